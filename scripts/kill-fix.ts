/** `npx tsx scripts/kill-fix.ts [times] [program]`: kills `postlint fix` at random moments, fills its disk, and lets two of them race: counts what was damaged or lost. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FILES = 200
const bin = resolve(process.argv[3] ?? 'bin/postlint.js')
const folder = mkdtempSync(join(tmpdir(), 'postlint-kill-'))

const body = (index: number): string => `\n${`Line of post ${index}, long enough to fill a page.\n`.repeat(400)}`
const before = (index: number): string => `---\ntitle: " Post ${index} "\nlayout: post\n---\n${body(index)}`
const after = (index: number): string => before(index).replace(`" Post ${index} "`, `"Post ${index}"`)
const name = (index: number): string => `post-${String(index).padStart(3, '0')}.md`
const args = (cwd: string): [string[], object] => [
  [bin, 'fix', '.', '--only', 'untrimmed-value'],
  { cwd, stdio: 'ignore' },
]

function fill(cwd: string, files = FILES): void {
  mkdirSync(cwd, { recursive: true })
  for (let index = 0; index < files; index++) writeFileSync(join(cwd, name(index)), before(index))
}

interface Count {
  readonly fixed: number
  readonly damaged: number
  readonly leftovers: number
}

function count(cwd: string, files = FILES): Count {
  const names = readdirSync(cwd)
  let fixed = 0
  let damaged = 0
  for (let index = 0; index < files; index++) {
    const text = readFileSync(join(cwd, name(index)), 'utf8')
    if (text === after(index)) fixed++
    else if (text !== before(index)) damaged++
  }
  return { fixed, damaged, leftovers: names.filter((one) => one.startsWith('.postlint')).length }
}

/** Returns for how many milliseconds it wrote. `killAfter` counts from the first file that it makes. */
async function run(cwd: string, killAfter: number | null): Promise<number> {
  const [argv, options] = args(cwd)
  let first = 0
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(cwd, () => {
    if (first > 0) return
    first = performance.now()
    if (killAfter !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
  const child = spawn(process.execPath, argv, options)
  await new Promise((done) => child.on('exit', done))
  clearTimeout(timer)
  watcher.close()
  return performance.now() - first
}

async function kill(times: number): Promise<void> {
  const cwd = join(folder, 'kill')
  fill(cwd)
  const whole = await run(cwd, null)
  if (count(cwd).fixed < FILES) throw new Error(`${bin} does not fix what it should: nothing to measure`)
  const total = { midway: 0, damaged: 0, leftovers: 0, afterwards: 0, unfinished: 0 }
  for (let time = 0; time < times; time++) {
    fill(cwd)
    await run(cwd, whole * Math.random())
    const killed = count(cwd)
    if (killed.fixed > 0 && killed.fixed < FILES) total.midway++
    total.damaged += killed.damaged
    total.leftovers += killed.leftovers
    await run(cwd, null)
    const next = count(cwd)
    total.afterwards += next.leftovers
    total.damaged += next.damaged
    if (next.fixed < FILES) total.unfinished++
  }
  console.log(
    `kill: ${times} runs that write for ${Math.round(whole)} ms, ${total.midway} killed midway, ${total.damaged} damaged files,`,
  )
  console.log(
    `  ${total.leftovers} leftovers, ${total.afterwards} after the next run, which left ${total.unfinished} unfinished`,
  )
}

async function race(times: number): Promise<void> {
  const cwd = join(folder, 'race')
  const total = { damaged: 0, unfixed: 0, leftovers: 0 }
  for (let time = 0; time < times; time++) {
    fill(cwd)
    await Promise.all([run(cwd, null), run(cwd, null)])
    const { fixed, damaged, leftovers } = count(cwd)
    total.damaged += damaged
    total.unfixed += FILES - fixed
    total.leftovers += leftovers
  }
  console.log(
    `race: ${times} times two at once, ${total.damaged} damaged, ${total.unfixed} unfixed, ${total.leftovers} leftovers`,
  )
}

function fullDisk(): void {
  const cwd = join(folder, 'disk')
  mkdirSync(cwd)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', cwd]).status !== 0) {
    console.log('full disk: no tmpfs may be mounted here')
    return
  }
  try {
    const files = 30
    fill(cwd, files)
    try {
      writeFileSync(join(cwd, 'rest'), Buffer.alloc(2 ** 21))
    } catch {
      // It is full now.
    }
    const [argv, options] = args(cwd)
    const { status } = spawnSync(process.execPath, argv, options)
    const { fixed, damaged, leftovers } = count(cwd, files)
    console.log(
      `full disk: exit ${status}, ${fixed} fixed, ${damaged} damaged, ${leftovers} leftovers of ${files} files`,
    )
  } finally {
    execFileSync('umount', [cwd])
  }
}

const times = Number(process.argv[2] ?? 100)
try {
  fullDisk()
  await race(Math.max(1, Math.round(times / 10)))
  await kill(times)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
