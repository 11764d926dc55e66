import { nodeAt } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { splitItems } from '../values/lists/split-items.ts'
import { fieldsOfKind } from './context.ts'
import { defineRule } from './rule.ts'

/** One text where the schema wants a list. */
export const notAList = defineRule({
  id: 'not-a-list',
  group: 'lists',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A field holds one text where a list belongs, or a list whose commas are none.',
  why: 'Generators disagree on it: Jekyll makes a tag of each word, Hexo makes one tag of it all, Hugo and Astro stop.',
  messages: {
    text: ({ field, value }: { field: string; value: string }) => ({
      what: `\`${field}\` must be a list, not ${value === '' ? 'one value' : quoteValue(value)}`,
      how: `Write the items in brackets: \`${field}: [first, second]\`.`,
    }),
    commas: ({ field, value }: { field: string; value: string }) => ({
      what: `the list \`${field}\` has one item where several seem to be meant: ${quoteValue(value)}`,
      why: 'Only the comma of the keyboard separates items; generators make one tag of it all.',
      how: 'Type `,` and a space between the items, or put the item in quotes if it is one.',
    }),
  },
  titles: {
    split: ({ items }: { items: readonly string[] }) =>
      `Make it ${items.length} items: ${items
        .slice(0, 5)
        .map((item) => quoteValue(item, 20))
        .join(', ')}${items.length > 5 ? ', …' : ''}`,
    list: ({ items }: { items: readonly string[] }) =>
      items.length === 1
        ? `Make it a list of one: ${quoteValue(items[0] ?? '')}`
        : `Make it a list of ${items.length}: ${items
            .slice(0, 5)
            .map((item) => quoteValue(item, 20))
            .join(', ')}${items.length > 5 ? ', …' : ''}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: rivers, walking\ncategories: [travel]\n---\n',
      fixed: '---\ntitle: A walk\ntags: [rivers, walking]\ncategories: [travel]\n---\n',
    },
    {
      bad: '---\ntitle: 河边散步\ntags:\n  - 河流\ncategories: 旅行、散步\n---\n',
      fixed: '---\ntitle: 河边散步\ntags:\n  - 河流\ncategories:\n  - 旅行\n  - 散步\n---\n',
    },
    {
      bad: '---\ntitle: 河边散步\ntags: [旅行，散步]\n---\n',
      fixed: '---\ntitle: 河边散步\ntags: [旅行, 散步]\n---\n',
      unsafe: true,
    },
    { bad: '---\ntitle: A walk\ntags: long walks\n---\n', note: 'Two tags, or one? Only the author knows.' },
  ],
  explain: ({ path, value }, { post }) => {
    const node = post === null ? undefined : nodeAt(post.tree(), path)
    // Numbers as they are written: `007` is no 7.
    const text = node?.kind === 'scalar' ? node.text : typeof value === 'string' ? value : ''
    const { readings, sure } = splitItems(text)
    const safety = sure && typeof value !== 'boolean' ? 'safe' : 'manual'
    return {
      message: 'text',
      values: { field: path.join('.'), value: text },
      place: { path },
      fixes: readings.map((items) => ({
        title: 'list',
        values: { items },
        safety,
        changes: [{ kind: 'set', path, value: items }],
      })),
    }
  },
  *check(post, { collection }) {
    for (const [field, value] of fieldsOfKind(post, collection, 'list')) {
      if (!Array.isArray(value)) continue
      for (const [index, item] of value.entries()) {
        if (typeof item !== 'string' || !OTHER_COMMA.test(item)) continue
        const path = [field, index]
        const list = nodeAt(post.tree(), [field])
        const node = nodeAt(post.tree(), path)
        // In quotes, or on a line of its own, the comma is the author's.
        if (list?.kind !== 'list' || !list.flow || node?.kind !== 'scalar' || node.style !== 'plain') continue
        const { readings, sure } = splitItems(item)
        const parts = readings[0]
        if (!sure || parts === undefined || parts.length < 2) continue
        const items = value.toSpliced(index, 1, ...parts)
        const changes = [{ kind: 'set', path: [field], value: items }] as const
        const fixes = [{ title: 'split', values: { items: parts }, safety: 'unsafe', changes }] as const
        yield { message: 'commas', values: { field, value: item }, place: { path }, fixes }
      }
    }
  },
})

const OTHER_COMMA = /[，、､]/
