import { answerJobs, load, versionsOf } from './answer-jobs.js'

const { default: Eleventy } = await load('@11ty/eleventy/src/Eleventy.js')

await answerJobs(versionsOf('@11ty/eleventy', 'gray-matter', 'js-yaml'), async ({ site, post, beside }) => {
  process.chdir(site)
  let items = []
  const eleventy = new Eleventy('.', '_site', {
    quietMode: true,
    configPath: 'eleventy.config.js',
    config: (config) => config.addCollection('seen', (api) => (items = api.getAll())),
  })
  const written = await eleventy.toJSON()
  const find = (path) => items.find(({ inputPath }) => inputPath === `./${path}`)
  const item = find(post)
  const output = written.find(({ inputPath }) => inputPath === `./${post}`)
  const inner = ['collections', 'page', 'eleventy', 'pkg', 'content', 'seen']
  return {
    page: output && {
      data: Object.fromEntries(Object.entries(item?.data ?? {}).filter(([key]) => !inner.includes(key))),
      title: item?.data.title,
      date: item?.date,
      body: output.content,
      url: output.url,
    },
    besideUrl: find(beside)?.url,
  }
})
