/** Which translation and which version of a site a post belongs to; posts of different ones say nothing of each other. */
export interface Edition {
  readonly language: string | null
  readonly version: string | null
}

// Two letters, or more with a script or region: `css` and `api` are folders of every site.
const LANGUAGE = /^(?:[a-z]{2}|[a-z]{2,3}[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|\d{3})(?:[-_][A-Za-z]{2})?)$/

const NONE: Edition = { language: null, version: null }
// `v0.18/`, `1.2/`, `5x/`: a folder of any site that holds the pages of a version; no year and no month.
const VERSION = /(?:^|\/)(v\d+(?:\.\d+)*|\d{1,2}(?:\.\d+)+(?:\.x)?|\d{1,2}\.?x)\//

// What no language could be in a path without.
const MAY_NAME = /(?:^|[/.])[a-z]{2,3}(?:[-_]\w+)?[/.]/

/**
 * Compiles the patterns of a generator into a reader of paths with `/` between their folders, which knows folders of versions besides;
 * `**` stands first or last in a pattern. `isSure`: where `:language` stands, whatever the folder is called is one.
 */
export function editionReader(languages: readonly string[], isSure = false): (path: string) => Edition {
  const patterns = languages.map(compile)
  const isAnyName = isSure || languages.some((pattern) => pattern.includes(':version'))
  return (path) => {
    const version = VERSION.exec(path)?.[1]
    let edition = version === undefined ? NONE : { language: null, version }
    if (patterns.length === 0 || !(isAnyName || MAY_NAME.test(path))) return edition
    const folders = path.split('/')
    for (const pattern of patterns) {
      const found = match(pattern, folders, isSure)
      if (found === null) continue
      edition = { language: edition.language ?? found.language, version: edition.version ?? found.version }
    }
    return edition
  }
}

interface Pattern {
  readonly parts: readonly Part[]
  readonly isOpenStart: boolean
  readonly isOpenEnd: boolean
}

/** One folder or name: words, one `*` at its start or end, and one of the two marks. */
interface Part {
  readonly mark: 'language' | 'version' | null
  readonly before: string
  /** Null for a word without mark or `*`. */
  readonly after: string | null
}

function compile(pattern: string): Pattern {
  const parts = pattern.split('/')
  const isOpenStart = parts[0] === '**'
  const isOpenEnd = parts.at(-1) === '**'
  return {
    parts: parts.slice(isOpenStart ? 1 : 0, isOpenEnd ? -1 : undefined).map(compilePart),
    isOpenStart,
    isOpenEnd,
  }
}

function compilePart(part: string): Part {
  const mark = /:(language|version)/.exec(part)
  if (mark !== null) {
    const before = part.slice(0, mark.index)
    return { mark: mark[1] as 'language' | 'version', before, after: part.slice(mark.index + mark[0].length) }
  }
  const star = part.indexOf('*')
  return star === -1
    ? { mark: null, before: part, after: null }
    : { mark: null, before: part.slice(0, star), after: part.slice(star + 1) }
}

function match(
  { parts, isOpenStart, isOpenEnd }: Pattern,
  folders: readonly string[],
  isSure: boolean,
): Edition | null {
  const from = isOpenStart ? folders.length - parts.length : 0
  // Behind `**` at the end at least the name of the file stands.
  const isLongEnough = isOpenEnd ? folders.length > parts.length : from + parts.length === folders.length
  if (from < 0 || !isLongEnough) return null
  let edition = NONE
  for (let at = 0; at < parts.length; at++) {
    const found = matchPart(parts[at] as Part, folders[from + at] as string, isSure)
    if (found === null) return null
    if (found !== NONE)
      edition = { language: found.language ?? edition.language, version: found.version ?? edition.version }
  }
  return edition
}

function matchPart({ mark, before, after }: Part, name: string, isSure: boolean): Edition | null {
  if (after === null) return name === before ? NONE : null
  if (mark === null) {
    const isLike = name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after)
    return isLike ? NONE : null
  }
  const isOpen = before.startsWith('*')
  const start = isOpen ? name.lastIndexOf('.', name.length - after.length - 1) + 1 : before.length
  if (!name.endsWith(after) || !(isOpen ? start > 1 : name.startsWith(before))) return null
  const value = name.slice(start, name.length - after.length)
  if (mark === 'version') return value === '' ? null : { language: null, version: value }
  return (isSure && value !== '') || LANGUAGE.test(value) ? { language: value, version: null } : null
}
