import type { KeyPath } from '../post/place.ts'
import type { Data } from '../post/reading.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { findSlips } from '../values/likeness/find-slips.ts'
import { foldKey } from '../values/likeness/fold-key.ts'
import type { Collection } from './context.ts'
import { inEdition } from './corpus/in-edition.ts'
import { defineRule, type PostFact } from './rule.ts'

/** The texts of one post by field: a list for a list (with `''` for what is no text), else one text; at `''` its edition. */
type Fact = Record<string, string | string[]>

interface Spelling {
  readonly text: string
  readonly key: string
  posts: number
  /** The place of the fact that was counted last: a text that a post has twice counts once. */
  last: number
  readonly first: { readonly post: string; readonly fact: Fact; readonly index: number }
}

/** The spelling to write instead, and whether the other one is a slip of the pen. */
interface Better {
  readonly spelling: Spelling
  readonly isSlip: boolean
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
    slip: ({ item, usual, posts }: { item: string; usual: string; posts: number }) => ({
      what: `${quoteValue(item)} is in this post alone, and looks like a slip for ${quoteValue(usual)}, which is in ${posts} posts`,
      how: `Write ${quoteValue(usual)}, if that was meant.`,
    }),
  },
  titles: { usual: () => 'the usual spelling' },
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: [rivers, Open-Source]\n---\n',
      others: [
        { path: 'b.md', text: '---\ntitle: B\ntags: [open source]\n---\n' },
        { path: 'c.md', text: '---\ntitle: C\ntags: [open source]\n---\n' },
      ],
    },
    {
      bad: '---\ntitle: A walk\ntags: [Javascrpt]\n---\n',
      note: 'A name of one post beside one of many that differs in a letter.',
      others: Array.from({ length: 12 }, (_, at) => ({
        path: `b${at}.md`,
        text: `---\ntitle: B${at}\ntags: [JavaScript]\n---\n`,
      })),
    },
  ],
  collect: (post, { options, collection }) => {
    let fact: Fact | null = null
    for (const field of fieldsOf(options.fields, collection)) {
      const value = nestedValue(post.data, field)
      if (typeof value !== 'string' && !Array.isArray(value)) continue
      // A plain object would swallow `__proto__`.
      fact ??= field === '__proto__' ? (Object.create(null) as Fact) : {}
      fact[field] = Array.isArray(value) ? value.map(nameOf) : nameOf(value)
    }
    const edition = fact === null ? NO_EDITION : inEdition('', post, collection)
    if (fact !== null && edition !== NO_EDITION) fact[''] = edition
    return fact
  },
  *compare(facts: readonly PostFact<Fact>[], { options, collection }) {
    const editions = new Map<unknown, PostFact<Fact>[]>()
    for (const one of facts) {
      const edition = one.fact[''] ?? NO_EDITION
      const own = editions.get(edition)
      if (own === undefined) editions.set(edition, [one])
      else own.push(one)
    }
    for (const field of fieldsOf(options.fields, collection)) {
      const { fields, foldsToAddress } = collection.generator.tags
      const folds = !collection.portable && foldsToAddress === true && fields.includes(field)
      for (const own of editions.values()) yield* compareField(own, field, folds)
    }
  },
})

const NO_EDITION = '\0'

/** The fields that the options name, where the generator keeps its own, too: `taxonomies.tags`. */
function fieldsOf(named: readonly string[], { generator }: Collection): readonly string[] {
  const nested = generator.tags.fields.filter((field) => named.includes(field.slice(field.lastIndexOf('.') + 1)))
  return nested.every((field) => named.includes(field)) ? named : [...new Set([...named, ...nested])]
}

function* compareField(facts: readonly PostFact<Fact>[], field: string, folds: boolean) {
  const better = betterSpellings(facts, field)
  if (better.size === 0) return
  for (const { path: post, fact } of facts) {
    for (const [index, text] of itemsOf(fact, field).entries()) {
      const found = better.get(text)
      if (found === undefined || text === '') continue
      const { spelling, isSlip } = found
      if (folds && addressOf(text) === addressOf(spelling.text)) continue
      const { first } = spelling
      yield {
        path: post,
        finding: {
          message: isSlip ? ('slip' as const) : ('inconsistent' as const),
          values: { item: text, usual: spelling.text, posts: spelling.posts },
          place: { path: pathOf(fact, field, index) },
          related: [{ post: first.post, place: { path: pathOf(first.fact, field, first.index) }, message: 'usual' }],
        },
      }
    }
  }
}

function addressOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '-')
}

function nestedValue(data: Data, field: string): unknown {
  if (Object.hasOwn(data, field) || !field.includes('.')) return Object.hasOwn(data, field) ? data[field] : null
  let value: unknown = data
  for (const step of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null
    value = (value as Data)[step]
  }
  return value
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

const NOTHING: readonly string[] = []

/** The texts of a field; `''` stands for what is none. */
function itemsOf(fact: Fact, field: string): readonly string[] {
  const value = Object.hasOwn(fact, field) ? fact[field] : undefined
  return typeof value === 'string' ? [value] : (value ?? NOTHING)
}

function pathOf(fact: Fact, field: string, index: number): KeyPath {
  const path = field.split('.')
  return typeof fact[field] === 'string' ? path : [...path, index]
}

/** The spelling to write, by each that is another: fewer posts use it, or it is a slip. */
function betterSpellings(facts: readonly PostFact<Fact>[], field: string): Map<string, Better> {
  const spellings = new Map<string, Spelling>()
  for (const [at, { path: post, fact, posts = 1 }] of facts.entries()) {
    const items = itemsOf(fact, field)
    for (let index = 0; index < items.length; index++) {
      const text = items[index] as string
      if (text === '') continue
      const spelling = spellings.get(text)
      if (spelling === undefined) {
        spellings.set(text, { text, key: keyOf(text), posts, first: { post, fact, index }, last: at })
      } else if (spelling.last !== at) {
        spelling.posts += posts
        spelling.last = at
      }
    }
  }
  // Facts come sorted by path: of two spellings used equally often, the one seen first stays.
  const best = new Map<string, Spelling>()
  const counts = new Map<string, number>()
  for (const spelling of spellings.values()) {
    const other = best.get(spelling.key)
    if (other === undefined || spelling.posts > other.posts) best.set(spelling.key, spelling)
    counts.set(spelling.key, (counts.get(spelling.key) ?? 0) + spelling.posts)
  }
  const slips = findSlips(Array.from(counts, ([name, count]) => ({ name, count })))
  const better = new Map<string, Better>()
  for (const spelling of spellings.values()) {
    const meant = best.get(slips.get(spelling.key) ?? '')
    const winner = best.get(spelling.key)
    if (meant !== undefined) better.set(spelling.text, { spelling: meant, isSlip: true })
    else if (winner !== undefined && winner !== spelling) better.set(spelling.text, { spelling: winner, isSlip: false })
  }
  return better
}

// What `foldKey` leaves out between words tells names apart at their ends, and numbers: `__init`, `-v`, `1-2`.
const NO_MARKS = /^[A-Za-z0-9 \u4e00-\u9fff]*$/
const mark = (): RegExp => /[\p{Pd}_·•]/u
const betweenDigits = (): RegExp => /(?<=\d)[\p{Pd}_·•](?=\d)/gu

/** Equal for the spellings of one name; the text has no blanks around it. */
function keyOf(text: string): string {
  if (NO_MARKS.test(text)) return foldKey(text)
  const isMark = mark()
  let start = 0
  while (isMark.test(text.charAt(start))) start++
  let end = text.length
  while (end > start && isMark.test(text.charAt(end - 1))) end--
  return `${text.slice(0, start)}${foldKey(text.replace(betweenDigits(), '.'))}${text.slice(end)}`
}
