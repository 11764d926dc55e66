/** Turns the ignore files on the way down to a folder into the answer whether an entry of it is left out. */
import type { IgnoreRule } from './parse-ignore-rules.ts'

/** The rules of one ignore file, and those of its kind further up, which count less. */
export interface IgnoreLevel {
  readonly rules: readonly IgnoreRule[]
  /** How many segments of the path lead to the folder of the ignore file. */
  readonly depth: number
  readonly outer: IgnoreLevel | null
}

/** `own` (.postlintignore) decides before `git` (.gitignore). */
export interface IgnoreLevels {
  readonly own: IgnoreLevel | null
  readonly git: IgnoreLevel | null
}

/** Which file leaves an entry out, given that the folders above it are not: `segments` lead to it from the topmost folder. */
export function ignoredBy(levels: IgnoreLevels, segments: readonly string[], isFolder: boolean): 'own' | 'git' | null {
  const own = decide(levels.own, segments, isFolder)
  if (own !== null) return own ? 'own' : null
  return decide(levels.git, segments, isFolder) === true ? 'git' : null
}

function decide(innermost: IgnoreLevel | null, segments: readonly string[], isFolder: boolean): boolean | null {
  for (let level = innermost; level !== null; level = level.outer) {
    for (let index = level.rules.length - 1; index >= 0; index--) {
      const rule = level.rules[index]
      if (rule === undefined || (rule.foldersOnly && !isFolder)) continue
      if (applies(rule, segments, level.depth)) return !rule.negated
    }
  }
  return null
}

function applies(rule: IgnoreRule, segments: readonly string[], depth: number): boolean {
  const tests = rule.segments
  if (!rule.anchored) return holds(tests[0], segments[segments.length - 1])
  let at = depth
  let test = 0
  let starTest = -1
  let starAt = 0
  // As in a name: going back to the last `**` is enough.
  while (at < segments.length) {
    if (tests[test] === '**') {
      starTest = test++
      starAt = at
    } else if (holds(tests[test], segments[at])) {
      test++
      at++
    } else if (starTest === -1) {
      return false
    } else {
      test = starTest + 1
      at = ++starAt
    }
  }
  return test === tests.length
}

function holds(test: IgnoreRule['segments'][number] | undefined, name: string | undefined): boolean {
  return typeof test === 'function' && name !== undefined && test(name)
}
