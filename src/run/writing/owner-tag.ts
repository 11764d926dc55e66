/** Turns this process into a tag for names of files, and such a tag into whether its process may still be at work. */
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { processStart } from './process-start.ts'

/** Process id, start, machine, and what makes each tag the only one. */
export const OWNER_TAG = /^([1-9]\d{0,9})-(\d{1,20})-([0-9a-f]{8})-[0-9a-f]{16}$/

// A process of another machine or container cannot be asked; what it makes here lives for milliseconds.
const FOREIGN_LIFE_MS = 60_000

let machine: string | undefined
let own: string | undefined
let count = 0

/** Never the same twice: of the 16 digits at the end 10 are drawn once for the process, and 6 count. */
export function createOwnerTag(): string {
  const { randomBytes } = process.getBuiltinModule('node:crypto')
  machine ??= identifyMachine()
  own ??= `${process.pid}-${processStart(process.pid)}-${machine}-${randomBytes(5).toString('hex')}`
  count = (count + 1) % 0x1000000
  return `${own}${count.toString(16).padStart(6, '0')}`
}

/** Whether nobody will come back for what bears this tag. `age`: milliseconds since it was last written. */
export function isAbandoned(tag: string, age: () => number): boolean {
  const [, pid = '', start = '', where = ''] = OWNER_TAG.exec(tag) ?? []
  if (pid === '') return false
  machine ??= identifyMachine()
  // A time from the future is no sign of life either: a clock that is wrong by more than that can be trusted in nothing.
  if (where !== machine) return Math.abs(age()) > FOREIGN_LIFE_MS
  const now = processStart(Number(pid))
  return now === 'gone' || (now !== '0' && start !== '0' && now !== start)
}

/** Process ids mean something only within one machine, one container, one boot. */
function identifyMachine(): string {
  // Loaded late: it takes 7 ms, and a run that writes no file needs none.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const parts = [
    hostname(),
    orNothing(() => readlinkSync('/proc/self/ns/pid')),
    orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)
}

function orNothing(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
