import type { Span } from '../place.ts'

// One token at a time, each linear: what can hide a `#` or a quote, or is one.
const TOKEN =
  /#[^\n]*|"""(?:[^"\\]|\\[\s\S]?|"(?!""))*(?:"{3,5}|$)|'''(?:[^']|'(?!''))*(?:'{3,5}|$)|"(?:[^"\\\r\n]|\\[^\r\n])*(?:"|\\?)|'[^'\r\n]*'?/g

/** The comments of a TOML text, however broken, and the first string that does not end; offsets are in the text. */
export function scanToml(text: string): { comments: Span[]; open: Span | null } {
  const comments: Span[] = []
  let open: Span | null = null
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const end = start + token.length
    if (token.startsWith('#')) comments.push({ start, end: token.endsWith('\r') ? end - 1 : end })
    else if (open === null && !isClosed(token)) open = { start, end }
  }
  return { comments, open }
}

function isClosed(token: string): boolean {
  const quote = token.charAt(0)
  const mark = token.startsWith(quote.repeat(3)) ? quote.repeat(3) : quote
  if (token.length < mark.length * 2 || !token.endsWith(mark)) return false
  if (quote === "'") return true
  let slashes = 0
  for (let at = token.length - mark.length - 1; token.charAt(at) === '\\'; at--) slashes++
  return slashes % 2 === 0
}
