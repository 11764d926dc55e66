import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule, type Finding } from './rule.ts'

const messages = {
  duplicate: ({ field, item }: { field: string; item: string }) => ({
    what: `\`${field}\` has ${quoteValue(item)} more than once`,
    how: 'Remove the repeated item.',
  }),
}

const titles = {
  remove: ({ item }: { item: string }) => `Remove the repeated ${quoteValue(item)}`,
  first: () => 'the first one',
}

/** An item that its list has already. */
export const duplicateItem = defineRule({
  id: 'duplicate-item',
  group: 'lists',
  level: 'warning',
  fixes: ['safe'],
  summary: 'A list has the same item twice.',
  why: 'The post is listed twice under that tag, or the item stands where another one was meant.',
  messages,
  titles,
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
  value: ({ name, kind }) =>
    kind !== 'list' ? null : (value) => (Array.isArray(value) && value.length > 1 ? findDoubles(name, value) : null),
})

function findDoubles(field: string, items: readonly unknown[]) {
  const first = new Map<string, number>()
  const found: Finding<typeof messages, typeof titles>[] = []
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    // Numbers may well repeat; blank items have a rule of their own.
    const text = typeof item === 'string' ? item.trim() : ''
    if (text === '') continue
    const before = first.get(text)
    if (before === undefined) {
      first.set(text, index)
      continue
    }
    const path = [field, index]
    found.push({
      message: 'duplicate',
      values: { field, item: text },
      place: { path },
      fixes: [{ title: 'remove', values: { item: text }, safety: 'safe', changes: [{ kind: 'remove', path }] }],
      related: [{ place: { path: [field, before] }, message: 'first' }],
      replaces: ['untrimmed-value', 'invalid-value'].map((rule) => ({ rule, path })),
    })
  }
  return found.length === 0 ? null : found
}
