import type { KeyPath } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import type { Collection } from './context.ts'
import { defineRule, type Level } from './rule.ts'
import { levelOfEffect } from './site/level-of-effect.ts'
import { type CutOff, findCutOff, mayCutOff } from './syntax/find-cut-off.ts'

/** An item of a list in which nothing is. */
export const blankItem = defineRule({
  id: 'blank-item',
  group: 'lists',
  level: 'error',
  fixes: ['safe', 'unsafe'],
  summary: 'A list has an item in which nothing is.',
  why: 'Generators make a tag or category without a name of it, or stop.',
  messages: {
    blank: ({ field }: { field: string }) => ({
      what: `\`${field}\` has an item in which nothing is`,
      how: 'Remove the item, or write what was meant.',
    }),
    commented: ({ field, text }: { field: string; text: string }) => ({
      what: `\`${field}\` has an item in which nothing is: YAML takes everything from \`#\` on for a comment`,
      how: `Put ${quoteValue(text)} in quotes, or leave the \`#\` away.`,
    }),
    allBlank: ({ field }: { field: string }) => ({
      what: `\`${field}\` has no item in which anything is`,
      how: `Write the items of \`${field}\`, or remove the field if it is optional.`,
    }),
  },
  titles: {
    remove: () => 'Remove the blank item',
    quote: ({ text }: { text: string }) => `Take the comment for the item: ${quoteValue(text)}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: [rivers, ""]\n---\n',
      fixed: '---\ntitle: A walk\ntags: [rivers]\n---\n',
    },
    {
      bad: '---\ntitle: 河边散步\ntags:\n  - 河流\n  -\n  - 散步\n---\n',
      fixed: '---\ntitle: 河边散步\ntags:\n  - 河流\n  - 散步\n---\n',
    },
    {
      bad: '---\ntitle: A walk\ntags:\n- rivers\n- #walking\n---\n',
      fixed: "---\ntitle: A walk\ntags:\n- rivers\n- '#walking'\n---\n",
      unsafe: true,
    },
  ],
  // The items of a list field are found below, whether the schema minds them or not, where the site's generator minds them.
  explain: ({ path, value }, { post, collection }) => {
    if (path.length !== 2) return blank(path, 'error')
    if (levelOf(value, collection) === 'error') return null
    const list = post?.data[String(path[0])]
    const found = blank(path, 'error')
    found.replaces.push({ rule: 'blank-item', path })
    return Array.isArray(list) && list.every(isBlank) ? { ...found, fixes: [] } : found
  },
  concerns: ({ kind }) => kind === 'list',
  check: (post, { collection }) => {
    const fields = collection.fields.filter(({ name, kind }) => {
      const value = kind === 'list' && Object.hasOwn(post.data, name) ? post.data[name] : null
      return Array.isArray(value) && value.some(isBlank)
    })
    return fields.length === 0 ? null : fields.flatMap(({ name }) => blanksOf(post, name, collection))
  },
})

/** What a blank item comes to on this site; null where its own generator takes it for nothing. */
function levelOf(item: unknown, { generator: { tags }, portable }: Collection): Level | null {
  return portable ? 'error' : levelOfEffect(item === null ? tags.nullItem : tags.blankItem)
}

function blanksOf(post: Post, field: string, collection: Collection) {
  const value = post.data[field] as readonly unknown[]
  const commented = findCommented(post, field, value)
  const found: BlankFinding[] = Array.from(commented, ([index, cutOff]) => quote([field, index], cutOff))
  const levels = value.map((item) => (isBlank(item) ? levelOf(item, collection) : null))
  const level = levels.find((one) => one !== null)
  if (level === undefined) return found
  // Without its blank items the list would be empty, and no better.
  if (value.every(isBlank) && commented.size === 0)
    return [...found, { message: 'allBlank' as const, values: { field }, place: { path: [field] }, level }]
  for (const [index, own] of levels.entries()) {
    if (own !== null && !commented.has(index)) found.push(blank([field, index], own))
  }
  return found
}

type BlankFinding = ReturnType<typeof quote> | ReturnType<typeof blank>

function isBlank(item: unknown): boolean {
  if (item === null) return true
  return typeof item === 'string' ? item.trim() === '' : Array.isArray(item) && item.length === 0
}

/** The blank items behind which a comment stands that is none: `- #a`. */
function findCommented(post: Post, field: string, items: readonly unknown[]): Map<number, CutOff> {
  const found = new Map<number, CutOff>()
  if (!mayCutOff(post)) return found
  for (const [index, item] of items.entries()) {
    const cutOff = item === null ? findCutOff(post, [field, index], 'notes') : null
    if (cutOff?.kept === '') found.set(index, cutOff)
  }
  return found
}

function quote(path: KeyPath, { lost, span, changes }: CutOff) {
  return {
    message: 'commented' as const,
    values: { field: path.slice(0, -1).join('.'), text: lost },
    place: { path, span },
    fixes: [{ title: 'quote' as const, values: { text: lost }, safety: 'unsafe' as const, changes }],
  }
}

function blank(path: KeyPath, level: Level) {
  return {
    message: 'blank' as const,
    values: { field: path.slice(0, -1).join('.') },
    place: { path },
    level,
    fixes: [
      {
        title: 'remove' as const,
        values: {},
        safety: 'safe' as const,
        changes: [{ kind: 'remove' as const, path }],
      },
    ],
    replaces: [{ rule: 'untrimmed-value', path }],
  }
}
