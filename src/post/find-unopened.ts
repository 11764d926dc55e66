import type { MalformedFence } from './issue.ts'
import { lineAt, linesFrom } from './line-at.ts'

// The longest list of fields without an opening line that is still looked at; a real post has 8 lines of fields.
const FIELD_LINES = 64
const LONGEST_FIELD = 80
const field = (): RegExp => /^[\p{L}_][\p{L}\p{N}_-]{0,39}:(?:\s|$)/u
// A lone line with a colon and a rule below it is a heading of Markdown, unless it is named like this.
const SURE_FIELD = /^(?:title|layout|date|slug|tags|author|description):/

/** Fields at the top of a text that a closing line follows, with no opening line before them. */
export function findUnopened(text: string): MalformedFence | null {
  let count = 0
  let fields = 0
  const isField = field()
  for (const line of linesFrom(text, 0)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_FIELD))
    if (count > 0 && /^---[ \t]*$/.test(content)) {
      if (fields < 2 && !SURE_FIELD.test(text)) return null
      const span = { start: 0, end: lineAt(text, 0).end }
      const found = text.slice(span.start, span.end)
      return { kind: 'malformed-fence', flaw: 'unopened', found, span, edit: null }
    }
    if (isField.test(content)) fields++
    else if (count === 0 || !/^(?:[ \t]+\S|-[ \t]|#)/.test(content)) return null
    if (++count > FIELD_LINES) return null
  }
  return null
}
