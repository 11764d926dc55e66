import type { KeyPath } from '../post/place.ts'
import { fieldsOfKind } from './context.ts'
import { defineRule } from './rule.ts'

/** An item of a list in which nothing is. */
export const blankItem = defineRule({
  id: 'blank-item',
  group: 'lists',
  level: 'error',
  fixes: ['safe'],
  summary: 'A list has an item in which nothing is.',
  why: 'Generators make a tag or category without a name of it, or stop.',
  messages: {
    blank: ({ field }: { field: string }) => ({
      what: `\`${field}\` has an item in which nothing is`,
      how: 'Remove the item, or write what was meant.',
    }),
    allBlank: ({ field }: { field: string }) => ({
      what: `\`${field}\` has no item in which anything is`,
      how: `Write the items of \`${field}\`, or remove the field if it is optional.`,
    }),
  },
  titles: {
    remove: () => 'Remove the blank item',
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
  ],
  // The items of a list field are found below, whether the schema minds them or not.
  explain: ({ path }) => (path.length === 2 ? null : blank(path)),
  *check(post, { collection }) {
    for (const [field, value] of fieldsOfKind(post, collection, 'list')) {
      if (!Array.isArray(value) || !value.some(isBlank)) continue
      // Without its blank items the list would be empty, and no better.
      if (value.every(isBlank)) yield { message: 'allBlank', values: { field }, place: { path: [field] } }
      else for (const [index, item] of value.entries()) if (isBlank(item)) yield blank([field, index])
    }
  },
})

function isBlank(item: unknown): boolean {
  if (item === null) return true
  return typeof item === 'string' ? item.trim() === '' : Array.isArray(item) && item.length === 0
}

function blank(path: KeyPath) {
  return {
    message: 'blank' as const,
    values: { field: path.slice(0, -1).join('.') },
    place: { path },
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
