import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { nearest } from '../values/likeness/nearest.ts'
import { defineRule } from './rule.ts'

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
          : `Did you mean ${near.map((name) => quoteValue(name)).join(' or ')}? Else add it to the vocabulary.`,
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
  ],
  *check(post, { collection }) {
    for (const [field, names] of Object.entries(collection.vocabulary)) {
      const value = Object.hasOwn(post.data, field) ? post.data[field] : null
      const kind = collection.fields.find(({ name }) => name === field)?.kind
      // One text where a list belongs is for `not-a-list`.
      if (typeof value === 'string' && kind !== 'list') yield* judge(value, [field], field, names)
      if (!Array.isArray(value)) continue
      for (const [index, item] of value.entries()) {
        if (typeof item === 'string') yield* judge(item, [field, index], field, names)
      }
    }
  },
})

function* judge(item: string, path: KeyPath, field: string, names: readonly string[]) {
  const text = item.trim()
  const vocabulary = vocabularyOf(names)
  if (text === '' || vocabulary.names.has(text)) return
  let near = vocabulary.near.get(text)
  if (near === undefined) {
    near = nearest(text, names).map(({ candidate }) => candidate)
    if (vocabulary.near.size < MOST_REMEMBERED) vocabulary.near.set(text, near)
  }
  yield {
    message: 'unknown' as const,
    values: { field, item: text, near },
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

interface Vocabulary {
  readonly names: ReadonlySet<string>
  /** What was looked up already: a wrong name comes back in post after post. */
  readonly near: Map<string, readonly string[]>
}

// A bound for hostile posts.
const MOST_REMEMBERED = 10_000

const vocabularies = new WeakMap<readonly string[], Vocabulary>()

function vocabularyOf(names: readonly string[]): Vocabulary {
  let vocabulary = vocabularies.get(names)
  if (vocabulary === undefined) {
    vocabulary = { names: new Set(names), near: new Map() }
    vocabularies.set(names, vocabulary)
  }
  return vocabulary
}
