/** Turns an action into the same action at a time when no other run of postlint does one in that folder. */
import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOfError } from '../path-problem.ts'
import { ageOfFile } from './age-of-file.ts'
import { createOwnerTag, isAbandoned, OWNER_TAG } from './owner-tag.ts'

/** A folder in the folder: all who may write there meet in it, whatever their user, temporary folder or container. */
export const LOCK_FOLDER = '.postlint-lock'

/** The longest pause between two tries, in milliseconds. The lock is held for less than one. */
const LONGEST_PAUSE = 32

export type Held<T> = { readonly held: true; readonly value: T } | { readonly held: false }

/**
 * Waits `patience` milliseconds at most, without giving way to anything else in this thread, so that no signal handler
 * runs between the lock and its release. Each who wants the lock first lays down a claim of a name that is nobody
 * else's, and only then looks for claims of others (NOTES.md). Throws what the action or the file system throws.
 */
export function holdFolder<T>(folder: string, patience: number, action: () => T): Held<T> {
  const lock = join(folder, LOCK_FOLDER)
  const claim = join(lock, createOwnerTag())
  const end = performance.now() + patience
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    if (layClaim(lock, claim)) {
      try {
        if (clearRivals(lock, claim)) return { held: true, value: action() }
      } finally {
        dropClaim(lock, claim)
      }
    }
    if (performance.now() >= end) return { held: false }
    // Two that saw each other must not meet again in step.
    sleep(pause * (0.5 + Math.random()))
  }
}

function layClaim(lock: string, claim: string): boolean {
  const made = attempt(() => mkdirSync(lock))
  if (made !== null && made !== 'EEXIST') throw systemError(made, lock)
  // A link or file of that name is none of ours; nothing is laid down behind it.
  const stats = lstatSync(lock, { throwIfNoEntry: false })
  if (stats === undefined) return false
  if (!stats.isDirectory()) throw systemError('ENOTDIR', lock)
  const fault = attempt(() => closeSync(openSync(claim, 'wx', 0o600)))
  // ENOENT: another has just cleared the empty folder away. EACCES: it is another user's, and will be cleared away.
  if (fault !== null && fault !== 'ENOENT' && fault !== 'EACCES') throw systemError(fault, claim)
  return fault === null
}

/** Whether nobody else has a claim. Those of dead processes are removed, which no two can do amiss. */
function clearRivals(lock: string, claim: string): boolean {
  const rivals = readdirSync(lock).filter((name) => OWNER_TAG.test(name) && join(lock, name) !== claim)
  return rivals.every((name) => {
    const path = join(lock, name)
    if (!isAbandoned(name, () => ageOfFile(path))) return false
    attempt(() => unlinkSync(path))
    return true
  })
}

function dropClaim(lock: string, claim: string): void {
  attempt(() => unlinkSync(claim))
  // Fails while others wait there.
  attempt(() => rmdirSync(lock))
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** The code of the error, or null when there was none. */
function attempt(action: () => void): string | null {
  try {
    action()
    return null
  } catch (error) {
    return reasonOfError(error).detail
  }
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
