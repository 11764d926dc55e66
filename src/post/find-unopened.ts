import type { MalformedFence } from './issue.ts'
import { lineAt, linesFrom } from './line-at.ts'

// The longest list of fields without an opening line that is still looked at; a real post has 8 lines of fields.
const FIELD_LINES = 64
const LONGEST_FIELD = 80
// Blank lines above the first field.
const MOST_ABOVE = 256
const fieldsOf = () =>
  ({
    '---': /^[\p{L}_][\p{L}\p{N}_-]{0,39}[ \t]*:(?:\s|$)/u,
    '+++': /^[\p{L}_][\p{L}\p{N}_-]{0,39}[ \t]*=/u,
  }) as const
type Fields = ReturnType<typeof fieldsOf>
// A lone line with a colon and a rule below it is a heading of Markdown, unless it is named like this.
const SURE_FIELD = /^(?:title|layout|date|slug|tags|author|description)[ \t]*[:=]/

/** Fields at the top of a text, or below blank lines or a lone hyphen, that a closing line follows, with no opening line before them. */
export function findUnopened(text: string): MalformedFence | null {
  const top = text.slice(0, MOST_ABOVE).search(/\S/)
  if (top === -1) return null
  const first = lineAt(text, text.lastIndexOf('\n', top) + 1)
  const found = text.slice(first.start, first.end)
  const isHyphen = found.trim() === '-'
  let count = 0
  let fields = 0
  let firstField = ''
  const patterns = fieldsOf()
  for (const line of linesFrom(text, isHyphen ? first.next : first.start)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_FIELD))
    const mark = /^(---|\+\+\+)[ \t]*$/.exec(content)?.[1] as keyof Fields | undefined
    if (count > 0 && mark !== undefined) {
      if (!patterns[mark].test(firstField) || (fields < 2 && !SURE_FIELD.test(firstField))) return null
      return {
        kind: 'malformed-fence',
        flaw: 'unopened',
        found,
        span: { start: first.start, end: first.end },
        edit: null,
      }
    }
    if (
      fields === 0
        ? patterns['---'].test(content) || patterns['+++'].test(content)
        : isAlike(content, firstField, patterns)
    ) {
      if (fields++ === 0) firstField = content
    } else if (count === 0 || !/^(?:[ \t]+\S|-[ \t]|#)/.test(content)) return null
    if (++count > FIELD_LINES) return null
  }
  return null
}

function isAlike(line: string, first: string, patterns: Fields): boolean {
  return patterns[patterns['---'].test(first) ? '---' : '+++'].test(line)
}
