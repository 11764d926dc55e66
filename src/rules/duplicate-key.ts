import type { KeyPath, Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import { type Node, nodeAt } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A field that is written twice. */
export const duplicateKey = defineRule({
  id: 'duplicate-key',
  group: 'syntax',
  level: 'error',
  fixes: ['safe', 'manual'],
  summary: 'A field is written more than once.',
  why: 'Jekyll takes the last one without a word; Hugo and Astro refuse the post.',
  messages: {
    same: ({ field }: { field: string }) => ({
      what: `${quoteValue(field)} is written more than once, with the same value`,
      how: 'Keep one and remove the other.',
    }),
    different: ({ field }: { field: string }) => ({
      what: `${quoteValue(field)} is written more than once, with different values`,
      how: 'Keep the one that is right and remove the other.',
    }),
  },
  titles: {
    remove: ({ field }: { field: string }) => `Remove the repeated ${quoteValue(field)}`,
    keepFirst: ({ value }: { value: string }) => `Keep the first value: ${quoteValue(value)}`,
    keepLast: ({ value }: { value: string }) => `Keep the last value: ${quoteValue(value)}`,
    first: () => 'first written here',
  },
  examples: [
    {
      bad: '---\ntitle: A walk\nauthor: Lin Yi\ntitle: A walk\n---\n',
      fixed: '---\ntitle: A walk\nauthor: Lin Yi\n---\n',
    },
    { bad: '---\ntitle: 河边散步\ntitle: 山中散步\n---\n', note: 'Which one is right, only the author knows.' },
  ],
  explain: ({ path, span, first, equal }, { post, source: { text } }) => {
    const field = path.join('.')
    const place = { span, path }
    const related = [{ place: { span: first, path }, message: 'first' }]
    const values = post === null ? [] : valuesOf(post, path)
    const occurrence = values.findIndex(({ key }) => key.start === span.start)
    const [earliest, later] = [values[0], values[occurrence]]
    if (equal) {
      const change = { kind: 'remove', path, occurrence } as const
      const fixes = [{ title: 'remove', values: { field }, safety: 'safe', changes: [change] }] as const
      return { message: 'same', values: { field }, place, related, fixes: occurrence > 0 ? fixes : [] }
    }
    if (earliest === undefined || later === undefined || occurrence < 1) {
      return { message: 'different', values: { field }, place, related }
    }
    return {
      message: 'different',
      values: { field },
      place,
      related,
      fixes: [
        {
          title: 'keepFirst',
          values: { value: asWritten(earliest.value, text) },
          safety: 'manual',
          changes: [{ kind: 'remove', path, occurrence }],
        },
        {
          title: 'keepLast',
          values: { value: asWritten(later.value, text) },
          safety: 'manual',
          changes: [{ kind: 'remove', path, occurrence: 0 }],
        },
      ],
    }
  },
})

/** All that is written under one name, in order. */
function valuesOf(post: Post, path: KeyPath): { key: Span; value: Node }[] {
  const parent = nodeAt(post.tree(), path.slice(0, -1))
  if (parent?.kind !== 'map') return []
  const same = parent.entries.filter(({ key }) => key.text === String(path.at(-1)))
  return same.map(({ key, value }) => ({ key: key.span, value }))
}

function asWritten({ span }: Node, text: string): string {
  return text.slice(span.start, Math.min(span.end, span.start + 200)).replace(/\s+/g, ' ')
}
