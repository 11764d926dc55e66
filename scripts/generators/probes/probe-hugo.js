import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { answerJobs } from './answer-jobs.js'

const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout.match(/v([\d.]+)/)?.[1]

await answerJobs({ hugo: version }, async ({ site, post, beside }) => {
  const run = spawnSync('hugo', ['--quiet'], { cwd: site, encoding: 'utf8' })
  const message = `${run.stdout}${run.stderr}`.trim().replaceAll(site, '').split('\n')[0] || undefined
  if (run.status !== 0) return { ok: false, message }
  const pages = JSON.parse(readFileSync(join(site, 'public/index.html'), 'utf8'))
  rmSync(join(site, 'resources'), { recursive: true, force: true })
  const at = (path) => pages.find((page) => `content/${page.path}` === path)
  const page = at(post)
  return {
    message,
    page: page && {
      ...page,
      data: Object.fromEntries(
        Object.entries(page.params).map(([key, { type, value }]) => [key, toValue(type, value)]),
      ),
      date: { date: page.date },
    },
    besideUrl: at(beside)?.url,
  }
})

function toValue(type, value) {
  return type === 'time.Time' ? { date: value } : value
}
