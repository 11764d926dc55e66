import { quoteValue } from '../values/characters/quote-value.ts'
import { fieldsOfKind } from './context.ts'
import { defineRule } from './rule.ts'

/** An item that its list has already. */
export const duplicateItem = defineRule({
  id: 'duplicate-item',
  group: 'lists',
  level: 'warning',
  fixes: ['safe'],
  summary: 'A list has the same item twice.',
  why: 'The post is listed twice under that tag, or the item stands where another one was meant.',
  messages: {
    duplicate: ({ field, item }: { field: string; item: string }) => ({
      what: `\`${field}\` has ${quoteValue(item)} more than once`,
      how: 'Remove the repeated item.',
    }),
  },
  titles: {
    remove: ({ item }: { item: string }) => `Remove the repeated ${quoteValue(item)}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: [rivers, walking, rivers]\n---\n',
      fixed: '---\ntitle: A walk\ntags: [rivers, walking]\n---\n',
    },
    {
      bad: '---\ntitle: 河边散步\ncategories:\n  - 旅行\n  - "旅行"\n---\n',
      fixed: '---\ntitle: 河边散步\ncategories:\n  - 旅行\n---\n',
    },
  ],
  *check(post, { collection }) {
    for (const [field, value] of fieldsOfKind(post, collection, 'list')) {
      if (!Array.isArray(value) || value.length < 2) continue
      const first = new Map<string, number>()
      for (const [index, item] of value.entries()) {
        // Numbers may well repeat; blank items have a rule of their own.
        const text = typeof item === 'string' ? item.trim() : ''
        if (text === '') continue
        const before = first.get(text)
        if (before === undefined) {
          first.set(text, index)
          continue
        }
        const path = [field, index]
        yield {
          message: 'duplicate',
          values: { field, item: text },
          place: { path },
          fixes: [{ title: 'remove', values: { item: text }, safety: 'safe', changes: [{ kind: 'remove', path }] }],
          related: [{ place: { path: [field, before] }, message: 'the first one' }],
          replaces: [{ rule: 'untrimmed-value', path }],
        }
      }
    }
  },
})
