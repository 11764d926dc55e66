import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { answerJobs, load, versionsOf } from './answer-jobs.js'

const { sync } = await load('astro/dist/core/index.js')
const { parse } = await load('devalue/index.js')

await answerJobs(versionsOf('astro', '@astrojs/starlight', 'js-yaml', 'zod'), async ({ site, post, beside }) => {
  rmSync(join(site, '.astro'), { recursive: true, force: true })
  await sync({ root: site, logLevel: 'warn' })
  const store = parse(readFileSync(join(site, '.astro/data-store.json'), 'utf8'))
  const entries = [...store.values()].filter((one) => one instanceof Map).flatMap((entries) => [...entries.values()])
  const find = (path) => entries.find(({ filePath }) => filePath === path)
  const entry = find(post)
  return {
    page: entry && {
      data: entry.data,
      title: entry.data.title,
      date: entry.data.pubDate ?? entry.data.lastUpdated,
      body: entry.rendered?.html ?? entry.body,
      url: entry.id,
    },
    besideUrl: find(beside)?.id,
  }
})
