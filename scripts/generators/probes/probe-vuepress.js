import { answerJobs, load, versionsOf } from './answer-jobs.js'

const { createBuildApp } = await load('@vuepress/core/dist/index.js')
const { viteBundler } = await load('@vuepress/bundler-vite/dist/index.js')

await answerJobs(versionsOf('@vuepress/core', 'gray-matter'), async ({ site, post, beside }) => {
  const app = createBuildApp({ source: `${site}/docs`, bundler: viteBundler(), theme: { name: 'plain' } })
  await app.init()
  const find = (path) => app.pages.find((page) => `docs/${page.filePathRelative}` === path)
  const page = find(post)
  return {
    page: page && {
      data: page.frontmatter,
      title: page.title,
      // VuePress hands on as it is what is no date to it.
      date: /^\d{4}-\d\d-\d\d$/.test(page.date) ? { date: page.date } : page.date,
      body: page.contentRendered,
      url: page.path,
    },
    besideUrl: find(beside)?.path,
  }
})
