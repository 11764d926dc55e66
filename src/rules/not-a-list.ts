import type { Generator } from '../../schemas/generator.ts'
import { nodeAt } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { splitItems } from '../values/lists/split-items.ts'
import { explainSplitText } from './explain-split-text.ts'
import { defineRule, type Finding } from './rule.ts'

const messages = {
  text: ({ field, value }: { field: string; value: string }) => ({
    what: `\`${field}\` must be a list, not ${value === '' ? 'one value' : quoteValue(value)}`,
    how: `Write the items in brackets: \`${field}: [first, second]\`.`,
  }),
  split: ({ field, generator, items }: { field: string; generator: string; items: readonly string[] }) => ({
    what: `of \`${field}\` ${generator} makes ${items.length === 1 ? 'one item' : `${items.length} items`}: ${items
      .slice(0, 5)
      .map((item) => quoteValue(item, 40))
      .join(', ')}${items.length > 5 ? ', …' : ''}`,
    how: `Write the items in brackets: \`${field}: [first, second]\`.`,
  }),
  commas: ({ field, value }: { field: string; value: string }) => ({
    what: `the list \`${field}\` has one item where several seem to be meant: ${quoteValue(value)}`,
    why: 'Only the comma of the keyboard separates items; generators make one tag of it all.',
    how: 'Type `,` and a space between the items, or put the item in quotes if it is one.',
  }),
}

const titles = {
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
}

/** One text where the schema wants a list. */
export const notAList = defineRule({
  id: 'not-a-list',
  group: 'lists',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A field holds one text where a list belongs, or a list whose commas are none.',
  why: 'Generators disagree on it: Jekyll makes a tag of each word, Hexo makes one tag of it all, Hugo and Astro stop.',
  messages,
  titles,
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
    {
      bad: '---\ntitle: A walk\ntags: rivers, walking\n---\n',
      fixed: '---\ntitle: A walk\ntags: [ rivers, walking ]\n---\n',
      schema: 'preset',
      path: '_posts/2023-10-28-walk.md',
      generator: 'jekyll',
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
  value: ({ name: field, kind, takesText }, { collection: { generator } }) => {
    const { fields, text: way } = generator.tags
    // What the schema refuses is explained above.
    const isSplit = fields.includes(field) && way !== 'refused' && (kind !== 'list' || takesText === true)
    if (kind !== 'list' && !isSplit) return null
    return (value, list) => {
      if (isSplit && typeof value === 'string') return explainText(value, field, generator)
      if (!Array.isArray(value) || list?.kind !== 'list' || !list.flow) return null
      const found: Finding<typeof messages, typeof titles>[] = []
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index]
        const node = list.items[index]
        if (typeof item !== 'string' || !OTHER_COMMA.test(item)) continue
        // In quotes, or on a line of its own, the comma is the author's.
        if (node?.kind !== 'scalar' || node.style !== 'plain') continue
        const { readings, sure } = splitItems(item)
        const parts = readings[0]
        if (!sure || parts === undefined || parts.length < 2) continue
        const items = value.toSpliced(index, 1, ...parts)
        const changes = [{ kind: 'set', path: [field], value: items }] as const
        found.push({
          message: 'commas',
          values: { field, value: item },
          place: { path: [field, index] },
          fixes: [{ title: 'split', values: { items: parts }, safety: 'unsafe', changes }],
        })
      }
      return found.length === 0 ? null : found
    }
  },
})

function explainText(
  value: string,
  field: string,
  generator: Generator,
): Finding<typeof messages, typeof titles>[] | null {
  const split = explainSplitText(value, generator.tags.text)
  if (split === null) return null
  const { made, meant, level, safety } = split
  const path = [field]
  const changes = [{ kind: 'set', path, value: meant }] as const
  return [
    {
      message: 'split',
      values: { field, generator: generator.name, items: made },
      place: { path },
      level,
      fixes: [{ title: 'list', values: { items: meant }, safety, changes }],
    },
  ]
}

const OTHER_COMMA = /[，、､]/
