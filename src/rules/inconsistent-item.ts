import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { foldKey } from '../values/likeness/fold-key.ts'
import { defineRule, type PostFact } from './rule.ts'

/** The texts of one post by field: a list for a list (with `''` for what is no text), else one text. */
type Fact = Record<string, string | string[]>

interface Spelling {
  readonly text: string
  posts: number
  readonly first: { readonly post: string; readonly path: KeyPath }
}

/** Tags, categories and authors that differ in spelling only. */
export const inconsistentItem = defineRule({
  id: 'inconsistent-item',
  group: 'corpus',
  level: 'info',
  fixes: [],
  summary: 'A tag, category or author is spelled otherwise in most posts.',
  why: 'Each spelling gets a page of its own, and readers of one never see the posts of the other.',
  options: (z) =>
    z.object({
      fields: z
        .array(z.string())
        .default(['tags', 'categories', 'author'])
        .describe('The fields whose texts are names that several posts share.'),
    }),
  messages: {
    inconsistent: ({ item, usual, posts }: { item: string; usual: string; posts: number }) => ({
      what: `${quoteValue(item)} is spelled ${quoteValue(usual)} in ${posts === 1 ? '1 post' : `${posts} posts`}`,
      how: `Write ${quoteValue(usual)} here too, or the other spelling everywhere.`,
    }),
  },
  titles: {},
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: [rivers, Open-Source]\n---\n',
      others: [
        { path: 'b.md', text: '---\ntitle: B\ntags: [open source]\n---\n' },
        { path: 'c.md', text: '---\ntitle: C\ntags: [open source]\n---\n' },
      ],
    },
  ],
  collect: ({ data }, { options: { fields } }) => {
    let fact: Fact | null = null
    for (const field of fields) {
      const value = Object.hasOwn(data, field) ? data[field] : null
      if (typeof value !== 'string' && !Array.isArray(value)) continue
      // A plain object would swallow `__proto__`.
      fact ??= field === '__proto__' ? (Object.create(null) as Fact) : {}
      fact[field] = Array.isArray(value) ? value.map(nameOf) : nameOf(value)
    }
    return fact
  },
  *compare(facts: readonly PostFact<Fact>[], { options: { fields } }) {
    for (const field of fields) {
      const usual = usualSpellings(facts, field)
      for (const { path: post, fact } of facts) {
        for (const [text, path] of itemsOf(fact, field)) {
          const spelling = usual.get(text)
          if (spelling === undefined) continue
          yield {
            path: post,
            finding: {
              message: 'inconsistent',
              values: { item: text, usual: spelling.text, posts: spelling.posts },
              place: { path },
              related: [
                { post: spelling.first.post, place: { path: spelling.first.path }, message: 'the usual spelling' },
              ],
            },
          }
        }
      }
    }
  },
})

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function* itemsOf(fact: Fact, field: string): Generator<[text: string, path: KeyPath]> {
  const value = Object.hasOwn(fact, field) ? fact[field] : undefined
  if (typeof value === 'string' && value !== '') yield [value, [field]]
  if (typeof value !== 'object') return
  for (const [index, text] of value.entries()) if (text !== '') yield [text, [field, index]]
}

/** The spelling that most posts use, by each spelling that fewer use. */
function usualSpellings(facts: readonly PostFact<Fact>[], field: string): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const { path: post, fact } of facts) {
    const own = new Set<string>()
    for (const [text, path] of itemsOf(fact, field)) {
      if (own.has(text)) continue
      own.add(text)
      const spelling = spellings.get(text)
      if (spelling === undefined) spellings.set(text, { text, posts: 1, first: { post, path } })
      else spelling.posts++
    }
  }
  // Facts come sorted by path: of two spellings used equally often, the one seen first stays.
  const best = new Map<string, Spelling>()
  for (const spelling of spellings.values()) {
    const key = foldKey(spelling.text)
    const other = best.get(key)
    if (other === undefined || spelling.posts > other.posts) best.set(key, spelling)
  }
  const usual = new Map<string, Spelling>()
  for (const spelling of spellings.values()) {
    const winner = best.get(foldKey(spelling.text))
    if (winner !== undefined && winner !== spelling) usual.set(spelling.text, winner)
  }
  return usual
}
