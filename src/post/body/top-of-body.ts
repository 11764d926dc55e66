/** Turns the text after the front matter into its first line of content and the line below. */

export interface Top {
  readonly line: string
  /** Undefined where the text ends before it does. */
  readonly next: string | undefined
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
  if (end < 0) return { line: body.slice(at).trimEnd(), next: undefined }
  const nextEnd = body.indexOf('\n', end + 1)
  return {
    line: body.slice(at, end).trimEnd(),
    next: nextEnd < 0 ? undefined : body.slice(end + 1, nextEnd).trimEnd(),
  }
}
