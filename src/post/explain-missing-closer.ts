import { findFieldsEnd, goesOn } from './find-fields-end.ts'
import type { ReadingIssue } from './issue.ts'
import { type Line, linesFrom } from './line-at.ts'
import { fieldsFollow, isNearFence, type Mark } from './near-fence.ts'

/**
 * Says what a text with an opening line and no closing one is: without a field after the line it is a text that starts
 * with a thematic break; else a nearly right line may be meant to close, or the block ends where the fields stop.
 */
export function explainMissingCloser(text: string, opener: Line, eol: string, mark: Mark): ReadingIssue {
  const first = { start: opener.start, end: opener.end }
  const { closer, glued, last, unsure } = findFieldsEnd(text, opener.next, mark)
  if (closer !== null) {
    const span = { start: closer.start, end: closer.end }
    const found = text.slice(closer.start, closer.end)
    // With fields and another closing line below, this one divides fields or ends them.
    if (goesOn(text, closer.next, mark, text.length) && fieldsFollow(text, closer.next, mark, false))
      return { kind: 'malformed-fence', flaw: 'divider', found, span, edit: null }
    // Text behind the mark may be meant as body or as data, so only a line without any is repaired.
    const repairable = isNearFence(found) || !/[^-+;\s]/.test(found)
    return { kind: 'malformed-fence', flaw: 'closer', found, span, edit: repairable ? { span, text: mark } : null }
  }
  if (glued !== null) return { kind: 'unclosed-front-matter', span: glued, insertAt: glued.start, eol, glued: true }
  if (last === null) {
    const isToml = mark === '---' && TOML_FIELD.test(text.slice(opener.next, opener.next + 100))
    return isToml ? explainToml(text, opener, eol) : { kind: 'missing-front-matter', span: first }
  }
  const rule = findRule(text, last.next)
  if (rule !== null) {
    const span = { start: rule.start, end: rule.end }
    const found = text.slice(rule.start, rule.end)
    return { kind: 'malformed-fence', flaw: 'closer', found, span, edit: { span, text: mark }, unsure: true }
  }
  return { kind: 'unclosed-front-matter', span: first, insertAt: last.next, eol, ...(unsure && { unsure }) }
}

/** A line of dashes below blank lines, which may be meant to close the block, or be the first line of the body. */
function findRule(text: string, start: number): Line | null {
  for (const line of linesFrom(text, start)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 100))
    if (content.trim() !== '') return isNearFence(content) ? line : null
  }
  return null
}

const TOML_FIELD = /^[\p{Ll}_][\p{L}\p{N}_-]{0,39}[ \t]*=[ \t]*["'[{\dtf]/u

/** Fields of TOML behind the opening line of YAML. */
function explainToml(text: string, opener: Line, eol: string): ReadingIssue {
  const { closer } = findFieldsEnd(text, opener.next, '+++')
  const span = closer ?? opener
  const found = text.slice(span.start, span.end)
  const place = { start: span.start, end: span.end }
  return closer === null
    ? { kind: 'unclosed-front-matter', span: place, insertAt: null, eol }
    : { kind: 'malformed-fence', flaw: 'closer', found, span: place, edit: null }
}
