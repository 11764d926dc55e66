/** Turns the text of an ignore file into rules, as git reads it. */
import { endOfSet, matchName, type NameTest } from './match-name.ts'

export interface IgnoreRule {
  readonly negated: boolean
  readonly foldersOnly: boolean
  /** One test matches a name at any depth; several, a path from the ignore file's folder. `'**'` is any number of folders. */
  readonly segments: readonly (NameTest | '**')[]
  readonly anchored: boolean
}

/** Lines that can match nothing give no rule. */
export function parseIgnoreRules(text: string): IgnoreRule[] {
  const rules: IgnoreRule[] = []
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const rule = parseLine(trimEnd(line.endsWith('\r') ? line.slice(0, -1) : line))
    if (rule !== null) rules.push(rule)
  }
  return rules
}

/** Spaces at the end do not count, unless the first of them stands after a backslash. */
function trimEnd(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ') end--
  let slashes = 0
  while (line[end - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1 && end < line.length ? line.slice(0, end + 1) : line.slice(0, end)
}

function parseLine(line: string): IgnoreRule | null {
  if (line === '' || line.startsWith('#')) return null
  const negated = line.startsWith('!')
  let pattern = negated ? line.slice(1) : line
  const foldersOnly = pattern.endsWith('/')
  if (foldersOnly) pattern = pattern.slice(0, -1)
  if (pattern === '') return null
  const anchored = pattern.includes('/')
  if (pattern.startsWith('/')) pattern = pattern.slice(1)
  const segments: (NameTest | '**')[] = []
  const names = anchored ? splitPattern(pattern) : [pattern]
  for (const [index, name] of names.entries()) {
    if (name === '**' && anchored) {
      if (segments.at(-1) !== '**') segments.push('**')
      // `a/**` is what lies inside of `a`, not `a` itself.
      if (index === names.length - 1) segments.push(() => true)
      continue
    }
    const test = matchName(name)
    if (test === null) return null
    segments.push(test)
  }
  return { negated, foldersOnly, segments, anchored }
}

/** A slash inside of brackets separates nothing; one after a backslash does. */
function splitPattern(pattern: string): string[] {
  const names: string[] = []
  let start = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '[') at = endOfSet(pattern, at + 1) ?? pattern.length
    else if (pattern[at] === '\\' && pattern[at + 1] !== '/') at++
    else if (pattern[at] === '/' || pattern[at] === '\\') {
      names.push(pattern.slice(start, at))
      if (pattern[at] === '\\') at++
      start = at + 1
    }
  }
  return [...names, pattern.slice(start)]
}
