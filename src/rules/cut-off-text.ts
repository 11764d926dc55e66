import { eachScalar } from '../post/each-scalar.ts'
import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import type { Field, FieldKind } from './context.ts'
import { defineRule } from './rule.ts'
import { findField } from './schema/find-field.ts'
import { type CutOff, findCutOff, mayCutOff } from './syntax/find-cut-off.ts'

interface Values {
  readonly field: string
  readonly kept: string
  readonly lost: string
}

// Fields of text for people.
const PROSE: ReadonlySet<string> = new Set(['title', 'linkTitle', 'subtitle', 'description', 'summary', 'excerpt'])

/** Text without quotes that ends at a ` #` in its middle. */
export const cutOffText = defineRule({
  id: 'cut-off-text',
  group: 'syntax',
  level: 'warning',
  fixes: ['unsafe'],
  summary: 'A text without quotes loses its end, because YAML takes everything from ` #` on for a comment.',
  why: 'No generator stops at it: the post is published with half of its title.',
  messages: {
    cutOff: ({ field, kept, lost }: Values) => ({
      what: `\`${field}\` ${kept === '' ? 'is empty' : `ends at ${quoteValue(kept)}`}: YAML takes ${quoteValue(lost)} for a comment`,
      how: 'Put the whole text in quotes, or write a blank after `#` if a comment is meant.',
    }),
  },
  titles: {
    quote: ({ field, whole }: { field: string; whole: string }) => `Set \`${field}\` to ${quoteValue(whole)}`,
  },
  examples: [
    {
      bad: '---\ntitle: Issue #5 is fixed\n---\n',
      fixed: "---\ntitle: 'Issue #5 is fixed'\n---\n",
      unsafe: true,
    },
    {
      bad: '---\ntitle: 河边散步 #散步\n---\n',
      fixed: "---\ntitle: '河边散步 #散步'\n---\n",
      unsafe: true,
    },
  ],
  check: (post, { collection }) => {
    if (!mayCutOff(post)) return null
    return [...eachScalar(post.tree().root)].flatMap(({ path, part, node }) => {
      if (part === 'key' || node.style !== 'plain') return []
      // An item of which nothing is left is blank, and that is reported.
      const isEmpty = node.value === null && node.text === '' && typeof path.at(-1) === 'string'
      if (!isEmpty && (typeof node.value !== 'string' || node.text === '')) return []
      const field = findField(path.slice(0, 1), collection)
      if (field !== null && (OTHER_KINDS.has(field.kind) || (path.length === 1 && field.allowed !== null))) return []
      const found = findCutOff(post, path)
      if (found === null || (!isEmpty && !isMeant(found, path, field))) return []
      const { kept, lost, whole, span, changes } = found
      const values = { field: path.join('.'), kept, lost }
      const fix = { title: 'quote', values: { field: values.field, whole }, safety: 'unsafe', changes } as const
      // What stands behind `#` is no list.
      const fixes = isEmpty && field?.kind === 'list' ? [] : [fix]
      return [{ message: 'cutOff', values, place: { span, path }, fixes }]
    })
  },
})

// What these hold is no text that goes on.
const OTHER_KINDS: ReadonlySet<FieldKind> = new Set(['date', 'url', 'boolean', 'number'])

/** Behind a single word that is no prose (`layout: post #default`), a word may well be a comment; a number hardly is. */
function isMeant({ kept, lost }: CutOff, path: KeyPath, field: Field | null): boolean {
  if (/^#\p{N}/u.test(lost) || kept.includes(' ')) return true
  return path.some((step) => typeof step === 'number' || PROSE.has(step)) || field?.kind === 'list'
}
