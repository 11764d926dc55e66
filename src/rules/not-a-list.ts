import { nodeAt } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { splitItems } from '../values/lists/split-items.ts'
import { defineRule } from './rule.ts'

/** One text where the schema wants a list. */
export const notAList = defineRule({
  id: 'not-a-list',
  group: 'lists',
  level: 'error',
  fixes: ['safe', 'manual'],
  summary: 'A field holds one text where a list belongs.',
  why: 'Generators disagree on it: Jekyll makes a tag of each word, Hexo makes one tag of it all, Hugo and Astro stop.',
  messages: {
    text: ({ field, value }: { field: string; value: string }) => ({
      what: `\`${field}\` must be a list, not ${value === '' ? 'one value' : quoteValue(value)}`,
      how: `Write the items in brackets: \`${field}: [first, second]\`.`,
    }),
  },
  titles: {
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
})
