import type { Span } from '../post/place.ts'
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
  explain: ({ path, span, first, equal, written }, { post, source: { text }, collection: { generator, portable } }) => {
    const field = path.join('.')
    const place = { span, path }
    const related = [{ place: { span: first, path }, message: 'first' }]
    const named = { place, values: { field }, related }
    if (post === null || written === null) return { message: equal ? 'same' : 'different', ...named }
    const { occurrence } = written
    if (equal) {
      const change = { kind: 'remove', path, occurrence } as const
      const fixes = [{ title: 'remove', values: { field }, safety: 'safe', changes: [change] }] as const
      // A reader that takes the last one takes the same.
      const isHarmless = !portable && generator.yaml.duplicateKey === 'misreads' && post.block.format === 'yaml'
      return { message: 'same', ...named, fixes, level: isHarmless ? 'warning' : undefined }
    }
    return {
      message: 'different',
      ...named,
      fixes: [
        {
          title: 'keepFirst',
          values: { value: asWritten(written.first, text) },
          safety: 'manual',
          changes: [{ kind: 'remove', path, occurrence }],
        },
        {
          title: 'keepLast',
          values: { value: asWritten(written.own, text) },
          safety: 'manual',
          changes: [{ kind: 'remove', path, occurrence: 0 }],
        },
      ],
    }
  },
})

function asWritten({ start, end }: Span, text: string): string {
  return text.slice(start, Math.min(end, start + 200)).replace(/\s+/g, ' ')
}
