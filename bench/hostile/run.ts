/** Hands the built program each hostile post and prints what it does, in which time and memory: `npm run hostile [WORD]`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatTable } from '../format-table.ts'
import { HOSTILE_ROWS, type HostileRow } from './rows.ts'
import { HOSTILE_ROOT } from './special-files.ts'

// Of the program alone, whatever else the machine does.
const MOST_SECONDS = 2
const MOST_MEGABYTES = 300

const PROGRAM = resolve(import.meta.dirname, '../../bin/postlint.js')
const METER = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(process.env.METER, JSON.stringify(process.resourceUsage())))",
)}`

const [word = ''] = process.argv.slice(2)
const rows = HOSTILE_ROWS.filter(({ id, name }) => `${id} ${name}`.includes(word)).map(tryRow)
console.log(formatTable([['#', 'attack', 'exit', 'reported', 'check s', 'fix s', 'MB', ''], ...rows]))
const flaws = rows.filter((cells) => cells.at(-1) !== '')
console.log(
  flaws.length === 0
    ? `${rows.length} attacks, each reported, none run`
    : `${flaws.length} of ${rows.length} not as they must be`,
)
process.exit(flaws.length === 0 ? 0 : 1)

function tryRow({ id, name, post, argv, exit, reports }: HostileRow): string[] {
  const folder = join(HOSTILE_ROOT, 'site')
  // Node's own removal does not reach paths that are longer than the system allows.
  spawnSync('rm', ['-rf', HOSTILE_ROOT])
  mkdirSync(folder, { recursive: true })
  if (typeof post === 'function') post(folder)
  else writeFileSync(join(folder, 'post.md'), post)
  const check = run(argv ?? ['check', '--preset', 'post'], folder)
  const fix = argv === undefined ? run(['fix', '--unsafe', '--preset', 'post'], folder) : check
  const { output, status } = check
  const seconds = Math.max(check.seconds, fix.seconds)
  const megabytes = Math.max(check.megabytes, fix.megabytes)
  const rules = [...new Set([...output.matchAll(/ (?:error|warning|info) ([a-z-]+) /g)].map(([, rule]) => rule))]
  const flaws = [
    ...(status === exit ? [] : [`exit ${status}, not ${exit}`]),
    ...reports.filter((one) => !one.split('|').some((each) => output.includes(each))).map((one) => `nothing of ${one}`),
    ...(seconds > MOST_SECONDS ? ['too slow'] : []),
    ...(megabytes > MOST_MEGABYTES ? ['too large'] : []),
    ...(existsSync(join(folder, 'PWNED')) ? ['IT RAN'] : []),
    ...(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/.test(output + fix.output) || /^::/m.test(output)
      ? ['raw characters']
      : []),
    ...(/postlint itself/.test(output + fix.output) ? ['a fault'] : []),
  ]
  const cells = [
    String(status),
    rules.join(', '),
    check.seconds.toFixed(2),
    fix.seconds.toFixed(2),
    megabytes.toFixed(0),
  ]
  return [id, name, ...cells, flaws.join('; ')]
}

/** Seconds are those of the processor, so that a busy machine does not count. */
function run([command = '', ...words]: readonly string[], folder: string) {
  const meter = join(HOSTILE_ROOT, 'meter.json')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', METER, PROGRAM, command, '--format', 'compact', ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 120_000,
      env: { PATH: process.env.PATH, METER: meter },
    },
  )
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(meter, 'utf8'))
  return { status, output: stdout + stderr, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}
