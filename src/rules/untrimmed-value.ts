import type { KeyPath } from '../post/place.ts'
import { findUnmeantEscapes } from '../values/characters/find-unmeant-escapes.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

// Everyday blanks, the full-width space and its kin; those that nobody sees belong to `invisible-character`.
const BLANKS = ' \\t\\n\\r\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000'
const BLANK = new RegExp(`[${BLANKS}]`)

/** White space at either end of a text, where only quotes or a full-width keyboard can put it. */
export const untrimmedValue = defineRule({
  id: 'untrimmed-value',
  group: 'text',
  level: 'warning',
  fixes: ['safe'],
  summary: 'A text begins or ends with white space.',
  why: 'The blanks show in titles, make two tags of one, and break comparisons, though nobody sees them in the source.',
  messages: {
    start: ({ field, text }: { field: string; text: string }) => ({
      what: `\`${field}\` begins with white space: ${quoteValue(text)}`,
      how: 'Remove the blanks at the beginning.',
    }),
    end: ({ field, text }: { field: string; text: string }) => ({
      what: `\`${field}\` ends with white space: ${quoteValue(text)}`,
      how: 'Remove the blanks at the end.',
    }),
    both: ({ field, text }: { field: string; text: string }) => ({
      what: `\`${field}\` begins and ends with white space: ${quoteValue(text)}`,
      how: 'Remove the blanks at both ends.',
    }),
  },
  titles: { trim: ({ field }: { field: string }) => `Remove the blanks around \`${field}\`` },
  examples: [
    { bad: '---\ntitle: "A walk "\n---\n', fixed: '---\ntitle: "A walk"\n---\n' },
    { bad: "---\ntags: [ ' rivers', walking ]\n---\n", fixed: "---\ntags: [ 'rivers', walking ]\n---\n" },
    {
      bad: '---\ntitle: 　河边散步\n---\n',
      fixed: '---\ntitle: 河边散步\n---\n',
      note: 'The blank is a full-width space.',
    },
  ],
  scalar: () => (scalar) => {
    const { node, part, kind } = scalar
    // `malformed-date` and `invalid-url` speak for these, as errors.
    if (part === 'key' || typeof node.value !== 'string' || kind === 'date' || kind === 'url') return null
    if (!hasBlankEdge(node.text)) return null
    // A block scalar ends with its line break by its nature.
    if (node.style === 'literal' || node.style === 'folded') return null
    const trimmed = trim(node.text)
    // Blank ones belong to `empty-field` and `blank-item`.
    if (trimmed === node.text || node.text.trim() === '') return null
    // `"\nabla"`: `invisible-character` speaks for what an escape made of letters.
    if (node.style === 'double' && holdsUnmeantEscape(node.text)) return null
    const path = scalar.path()
    if (isMadeToJoin(path, node.text, trimmed)) return null
    const field = path.join('.')
    const atStart = !node.text.startsWith(trimmed)
    return {
      message: atStart ? (node.text.endsWith(trimmed) ? 'start' : 'both') : 'end',
      values: { field, text: node.text },
      place: { path },
      fixes: [{ title: 'trim', values: { field }, safety: 'safe', changes: [{ kind: 'set', path, value: trimmed }] }],
    }
  },
})

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Whether the text, written with escapes again, has one that is the beginning of a command or of a name in a path. */
function holdsUnmeantEscape(text: string): boolean {
  if (!/[\t\n\r]/.test(text)) return false
  return findUnmeantEscapes(`"${text.replace(/[\\\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark)}"`).length > 0
}

// Signs that join one text to the next: `Deprecated: `, ` | Rivers`, ` — `.
const JOINT = ':,;|/\\\\\\-–—·•»›>&~'
const JOINTS = new RegExp(`^[${BLANKS}]+[${JOINT}]|[${JOINT}][${BLANKS}]+$`)
const JOINING = /(?:separator|delimiter|prefix|suffix|joiner|glue)$/i

/** Whether a text is made to be put before, behind or between others, so that its blanks are a part of it. */
function isMadeToJoin(path: KeyPath, text: string, trimmed: string): boolean {
  const name = path.at(-1)
  if (typeof name !== 'string') return false
  return JOINING.test(name) || (trimmed !== '' && name !== 'title' && JOINTS.test(text))
}

function hasBlankEdge(text: string): boolean {
  return text !== '' && (mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1)))
}

function mayBeBlank(code: number): boolean {
  return code <= 0x20 || (code >= 0x1680 && code <= 0x3000)
}

function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
