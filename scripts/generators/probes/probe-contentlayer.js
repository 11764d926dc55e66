import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { answerJobs, installed, jobs, versionsOf } from './answer-jobs.js'

// It leaves out what it cannot read and goes on, so that one build answers for all posts.
const { documents, seen } = buildAll()

await answerJobs(versionsOf('contentlayer2', 'gray-matter', 'js-yaml'), async (job) => {
  const find = (path) => documents.find(({ _id }) => _id === `f${jobs.indexOf(job)}/${basename(path)}`)
  const page = find(job.post)
  const at = seen.findIndex((line) => line.includes(`"f${jobs.indexOf(job)}/`))
  return {
    message:
      at === -1
        ? undefined
        : seen
            .slice(at, at + 2)
            .join(' ')
            .replaceAll(/f\d+\/|│/g, '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
    page: page && {
      data: page,
      title: page.title,
      date: page.date && { date: page.date },
      body: page.body.html,
      url: page._id,
    },
  }
})

function buildAll() {
  const site = join(installed, 'batch')
  const modules = join(installed, 'node_modules')
  rmSync(site, { recursive: true, force: true })
  cpSync(jobs[0].site, site, { recursive: true })
  rmSync(join(site, jobs[0].post))
  for (const [index, job] of jobs.entries()) {
    mkdirSync(join(site, `posts/f${index}`))
    cpSync(join(job.site, job.post), join(site, `posts/f${index}`, basename(job.post)))
  }
  symlinkSync(modules, join(site, 'node_modules'))
  const run = spawnSync(process.execPath, [join(modules, '.bin/contentlayer2'), 'build'], {
    cwd: site,
    encoding: 'utf8',
    // It goes by the folder of the shell.
    env: { ...process.env, PWD: site },
  })
  const output = `${run.stdout}${run.stderr}`
  if (run.status !== 0) throw new Error(output)
  return {
    documents: JSON.parse(readFileSync(join(site, '.contentlayer/generated/Post/_index.json'), 'utf8')),
    seen: output.split('\n').map((line) => line.trim()),
  }
}
