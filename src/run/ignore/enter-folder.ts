/** Turns the ignore files that lie in a folder into the next level of rules. */
import { join } from 'node:path'
import { reasonOfError } from '../path-problem.ts'
import type { IgnoreLevel, IgnoreLevels } from './ignore-level.ts'
import { parseIgnoreRules } from './parse-ignore-rules.ts'
import { readIgnoreFile } from './read-ignore-file.ts'

export const GIT_IGNORE = '.gitignore'
export const OWN_IGNORE = '.postlintignore'

/** Called with an ignore file that is there but cannot be read: the walk would find too much without a word. */
export type OnUnreadable = (file: string, detail: string) => void

/** Reads the ignore files of a folder that `has` says are there. `depth`: segments from the topmost folder to it. */
export function enterFolder(
  levels: IgnoreLevels,
  folder: string,
  depth: number,
  has: (name: string) => boolean,
  onUnreadable: OnUnreadable,
): IgnoreLevels {
  const next = (outer: IgnoreLevel | null, name: string): IgnoreLevel | null =>
    has(name) ? addLevel(outer, join(folder, name), depth, onUnreadable) : outer
  const own = next(levels.own, OWN_IGNORE)
  const git = next(levels.git, GIT_IGNORE)
  return own === levels.own && git === levels.git ? levels : { own, git }
}

/** One more level from one ignore file; the outer level when the file is missing or cannot be read. */
export function addLevel(
  outer: IgnoreLevel | null,
  file: string,
  depth: number,
  onUnreadable: OnUnreadable,
): IgnoreLevel | null {
  try {
    const rules = parseIgnoreRules(readIgnoreFile(file))
    return rules.length === 0 ? outer : { rules, depth, outer }
  } catch (error) {
    const { reason, detail } = reasonOfError(error)
    if (reason !== 'missing') onUnreadable(file, detail)
    return outer
  }
}
