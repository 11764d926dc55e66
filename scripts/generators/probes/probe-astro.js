import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { answerJobs, installed, jobs, load, versionsOf } from './answer-jobs.js'

/*
 * A site stops at its first bad entry and a run takes seconds, so that all posts go into one site, each in a folder of its own. The
 * collection is read by Astro's own glob loader and the schema of the fixture, folder by folder, and what it throws is kept.
 */
const BATCH = `
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { writeFileSync } from 'node:fs'
import { collections as real } from './real.content.config'

const errors = {}
async function load(context) {
  // A loader drops what it did not meet in this round.
  const store = { ...context.store, keys: () => [] }
  for (const folder of FOLDERS) {
    try {
      await glob({ pattern: folder + '/**/*.{md,mdx}', base: './BASE' }).load({ ...context, store })
    } catch (error) {
      errors[folder] = [error.message, error.cause?.message].filter(Boolean).join(' | ')
    }
  }
  writeFileSync('ERRORS', JSON.stringify(errors))
}

const collection = real.NAME
export const collections = { NAME: defineCollection({ loader: { name: 'each', load }, schema: collection.schema }) }
`

const { sync } = await load('astro/dist/core/index.js')
const { parse } = await load('devalue/index.js')
const { entries, errors } = await readAll()

await answerJobs(versionsOf('astro', '@astrojs/starlight', 'js-yaml', 'zod'), async (job) => {
  const folder = folderOf(job)
  if (errors[folder] !== undefined)
    throw new Error(errors[folder].replaceAll(`${folder}/`, '').replaceAll(/\s*\n\s*/g, ' '))
  const find = (path) => entries.find(({ filePath }) => filePath?.endsWith(`/${folder}/${basename(path)}`))
  const entry = find(job.post)
  return {
    page: entry && {
      data: entry.data,
      title: entry.data.title,
      date: entry.data.pubDate ?? entry.data.lastUpdated,
      body: entry.body,
      url: entry.id.replace(`${folder}/`, ''),
    },
    besideUrl: job.beside && find(job.beside)?.id.replace(`${folder}/`, ''),
  }
})

function folderOf(job) {
  return `f${jobs.indexOf(job)}`
}

async function readAll() {
  const base = dirname(jobs[0].post)
  const site = join(installed, `batch-${basename(base)}`)
  rmSync(site, { recursive: true, force: true })
  cpSync(jobs[0].site, site, { recursive: true })
  rmSync(join(site, jobs[0].post))
  for (const job of jobs) {
    mkdirSync(join(site, base, folderOf(job)), { recursive: true })
    for (const path of [job.post, job.beside].filter(Boolean)) {
      cpSync(join(job.site, path), join(site, base, folderOf(job), basename(path)))
    }
  }
  const errorFile = join(site, 'errors.json')
  const config = join(site, 'src/content.config.ts')
  cpSync(config, join(site, 'src/real.content.config.ts'))
  const code = BATCH.replace('FOLDERS', JSON.stringify(jobs.map(folderOf)))
    .replace('BASE', base)
    .replace('ERRORS', errorFile)
    .replaceAll('NAME', basename(base))
  writeFileSync(config, code)
  await sync({ root: site, logLevel: 'error' })
  const store = parse(readFileSync(join(site, 'node_modules/.astro/data-store.json'), 'utf8'))
  const found = {
    entries: [...store.values()].filter((one) => one instanceof Map).flatMap((one) => [...one.values()]),
    errors: existsSync(errorFile) ? JSON.parse(readFileSync(errorFile, 'utf8')) : {},
  }
  rmSync(site, { recursive: true, force: true })
  return found
}
