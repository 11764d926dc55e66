import type { Block } from './block.ts'
import { findFieldsEnd, goesOn } from './find-fields-end.ts'
import { readBlock } from './formats.ts'
import type { IssueOf } from './issue.ts'
import { linesFrom } from './line-at.ts'
import { looksLikeField, type Mark } from './near-fence.ts'

/**
 * Says that a block which does not read was never closed: the line that bounds it is a rule of the body. Its fields read
 * without what follows them, and that is prose. Null where it is anything else.
 */
export function findMissingCloser(block: Block): IssueOf<'unclosed-front-matter'> | null {
  const { fence, span, opener, eol, source } = block
  const mark: Mark | null = fence === '---' || fence === '---…' ? '---' : fence === '+++' ? fence : null
  // A line of the body is behind a blank one, or behind a mark.
  if (mark === null || (!BLANK_LINE.test(block.text) && !block.text.includes(mark))) return null
  const { closer, glued, last } = findFieldsEnd(source, span.start, mark, span.end)
  if (closer !== null || last === null) return null
  const insertAt = glued?.start ?? last.next
  const rest = glued?.end ?? insertAt
  if (glued === null && (!/^[ \t]*\r?\n/.test(source.slice(rest, rest + 256)) || goesOn(source, rest, mark, span.end)))
    return null
  // A mark behind a value, with no field below it, is no part of the value, whatever the body looks like.
  if (glued === null && !isProse(source, rest, span.end, mark)) return null
  const text = source.slice(span.start, insertAt)
  const line = text.endsWith('\n') ? text : `${text}\n`
  if (readBlock({ ...block, source: line, text: line, span: { start: 0, end: line.length } }).data === null) return null
  if (glued !== null) return { kind: 'unclosed-front-matter', span: glued, insertAt, eol, glued: true }
  return { kind: 'unclosed-front-matter', span: opener, insertAt, eol }
}

const BLANK_LINE = /\n[ \t]*\r?\n/

/** Whether less than half of the lines look like fields, and some are there. */
function isProse(text: string, start: number, end: number, mark: Mark): boolean {
  let lines = 0
  let fields = 0
  for (const line of linesFrom(text, start)) {
    if (line.start >= end) break
    const content = text.slice(line.start, line.end)
    if (content.trim() === '') continue
    lines++
    if (looksLikeField(content, mark) && !/^#{1,6}[ \t]/.test(content)) fields++
  }
  return lines > 0 && fields * 2 < lines
}
