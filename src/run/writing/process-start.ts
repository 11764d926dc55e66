/** Turns a process id into when that process started, which tells it from a later one with the same id. */
import { readFileSync, readlinkSync } from 'node:fs'

let trusted: boolean | undefined

/**
 * In clock ticks since the system started; `'0'` where nobody can say (no `/proc`), `'gone'` when the process
 * is over, zombies included.
 */
export function processStart(pid: number): string {
  trusted ??= isOwnProc()
  let stat: string
  try {
    if (!trusted) return isKnown(pid) ? '0' : 'gone'
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return isKnown(pid) ? '0' : 'gone'
  }
  // proc(5): the name, in brackets, may hold anything; after it comes field 3, the state; field 22 is the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? 'gone' : (fields[19] ?? '0')
}

/** In a container `/proc` may be missing, or that of another environment with other process ids. */
function isOwnProc(): boolean {
  try {
    return readlinkSync('/proc/self') === String(process.pid)
  } catch {
    return false
  }
}

function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
