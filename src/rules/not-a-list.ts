import type { Generator } from '../../schemas/generator.ts'
import type { Change } from '../edit/change.ts'
import type { KeyPath } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import { type ListNode, nodeAt } from '../post/tree.ts'
import { scanYaml } from '../post/yaml/scan-yaml.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { splitItems } from '../values/lists/split-items.ts'
import { explainSplitText } from './lists/explain-split-text.ts'
import { findMeltedItems } from './lists/find-melted-items.ts'
import { findMeltedLists } from './lists/find-melted-lists.ts'
import { defineRule, type Finding, type Safety } from './rule.ts'
import { type CutOff, findCutOff, mayCutOff } from './syntax/find-cut-off.ts'

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
  trailing: ({ field, value }: { field: string; value: string }) => ({
    what: `an item of \`${field}\` ends with a mark that belongs to it: ${quoteValue(value)}`,
    how: 'Remove the mark: between items on lines of their own there is none.',
  }),
  melted: ({ field, value }: { field: string; value: string }) => ({
    what: `the list \`${field}\` has one item where several seem to be meant: ${quoteValue(value)}`,
    why: 'Lines are items of their own only behind a comma in brackets, or with their dashes below each other.',
    how: 'Type a comma at the end of each line in brackets, or put the dashes in one column.',
  }),
}

const titles = {
  part: () => 'Make an item of each line',
  unmark: ({ item }: { item: string }) => `Make it ${quoteValue(item)}`,
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
      bad: '---\ntitle: A walk\ntags:\n - rivers\n  - walking\n---\n',
      fixed: '---\ntitle: A walk\ntags:\n - rivers\n - walking\n---\n',
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
    const { readings, sure } = splitItems(cutOffAt(post, path)?.whole ?? text)
    const safety = sure && typeof value !== 'boolean' ? 'safe' : 'manual'
    return {
      message: 'text',
      values: { field: path.join('.'), value: text },
      place: { path },
      fixes: readings.map((items) => listFix(post, path, items, safety)),
    }
  },
  check: (post, { collection }) => {
    const items = findMeltedItems(post).map(({ text, path, span, changes }) => ({
      message: 'melted' as const,
      values: { field: path.slice(0, -1).join('.'), value: text },
      place: { path, span },
      fixes: [{ title: 'part' as const, values: {}, safety: 'unsafe' as const, changes }],
    }))
    const lists = findMeltedLists(post, collection).map(({ path, text, isList }) => ({
      message: 'text' as const,
      values: { field: path.join('.'), value: text },
      place: { path },
      level: isList ? undefined : ('warning' as const),
      fixes: splitItems(text).readings.map((reading) => listFix(post, path, reading, 'manual')),
    }))
    return items.length + lists.length === 0 ? null : [...items, ...lists]
  },
  value: ({ name: field, kind, takesText }, { collection: { generator } }) => {
    const { fields, text: way } = generator.tags
    // What the schema refuses is explained above.
    const isSplit = fields.includes(field) && way !== 'refused' && (kind !== 'list' || takesText === true)
    if (kind !== 'list' && !isSplit) return null
    return (value, list) => {
      if (isSplit && typeof value === 'string') return explainText(value, field, generator)
      if (!Array.isArray(value) || list?.kind !== 'list') return null
      if (!list.flow) return findTrailing(value, list, field)
      const found: Finding<typeof messages, typeof titles>[] = []
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index]
        const node = list.items[index]
        if (typeof item !== 'string' || !OTHER_MARK.test(item)) continue
        // In quotes, or on a line of its own, the comma is the author's.
        if (node?.kind !== 'scalar' || node.style !== 'plain') continue
        const { readings, sure } = splitItems(item)
        const parts = readings[0]
        const isSure = sure && OTHER_COMMA.test(item)
        if ((!isSure && !SEMICOLON.test(item)) || parts === undefined || parts.length < 2) continue
        const items = value.toSpliced(index, 1, ...parts)
        const changes = [{ kind: 'set', path: [field], value: items }] as const
        found.push({
          message: 'commas',
          values: { field, value: item },
          place: { path: [field, index] },
          fixes: [{ title: 'split', values: { items: parts }, safety: isSure ? 'unsafe' : 'manual', changes }],
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
  return [
    {
      message: 'split',
      values: { field, generator: generator.name, items: made },
      place: { path },
      level,
      fixes: (post) => [listFix(post, path, meant, safety)],
    },
  ]
}

const OTHER_COMMA = /[，、､]/
// Not that of `&amp;`.
const SEMICOLON = /；|(?<!&#?\w{1,32});/
const OTHER_MARK = /[，、､;；]/
const TRAILING = /\s*[,;，；、]$/

/** Items on lines of their own with the mark behind them that divides items in brackets. */
function findTrailing(
  value: readonly unknown[],
  list: ListNode,
  field: string,
): Finding<typeof messages, typeof titles>[] | null {
  const found: Finding<typeof messages, typeof titles>[] = []
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index]
    const node = list.items[index]
    if (typeof item !== 'string' || !TRAILING.test(item)) continue
    if (node?.kind !== 'scalar' || node.style !== 'plain' || /&#?\w{1,32};$/.test(item)) continue
    const bare = item.replace(TRAILING, '')
    if (bare === '') continue
    const path = [field, index]
    const changes = [{ kind: 'set', path, value: bare }] as const
    const fixes = [{ title: 'unmark', values: { item: bare }, safety: 'unsafe', changes }] as const
    found.push({ message: 'trailing', values: { field, value: item }, place: { path }, level: 'warning', fixes })
  }
  return found.length === 0 ? null : found
}

function cutOffAt(post: Post | null, path: KeyPath): CutOff | null {
  return post === null || !mayCutOff(post) ? null : findCutOff(post, path)
}

function listFix(post: Post | null, path: KeyPath, items: readonly string[], safety: Safety) {
  const lost = cutOffAt(post, path)
  const rest = lost === null ? [] : lost.changes.filter(({ kind }) => kind === 'text')
  return {
    title: 'list' as const,
    values: { items },
    // With a part of it lost behind `#`, a list of the rest would make the loss final.
    safety: lost === null ? safety : ('manual' as const),
    changes: [bracket(post, path, items) ?? { kind: 'set' as const, path, value: items }, ...rest],
  }
}

/** Brackets around the text as it is, where that gives the items: quotes that are there stay as they are. */
function bracket(post: Post | null, path: KeyPath, items: readonly string[]): Change | null {
  const node = post === null ? undefined : nodeAt(post.tree(), path)
  if (post === null || node?.kind !== 'scalar' || node.style !== 'plain' || !/["']/.test(node.text)) return null
  const written = `[${post.source.text.slice(node.span.start, node.span.end)}]`
  const data = scanYaml(`list: ${written}\n`, 0)?.data.list
  if (JSON.stringify(data) !== JSON.stringify(items)) return null
  return { kind: 'text', span: node.span, text: written, fields: [String(path[0])] }
}
