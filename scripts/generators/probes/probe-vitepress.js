import { answerJobs, load, versionsOf } from './answer-jobs.js'

const { createServer } = await load('vitepress/dist/node/index.js')

await answerJobs(versionsOf('vitepress', 'gray-matter'), async ({ site, post, beside }) => {
  const server = await createServer(site)
  try {
    await server.pluginContainer.buildStart({})
    // The module of a page is what `vitepress build` bundles; its data stands there as JSON.
    const module = await server.transformRequest(`/${post}`, { ssr: false })
    const json = /__pageData = JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(module?.code ?? '')?.[1]
    if (json === undefined) return { page: undefined, message: 'no data of the page' }
    const data = JSON.parse(JSON.parse(json))
    return {
      page: {
        data: data.frontmatter,
        title: data.title,
        date: data.frontmatter.date,
        body: module.code.replace(/__pageData = JSON\.parse\("(?:[^"\\]|\\.)*"\)/, ''),
        url: data.relativePath,
      },
      besideUrl: beside,
    }
  } finally {
    await server.close()
  }
})
