/** Turns the text after the front matter into its first line of content and the line below. */

export interface Top {
  readonly line: string
  readonly next: string
  /** Whether the text goes on behind the two lines, so that a longer text would give the same. */
  readonly whole: boolean
}

/** Null where nothing but blanks and comments is there. */
export function topOfBody(body: string): Top | null {
  let at = 0
  for (;;) {
    while (at < body.length && /\s/.test(body.charAt(at))) at++
    if (!body.startsWith('<!--', at)) break
    const end = body.indexOf('-->', at + 4)
    if (end < 0) return null
    at = end + 3
  }
  if (at >= body.length) return null
  const end = body.indexOf('\n', at)
  if (end < 0) return { line: body.slice(at).trimEnd(), next: '', whole: false }
  const nextEnd = body.indexOf('\n', end + 1)
  const next = nextEnd < 0 ? body.slice(end + 1) : body.slice(end + 1, nextEnd)
  return { line: body.slice(at, end).trimEnd(), next: next.trimEnd(), whole: nextEnd >= 0 }
}
