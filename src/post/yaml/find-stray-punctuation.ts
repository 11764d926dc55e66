import type { YamlFlaw } from './yaml-flaw.ts'

// Punctuation that JSON and other languages put behind a value, and perhaps a comment.
const PUNCTUATION = /^[ \t]*([,;，；、]+)[ \t]*(?:[ \t]#.*)?$/

/** Finds punctuation behind the closing quote or bracket of a value, which ends at `end`; null for anything else. */
export function findStrayPunctuation(raw: string, end: number): YamlFlaw | null {
  const found = PUNCTUATION.exec(raw.slice(end))?.[1]
  if (found === undefined) return null
  const start = raw.indexOf(found, end)
  const span = { start, end: start + found.length }
  const edits = [{ start: end, end: span.end, text: '' }]
  return { cause: 'stray-punctuation', span, repair: { edits, safety: 'safe' } }
}
