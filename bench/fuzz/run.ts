/** Looks for posts that postlint cannot bear, for so many seconds: `npm run fuzz -- SECONDS [SEED]`. */
import { execFileSync, fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTable } from '../format-table.ts'
import type { Message } from './worker.ts'

// Seconds of processor time: a post is linted, fixed in two ways and printed, and each may take two.
const HANG = 20

const [seconds = '60', given] = process.argv.slice(2)
const end = Date.now() + Number(seconds) * 1000
const folder = join(tmpdir(), 'postlint-fuzz')
mkdirSync(folder, { recursive: true })
let seed = given === undefined ? Math.floor(Math.random() * 2 ** 30) : Number(given)
const first = seed
const trials = new Map<string, number>()
const findings = new Map<string, number>()

function keep(what: string, eyes: string, bytes: Uint8Array, found: string): void {
  const key = what.replace(/[`"'].*/s, '')
  const count = (findings.get(key) ?? 0) + 1
  findings.set(key, count)
  // One of a kind is enough to mend the kind.
  if (count > 3) return
  const path = join(folder, `${findings.size}-${count}.md`)
  writeFileSync(path, bytes)
  console.log(
    `${what}\n  ${found}; read as ${eyes}\n  ${path}\n${Buffer.from(bytes.subarray(0, 700)).toString('utf8').replace(/^/gm, '    | ')}`,
  )
}

while (Date.now() < end) await runWorker()
const rows = [...trials].map(([name, count]) => [name, count.toLocaleString('en')])
console.log(formatTable([['posts', 'tried'], ...rows]))
console.log(
  `seeds ${first} to ${seed}; findings: ${findings.size === 0 ? 'none' : [...findings].map(([what, count]) => `${what} (${count})`).join('; ')}`,
)
process.exit(findings.size === 0 ? 0 : 1)

/** Until the time is up or a post hangs. */
function runWorker(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(new URL('./worker.ts', import.meta.url), [String(seed)], { serialization: 'advanced' })
    let last: { readonly at: number; readonly eyes: string; readonly bytes: Uint8Array } | null = null
    // What the processor had done when the post was first found to take long.
    let before: number | null = null
    const timer = setInterval(() => {
      const isLong = last !== null && Date.now() - last.at > HANG * 1000
      if (isLong) before ??= readSeconds(worker.pid)
      const isHung = before !== null && readSeconds(worker.pid) - before > HANG
      if (isHung && last !== null) keep('a post that hangs', last.eyes, last.bytes, `seed ${seed}`)
      if (isHung || Date.now() >= end) worker.kill('SIGKILL')
    }, 1000)
    worker.on('error', reject)
    worker.on('exit', (code) => {
      clearInterval(timer)
      seed++
      if (code === null) resolve()
      else reject(new Error(`the worker ended with ${code}`))
    })
    worker.on('message', (message: Message) => {
      if (message.kind === 'trial') {
        last = { at: Date.now(), eyes: message.eyes, bytes: message.bytes }
        before = null
      }
      if (message.kind === 'batch') {
        trials.set(message.target, (trials.get(message.target) ?? 0) + message.trials)
        seed = message.seed
      }
      if (message.kind === 'finding')
        keep(message.what, message.eyes, message.bytes, `${message.target}, seed ${message.seed}`)
    })
  })
}

/** Seconds that the processor has worked for a process, as `[days-][hours:]minutes:seconds`; a busy machine does not count. */
function readSeconds(pid = 0): number {
  const parts = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/[-:]/)
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = parts.reverse().map(Number)
  return seconds + 60 * (minutes + 60 * (hours + 24 * days))
}
