import type { KeyPath } from '../post/place.ts'
import { nodeAt } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

// Everyday blanks, the full-width space and its kin; those that nobody sees belong to `invisible-character`.
const BLANKS = ' \\t\\n\\r\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000'
const EDGE_BLANK = new RegExp(`^[${BLANKS}]|[${BLANKS}]$`)
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
  *check(post, { collection }) {
    for (const [name, value] of Object.entries(post.data)) {
      const kind = collection.fields.find((field) => field.name === name)?.kind
      // `malformed-date` and `invalid-url` speak for these, as errors.
      if (kind === 'date' || kind === 'url') continue
      for (const path of untrimmedIn(value, [name])) {
        const node = nodeAt(post.tree(), path)
        // A block scalar ends with its line break by its nature.
        if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') continue
        const trimmed = trim(node.text)
        if (trimmed === node.text) continue
        const field = path.join('.')
        const values = { field, text: node.text }
        const place = { path }
        const fixes = [
          {
            title: 'trim' as const,
            values: { field },
            safety: 'safe' as const,
            changes: [{ kind: 'set' as const, path, value: trimmed }],
          },
        ]
        const atStart = !node.text.startsWith(trimmed)
        yield { message: atStart ? (node.text.endsWith(trimmed) ? 'start' : 'both') : 'end', values, place, fixes }
      }
    }
  },
})

/** Paths of the texts with white space at an end; blank ones belong to `empty-field` and `blank-item`. */
function* untrimmedIn(value: unknown, path: KeyPath): Generator<KeyPath> {
  if (typeof value === 'string') {
    if (EDGE_BLANK.test(value) && value.trim() !== '') yield path
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* untrimmedIn(item, [...path, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* untrimmedIn(item, [...path, key])
  }
}

function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
