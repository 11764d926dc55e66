import type { Generator } from '../../schemas/generator.ts'

/** Which translation and which version of a site a post belongs to; posts of different ones say nothing of each other. */
export interface Edition {
  readonly language: string | null
  readonly version: string | null
}

// Two letters, or more with a script or region: `css` and `api` are folders of every site.
const LANGUAGE = /^(?:[a-z]{2}|[a-z]{2,3}[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|\d{3})(?:[-_][A-Za-z]{2})?)$/

const NONE: Edition = { language: null, version: null }
// What no language could be in a path without.
const MAY_NAME = /(?:^|[/.])[a-z]{2,3}(?:[-_]\w+)?[/.]/

/**
 * Reads the patterns of a generator against a path with `/` between its folders; `**` stands first or last in a pattern. `isSure`: where
 * `:language` stands, whatever the folder is called is one.
 */
export function editionOf({ languages }: Pick<Generator, 'languages'>, path: string, isSure = false): Edition {
  if (!isSure && !MAY_NAME.test(path) && languages.every((pattern) => !pattern.includes(':version'))) return NONE
  const folders = path.split('/')
  let edition = NONE
  for (const pattern of languages) {
    const found = match(pattern.split('/'), folders, isSure)
    if (found === null) continue
    edition = { language: edition.language ?? found.language, version: edition.version ?? found.version }
  }
  return edition
}

function match(pattern: readonly string[], folders: readonly string[], isSure: boolean): Edition | null {
  const isOpenEnd = pattern.at(-1) === '**'
  const isOpenStart = pattern[0] === '**'
  const parts = pattern.slice(isOpenStart ? 1 : 0, isOpenEnd ? -1 : undefined)
  const from = isOpenStart ? folders.length - parts.length : 0
  // Behind `**` at the end at least the name of the file stands.
  const isLongEnough = isOpenEnd ? folders.length > parts.length : from + parts.length === folders.length
  if (from < 0 || !isLongEnough) return null
  let edition = NONE
  for (const [index, part] of parts.entries()) {
    const found = matchPart(part, folders[from + index] as string, isSure)
    if (found === null) return null
    edition = { language: found.language ?? edition.language, version: found.version ?? edition.version }
  }
  return edition
}

/** One folder or name: words, one `*` at its start or end, and one of the two marks. */
function matchPart(part: string, name: string, isSure: boolean): Edition | null {
  const mark = /:(language|version)/.exec(part)
  if (mark === null) return matchStar(part, name) ? NONE : null
  const before = part.slice(0, mark.index)
  const after = part.slice(mark.index + mark[0].length)
  const start = before.startsWith('*') ? name.lastIndexOf('.', name.length - after.length - 1) + 1 : before.length
  if (!name.endsWith(after) || !(before.startsWith('*') ? start > 1 : name.startsWith(before))) return null
  const value = name.slice(start, name.length - after.length)
  if (mark[1] === 'version') return value === '' ? null : { language: null, version: value }
  return (isSure && value !== '') || LANGUAGE.test(value) ? { language: value, version: null } : null
}

function matchStar(part: string, name: string): boolean {
  const star = part.indexOf('*')
  if (star === -1) return part === name
  const [before, after] = [part.slice(0, star), part.slice(star + 1)]
  return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after)
}
