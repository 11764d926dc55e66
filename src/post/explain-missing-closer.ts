import type { ReadingIssue } from './issue.ts'
import { type Line, linesFrom } from './line-at.ts'
import { isNearCloser, isNearFence, looksLikeField, type Mark } from './near-fence.ts'

/**
 * Says what a text with an opening line and no closing one is: without a field after the line it is a text that starts
 * with a thematic break; else a nearly right line may be meant to close, or the block ends where the fields stop.
 */
export function explainMissingCloser(text: string, opener: Line, eol: string, mark: Mark): ReadingIssue {
  const first = { start: opener.start, end: opener.end }
  let last: Line | null = null
  for (const line of linesFrom(text, opener.next)) {
    const content = text.slice(line.start, line.end)
    if (last === null && content.trim() === '') continue
    if (last !== null && isNearCloser(content, mark)) {
      const span = { start: line.start, end: line.end }
      // Text behind the mark may be meant as body or as data, so only a line without any is repaired.
      const repairable = isNearFence(content) || !/[^-+;\s]/.test(content)
      const edit = repairable ? { span, text: mark } : null
      return { kind: 'malformed-fence', flaw: 'closer', found: content, span, edit }
    }
    if (!looksLikeField(content, mark)) break
    last = line
  }
  if (last === null) return { kind: 'missing-front-matter', span: first }
  return { kind: 'unclosed-front-matter', span: first, insertAt: last.next, eol }
}
