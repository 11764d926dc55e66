/** Feeds odd forms to a real generator and writes down what it made of them: `npx tsx scripts/generators/measure.ts <id…|all>`. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Answer, classify } from './classify.ts'
import type { Form } from './form.ts'
import { formsFor } from './forms.ts'
import type { Oracle } from './oracle.ts'
import { ORACLES } from './oracles.ts'
import type { Reading } from './reading.ts'
import { readingsText } from './readings-text.ts'
import { writePost } from './write-post.ts'

const HOME = process.env.ORACLES ?? '/tmp/oracles'
const FIXTURES = new URL('../../fixtures/generators/', import.meta.url).pathname
const PROBES = new URL('./probes/', import.meta.url).pathname
// A generator that falls back to the time of the file must not hit a date of a form.
const LONG_AGO = new Date('2001-01-01T00:00:00Z')

const wanted = process.argv.slice(2)
const chosen = ORACLES.filter(({ id }) => wanted.includes('all') || wanted.includes(id))
if (chosen.length === 0) {
  console.error(`usage: measure.ts <${ORACLES.map(({ id }) => id).join('|')}|all>`)
  process.exitCode = 2
}
for (const oracle of chosen) measure(oracle)

function measure(oracle: Oracle): void {
  const { surroundings, groups } = oracle
  const shared = formsFor(surroundings)
  const forms = [
    ...shared.filter(({ id }) => groups === undefined || id === 'fence/plain' || groups.includes(groupOf(id))),
    ...oracle.forms,
    { id: 'missing/title', text: writePost(surroundings, { title: '' }), probe: 'title' },
    { id: 'missing/date', text: writePost(surroundings, { date: '' }), probe: surroundings.dateField },
  ]
  const { versions, answers } = ask(oracle, forms, 'Asia/Shanghai')
  const readings = classifyAll(oracle, forms, answers)
  if (oracle.shiftsDates) {
    const dates = forms.filter(({ id }) => groupOf(id) === 'date' || id.startsWith('missing/'))
    const inUtc = classifyAll(oracle, dates, ask(oracle, dates, 'UTC').answers)
    for (const { id } of dates) if (groupOf(id) === 'date') readings[`utc-${id}`] = inUtc[id] as Reading
  }
  const file = join(FIXTURES, oracle.id, 'readings.json')
  writeFileSync(file, readingsText(oracle.id, versions, readings))
  console.log(`${oracle.id}: ${forms.length} forms, ${file}`)
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

function classifyAll(
  { surroundings: { dateField } }: Oracle,
  forms: readonly Form[],
  answers: ReadonlyMap<string, Answer>,
): Record<string, Reading> {
  const readings: Record<string, Reading> = {}
  for (const form of forms) {
    const answer = answers.get(form.id) ?? { id: form.id, ok: false, message: 'the generator ended without an answer' }
    readings[form.id] = classify(form, answer, missingFor(form, dateField, answers), dateField)
  }
  return readings
}

/** The same post without the field that the form is about, where the form says nothing of a file name. */
function missingFor(
  { id, probe, name }: Form,
  dateField: string,
  answers: ReadonlyMap<string, Answer>,
): Answer | undefined {
  if (name !== undefined || id.startsWith('fence/') || id.startsWith('missing/')) return undefined
  if (probe === 'title') return answers.get('missing/title')
  return answers.get(probe === dateField ? 'missing/date' : 'fence/plain')
}

function ask(
  oracle: Oracle,
  forms: readonly Form[],
  timezone: string,
): { versions: unknown; answers: Map<string, Answer> } {
  const installed = join(HOME, oracle.installed)
  const work = join(installed, `sites-${oracle.id}`)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  // Docusaurus asks git for the date of a post without one, and takes the file's where git does not know the file.
  spawnSync('git', ['init', '--quiet', work])
  const someone = ['-c', 'user.name=measure', '-c', 'user.email=measure@riverside.example']
  spawnSync('git', ['-C', work, ...someone, 'commit', '--quiet', '--allow-empty', '-m', 'Nothing yet'])
  const jobs = forms.map((form, index) => layOut(oracle, form, join(work, String(index))))
  const answers = new Map<string, Answer>()
  let versions: unknown
  // A generator that ends its process has stopped; the next process goes on behind that form.
  for (let from = 0; from < jobs.length; ) {
    const [jobFile, outFile] = [join(work, 'jobs.json'), join(work, 'answers.jsonl')]
    writeFileSync(jobFile, JSON.stringify(jobs.slice(from)))
    rmSync(outFile, { force: true })
    const run = runProbe(oracle, timezone, [jobFile, outFile, installed])
    const lines = existsSync(outFile) ? readFileSync(outFile, 'utf8').trim().split('\n') : []
    if (lines.length === 0) throw new Error(`${oracle.id}: the probe does not start\n${run.stderr}`)
    versions ??= (JSON.parse(lines[0] as string) as { versions: unknown }).versions
    for (const line of lines.slice(1)) {
      // Where the site lay that day is nothing that a generator said of the form.
      const answer = JSON.parse(line.replaceAll(/\/[^\s"':]*\/sites-[a-z]+\/\d+\/?/g, '')) as Answer
      answers.set(answer.id, answer)
    }
    from += lines.length - 1
    const stopped = jobs[from]
    if (stopped !== undefined) {
      answers.set(stopped.id, {
        id: stopped.id,
        ok: false,
        message: `${run.stderr}\n${run.stdout}`.replaceAll(stopped.site, ''),
      })
      from++
    }
  }
  rmSync(work, { recursive: true, force: true })
  return { versions, answers }
}

interface Job {
  readonly id: string
  readonly site: string
  readonly post: string
  readonly beside?: string
}

function layOut(oracle: Oracle, form: Form, site: string): Job {
  cpSync(join(FIXTURES, oracle.id), site, { recursive: true })
  rmSync(join(site, 'readings.json'), { force: true })
  const post = form.name ?? oracle.post
  write(join(site, post), form.text)
  if (form.beside === undefined) return { id: form.id, site, post }
  write(join(site, oracle.beside), form.beside)
  return { id: form.id, site, post, beside: oracle.beside }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  utimesSync(path, LONG_AGO, LONG_AGO)
}

function runProbe({ runner, probe, installed }: Oracle, timezone: string, args: readonly string[]) {
  const programs = {
    ruby: 'ruby',
    python: '/usr/bin/python3',
    node20: process.execPath,
    node22: join(HOME, 'node22/node_modules/.bin/node'),
  }
  const quiet = {
    ASTRO_TELEMETRY_DISABLED: '1',
    DOCUSAURUS_NO_TELEMETRY: '1',
    NO_UPDATE_NOTIFIER: '1',
    NO_COLOR: '1',
    CI: '1',
  }
  return spawnSync(programs[runner], [join(PROBES, probe), ...args], {
    cwd: existsSync(join(HOME, installed)) ? join(HOME, installed) : HOME,
    env: { ...process.env, ...quiet, TZ: timezone, LANG: 'C.UTF-8', JEKYLL_NO_BUNDLER_REQUIRE: 'true' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}
