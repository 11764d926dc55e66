import type { MalformedFence } from './issue.ts'
import { lineAt, linesFrom } from './line-at.ts'

// Hyphen-minus and what keyboards, word processors and full-width input put in its place.
const DASHES = '\\-\\u2010-\\u2015\\u2212\\u2e3a\\u2e3b\\ufe58\\ufe63\\uff0d'
const BLANKS = ' \\t\\u00a0\\u3000\\u200b\\ufeff'
const NEAR_FENCE = new RegExp(`^[${BLANKS}]*[${DASHES}](?:[${BLANKS}]?[${DASHES}]){1,9}[${BLANKS}]*$`)
const EM_DASH_FENCE = /^[ \t]*[\u2014\u2e3a\u2e3b]{1,3}[ \t]*$/
const FIELD = /^(?:[\p{L}_"'][^:\uff1a\n]{0,63}[:\uff1a]|\s*#|\s*-[ \t]|\s+\S|[\]}],?\s*$)/u

/** Whether a line is nearly `---`: other dashes, more or fewer of them, blanks around or between. */
export function isNearFence(line: string): boolean {
  return line.length <= 64 && (NEAR_FENCE.test(line) || EM_DASH_FENCE.test(line))
}

/** Whether a line could belong to YAML front matter: a key, a comment, a list item, or something indented. */
export function looksLikeField(line: string): boolean {
  return FIELD.test(line.slice(0, 80))
}

/**
 * A first line that is nearly a fence is one only when fields follow and a closing line comes after them:
 * a text that starts with a thematic break stays a text.
 */
export function judgeNearOpener(text: string): MalformedFence | null {
  const start = skipBlank(text)
  const line = lineAt(text, start.line)
  const content = text.slice(line.start, line.end)
  const exact = /^---[ \t]*$/.test(content)
  const spoiled = !exact && /^[ \t\ufeff]*---(?!-)/.test(content)
  if (!exact && !spoiled && !isNearFence(content)) return null
  if (!fieldsFollow(text, line.next)) return null
  const flaw = exact || start.line > 0 || /^[ \t\ufeff]+---[ \t]*$/.test(content) ? 'not-first' : 'opener'
  // Text after the dashes may be data (Hugo reads it), so it is never thrown away.
  const mendable = exact || isNearFence(content) || /^[ \t\ufeff]*---\s*$/.test(content)
  return {
    kind: 'malformed-fence',
    flaw,
    found: content,
    span: { start: line.start, end: line.end },
    edit: mendable ? { span: { start: 0, end: line.end }, text: '---' } : null,
  }
}

function skipBlank(text: string): { line: number } {
  let at = 0
  for (const line of linesFrom(text, 0)) {
    at = line.start
    if (/[^\s\u200b]/.test(text.slice(line.start, Math.min(line.end, line.start + 256))) || line.end - line.start > 256) break
  }
  return { line: at }
}

function fieldsFollow(text: string, offset: number): boolean {
  let fields = 0
  for (const line of linesFrom(text, offset)) {
    const content = text.slice(line.start, line.end)
    if (fields > 0 && (/^(?:---|\.\.\.)[ \t]*$/.test(content) || isNearFence(content))) return true
    if (content.trim() === '') continue
    if (!looksLikeField(content)) return false
    fields++
  }
  return false
}
