import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { nearest } from '../values/likeness/nearest.ts'
import { defineRule } from './rule.ts'
import { findUnknownNames, mayHoldNames } from './site/find-unknown-names.ts'
import { levelOfEffect } from './site/level-of-effect.ts'
import { orNames } from './words/list-names.ts'

/** A text that the collection's vocabulary does not have. */
export const unknownItem = defineRule({
  id: 'unknown-item',
  group: 'lists',
  level: 'error',
  fixes: ['manual'],
  summary: 'A tag, category or other name is not in the vocabulary of the collection.',
  why: 'The site has agreed on a list of names; another one makes a page of its own that nobody finds.',
  messages: {
    unknown: ({ field, item, near }: { field: string; item: string; near: readonly string[] }) => ({
      what: `${quoteValue(item)} is not in the vocabulary of \`${field}\``,
      how:
        near.length === 0
          ? `Use a name of the vocabulary, or add this one to it.`
          : `Did you mean ${orNames(near)}? Else add it to the vocabulary.`,
    }),
    unlisted: ({ field, item, near }: { field: string; item: string; near: readonly string[] }) => ({
      what: `${quoteValue(item)} is not in the list that the site has for \`${field}\``,
      how:
        near.length === 0
          ? 'Use a name of that list, or add this one to it.'
          : `Did you mean ${orNames(near)}? Else add it to the list.`,
    }),
  },
  titles: {
    use: ({ name }: { name: string }) => `Write ${quoteValue(name)}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: [rivers, wallking]\n---\n',
      collection: { vocabulary: { tags: ['rivers', 'walking'] } },
    },
    {
      bad: '---\ntitle: 河边散步\ncategories: [旅行, 新闻社]\n---\n',
      collection: { vocabulary: { categories: ['旅行', '新闻'] } },
    },
    {
      bad: '---\ntitle: A walk\ntags: [rivers, wallking]\n---\n',
      path: 'blog/2023-10-28-walk.md',
      generator: 'docusaurus',
      site: { 'blog/tags.yml': 'rivers:\n  label: Rivers\nwalking:\n  label: Walking\n' },
    },
  ],
  value: ({ name: field, kind }, { collection: { vocabulary } }) => {
    const names = Object.hasOwn(vocabulary, field) ? vocabulary[field] : undefined
    if (names === undefined) return null
    const known = new Set(names)
    const near = new Map<string, readonly string[]>()
    const explain = (item: unknown, path: KeyPath): UnknownFinding[] => {
      const text = typeof item === 'string' ? item.trim() : ''
      if (text === '' || known.has(text)) return []
      return [explainItem(text, path, field, nearestOf(text, names, near))]
    }
    return (value) => {
      if (Array.isArray(value)) return value.flatMap((item, index) => explain(item, [field, index]))
      // One text where a list belongs is for `not-a-list`.
      return kind === 'list' ? null : explain(value, [field])
    }
  },
  concerns: ({ name }, { collection }) =>
    !Object.hasOwn(collection.vocabulary, name) && mayHoldNames('tagList', name, collection),
  check: (post, { collection }) => {
    const level = levelOfEffect(collection.generator.tagList?.missing ?? 'nothing')
    const unknown = level === null ? null : findUnknownNames('tagList', post, collection)
    if (level === null || unknown === null) return null
    return unknown.map(({ path, name, known }) => {
      const near = nearest(name, known.all).map(({ candidate }) => candidate)
      return { ...explainItem(name, path, String(path[0]), near), message: 'unlisted' as const, level }
    })
  },
})

// A bound for hostile posts.
const MOST_REMEMBERED = 10_000

/** A wrong name comes back in post after post, and to find what it is near to takes all names of the vocabulary. */
function nearestOf(text: string, names: readonly string[], near: Map<string, readonly string[]>): readonly string[] {
  const known = near.get(text)
  if (known !== undefined) return known
  const found = nearest(text, names).map(({ candidate }) => candidate)
  if (near.size < MOST_REMEMBERED) near.set(text, found)
  return found
}

function explainItem(item: string, path: KeyPath, field: string, near: readonly string[]) {
  return {
    message: 'unknown' as const,
    values: { field, item, near },
    place: { path },
    fixes: near.map((name) => ({
      title: 'use' as const,
      kind: `use ${name}`,
      values: { name },
      safety: 'manual' as const,
      changes: [{ kind: 'set' as const, path, value: name }],
    })),
    replaces: [{ rule: 'inconsistent-item', path }],
  }
}

type UnknownFinding = ReturnType<typeof explainItem>
