/** Turns one segment of a gitignore pattern into a test for names that takes linear time for each `*`, never more. */
export type NameTest = (name: string) => boolean

type Token = '*' | ((code: number) => boolean)

// The `ignore` package turns patterns into regexes: `**/a/**/a/**/a/**/z` took it 12 s for one deep path.
/** Null when the pattern can match nothing: an open bracket or a lone backslash at the end. */
export function matchName(pattern: string): NameTest | null {
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern
  if (/^\*+$/.test(pattern)) return () => true
  if (/^\*[^*?[\\]+$/.test(pattern)) {
    const suffix = pattern.slice(1)
    return (name) => name.endsWith(suffix)
  }
  const tokens = scanTokens(pattern)
  return tokens === null ? null : (name) => matches(tokens, name)
}

function scanTokens(pattern: string): Token[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '*') {
      if (tokens.at(-1) !== '*') tokens.push('*')
    } else if (character === '?') {
      tokens.push(() => true)
    } else if (character === '[') {
      const set = scanSet(pattern, at + 1)
      if (set === null) return null
      tokens.push(set.test)
      at = set.end
    } else {
      if (character === '\\') at++
      if (at >= pattern.length) return null
      const code = pattern.charCodeAt(at)
      tokens.push((other) => other === code)
    }
  }
  return tokens
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
}

/** Where the `]` of a bracket stands that opens before `start`; null when it is never closed. */
export function endOfSet(pattern: string, start: number): number | null {
  return scanSet(pattern, start)?.end ?? null
}

/** Reads a bracket from after its `[`; `end` is where its `]` stands. */
function scanSet(pattern: string, start: number): { test: (code: number) => boolean; end: number } | null {
  const ranges: [number, number][] = []
  const classes: RegExp[] = []
  const negated = pattern[start] === '!' || pattern[start] === '^'
  let at = negated ? start + 1 : start
  for (const first = at; at === first || pattern[at] !== ']'; at++) {
    if (at >= pattern.length) return null
    const named = pattern[at] === '[' && pattern[at + 1] === ':' ? pattern.indexOf(':]', at + 2) : -1
    if (named !== -1) {
      const name = pattern.slice(at + 2, named)
      const known = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined
      if (known === undefined) return null
      classes.push(known)
      at = named + 1
      continue
    }
    if (pattern[at] === '\\') at++
    const low = pattern.charCodeAt(at)
    let high = low
    if (pattern[at + 1] === '-' && at + 2 < pattern.length && pattern[at + 2] !== ']') {
      at += pattern[at + 2] === '\\' ? 3 : 2
      high = pattern.charCodeAt(at)
    }
    // A backslash as the very last character leaves nothing to read.
    if (Number.isNaN(low) || Number.isNaN(high)) return null
    ranges.push([low, high])
  }
  const holds = (code: number): boolean =>
    ranges.some(([low, high]) => code >= low && code <= high) ||
    classes.some((known) => known.test(String.fromCharCode(code)))
  return { test: (code) => holds(code) !== negated, end: at }
}

/** Going back to the last `*` is enough: an earlier one could only give the same text to a later part. */
function matches(tokens: readonly Token[], name: string): boolean {
  let at = 0
  let token = 0
  let starToken = -1
  let starAt = 0
  while (at < name.length) {
    const current = tokens[token]
    if (current === '*') {
      starToken = token++
      starAt = at
    } else if (current?.(name.charCodeAt(at))) {
      token++
      at++
    } else if (starToken === -1) {
      return false
    } else {
      token = starToken + 1
      at = ++starAt
    }
  }
  while (tokens[token] === '*') token++
  return token === tokens.length
}
