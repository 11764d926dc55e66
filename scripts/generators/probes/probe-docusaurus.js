import { answerJobs, load, versionsOf } from './answer-jobs.js'

const { loadSite } = (await load('@docusaurus/core/lib/server/site.js')).default

await answerJobs(versionsOf('@docusaurus/core', 'gray-matter', 'js-yaml'), async ({ site, post, beside }) => {
  process.chdir(site)
  const { props } = await loadSite({ siteDir: site })
  const contents = props.plugins.map(({ content }) => content)
  const pages = contents.flatMap((content) => [
    ...(content?.blogPosts ?? []).map(({ metadata, content }) => ({ ...metadata, body: content })),
    ...(content?.loadedVersions ?? []).flatMap(({ docs }) => docs),
  ])
  const find = (path) => pages.find(({ source }) => source === `@site/${path}`)
  const page = find(post)
  return {
    page: page && {
      data: page.frontMatter,
      title: page.title,
      date: page.date,
      tags: page.tags?.map(({ label }) => label),
      authors: page.authors,
      body: page.body ?? page.description,
      url: page.permalink,
    },
    besideUrl: find(beside)?.permalink,
  }
})
