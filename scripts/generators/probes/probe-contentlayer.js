import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { answerJobs, installed, versionsOf } from './answer-jobs.js'

await answerJobs(versionsOf('contentlayer2', 'gray-matter', 'js-yaml'), async ({ site, post, beside }) => {
  const modules = join(installed, 'node_modules')
  symlinkSync(modules, join(site, 'node_modules'))
  const run = spawnSync(process.execPath, [join(modules, '.bin/contentlayer2'), 'build'], { cwd: site, encoding: 'utf8' })
  const lines = `${run.stdout}${run.stderr}`.split('\n').map((line) => line.trim())
  const message = lines.find((line) => /^•|error|failed/i.test(line))
  if (run.status !== 0) return { ok: false, message: message ?? lines.find((line) => line !== '') }
  const documents = JSON.parse(readFileSync(join(site, '.contentlayer/generated/Post/_index.json'), 'utf8'))
  const find = (path) => documents.find(({ _id }) => _id === basename(path ?? ''))
  const page = find(post)
  return {
    message,
    page: page && {
      data: page,
      title: page.title,
      date: page.date && { date: page.date },
      body: page.body.html,
      url: page._raw.flattenedPath,
    },
    besideUrl: find(beside)?._raw.flattenedPath,
  }
})
