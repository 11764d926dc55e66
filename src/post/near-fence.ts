import type { MalformedFence } from './issue.ts'
import { lineAt, linesFrom } from './line-at.ts'

/** The three characters that fence a block. */
export type Mark = '---' | '+++' | ';;;'

// Hyphen-minus and what keyboards, word processors and full-width input put in its place.
const DASHES = '\\-\\u2010-\\u2015\\u2212\\u2e3a\\u2e3b\\ufe58\\ufe63\\uff0d'
const BLANKS = ' \\t\\u00a0\\u3000\\u200b\\ufeff'
const NEAR_FENCE = new RegExp(`^[${BLANKS}]*[${DASHES}](?:[${BLANKS}]?[${DASHES}]){1,9}[${BLANKS}]*$`)
const EM_DASH_FENCE = /^[ \t]*[\u2014\u2e3a\u2e3b]{1,3}[ \t]*$/
const NEAR_OTHER_FENCE = /^[ \t]*(?:\+{2,10}|;{2,10})[ \t]*$/

// The colon of an address is none of a field.
const yamlField = (): RegExp =>
  /^(?:[\p{L}_"'][^:\uff1a\n]{0,63}(?::(?!\/\/)|\uff1a)|\s*#|\s*-[ \t]|\s+\S|[\]}],?\s*$)/u
const tomlField = (): RegExp => /^(?:[\p{L}\d_"'-][^=\n]{0,63}=|\s*#|\s*\[|\s+\S|[\]}"'],?\s*$)/u
const FIELDS: Record<Mark, () => RegExp> = { '---': yamlField, '+++': tomlField, ';;;': () => /^\s*["{}[\]]/ }

/** Whether a line is nearly `---`: other dashes, more or fewer of them, blanks around or between. */
export function isNearFence(line: string): boolean {
  return line.length <= 64 && (NEAR_FENCE.test(line) || EM_DASH_FENCE.test(line))
}

/** Whether a line could close a block that was opened with a mark: it is nearly that mark, or another one. */
export function isNearCloser(line: string, mark: Mark): boolean {
  if (isNearFence(line) || (line.length <= 64 && NEAR_OTHER_FENCE.test(line))) return true
  return line.startsWith(mark)
}

/** Whether a line could belong to front matter: a key, a comment, a list item, or something indented. */
export function looksLikeField(line: string, mark: Mark): boolean {
  return FIELDS[mark]().test(line.slice(0, 80))
}

/**
 * A first line that is nearly a fence is one only when fields follow and a closing line comes after them:
 * a text that starts with a thematic break stays a text.
 */
export function findNearOpener(text: string): MalformedFence | null {
  const line = lineAt(text, skipBlank(text))
  const content = text.slice(line.start, line.end)
  const carriage = reportLoneReturns(content, line.start)
  if (carriage !== null) return carriage
  const exact = /^(---|\+\+\+|;;;)[ \t]*$/.exec(content)?.[1] as Mark | undefined
  const indented = /^\s+(---|\+\+\+|;;;)[ \t]*$/.exec(content)?.[1] as Mark | undefined
  const spoiled = /^\s*---(?!-)/.test(content)
  if (exact === undefined && indented === undefined && !spoiled && !isNearFence(content)) return null
  const mark = exact ?? indented ?? '---'
  // What stands behind the dashes may be the only data: Hugo reads `--- {title: A}`.
  const inline = spoiled && /^[ \t\ufeff]*---[ \t]*(?:\{|#|[\p{L}_]\w*:)/u.test(content.slice(0, 80))
  if (!fieldsFollow(text, line.next, mark, inline)) return null
  // Text after the dashes may be data, so it is never thrown away.
  const repairable =
    exact !== undefined || indented !== undefined || isNearFence(content) || /^[ \t\ufeff]*---\s*$/.test(content)
  return {
    kind: 'malformed-fence',
    flaw: exact !== undefined || indented !== undefined || line.start > 0 ? 'not-first' : 'opener',
    found: content,
    span: { start: line.start, end: line.end },
    edit: repairable ? { span: { start: 0, end: line.end }, text: mark } : null,
  }
}

/** A block whose lines all end in a lone CR is one line to most readers; turning them into LF is not one edit. */
function reportLoneReturns(line: string, offset: number): MalformedFence | null {
  if (!/^(?:---|\+\+\+)[ \t]*\r[^\n]*?\r(?:---|\+\+\+)/.test(line)) return null
  const end = line.indexOf('\r')
  const span = { start: offset, end: offset + end }
  return { kind: 'malformed-fence', flaw: 'opener', found: line.slice(0, end + 1), span, edit: null }
}

/** Where the first line that is not blank starts. */
function skipBlank(text: string): number {
  let at = 0
  for (const line of linesFrom(text, 0)) {
    at = line.start
    if (line.end - line.start > 256 || /[^\s\u200b]/.test(text.slice(line.start, line.end))) break
  }
  return at
}

/** Whether fields follow, and a line that closes them. */
export function fieldsFollow(text: string, offset: number, mark: Mark, inline: boolean): boolean {
  let some = inline
  for (const line of linesFrom(text, offset)) {
    const content = text.slice(line.start, line.end)
    if (some && (isNearCloser(content, mark) || /^\.\.\.[ \t]*$/.test(content))) return true
    if (content.trim() === '') continue
    if (!looksLikeField(content, mark)) return false
    some = true
  }
  return false
}
