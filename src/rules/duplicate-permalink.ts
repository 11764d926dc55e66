import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { addressesOf } from './corpus/addresses-of.ts'
import { findAlike } from './corpus/find-alike.ts'
import { inEdition, withoutEdition } from './corpus/in-edition.ts'
import { defineRule } from './rule.ts'
import { levelOfEffect } from './site/level-of-effect.ts'
import { nameOthers } from './words/name-others.ts'

/** An address that a post takes, with its edition and whose addresses it is among; and where the post says so. */
export interface AddressFact {
  readonly at: string
  readonly path: KeyPath
}

/** Posts that would be written to the same address. */
export const duplicatePermalink = defineRule({
  id: 'duplicate-permalink',
  group: 'corpus',
  level: 'error',
  fixes: [],
  summary: 'Another post has the same permalink, or another field that makes the same address.',
  why: 'Only one of the posts can be at that address: the generator writes one over the other.',
  options: (z) =>
    z.object({
      field: z
        .string()
        .nullable()
        .default(null)
        .describe('The one field that holds the address of a post on the site; null: those that the generator has.'),
    }),
  messages: {
    duplicate: ({ field, value, other, count }: { field: string; value: string; other: string; count: number }) => ({
      what: `\`${field}\` ${quoteValue(value)} is also that of ${nameOthers(other, count)}`,
      how: 'Give each post an address of its own.',
    }),
    elsewhere: (values: { field: string; value: string; other: string; otherField: string; count: number }) => ({
      what: `\`${values.field}\` ${quoteValue(values.value)} is also the \`${values.otherField}\` of ${nameOthers(values.other, values.count)}`,
      how: 'Give each post an address of its own.',
    }),
  },
  titles: { other: () => 'the same address' },
  examples: [
    {
      bad: '---\ntitle: A walk\npermalink: /walks/river/\n---\n',
      others: [{ path: 'twin.md', text: '---\ntitle: River\npermalink: walks/river\n---\n' }],
    },
    {
      bad: '---\ntitle: A walk\nslug: river\n---\n',
      path: 'blog/walk.md',
      generator: 'docusaurus',
      others: [{ path: 'blog/twin.md', text: '---\ntitle: River\nslug: river\n---\n' }],
    },
  ],
  collect: (post, { options: { field }, collection }) => {
    const facts = new Map<string, AddressFact>()
    for (const { address, path } of addressesOf(post, collection, field)) {
      const at = inEdition(address, post, collection)
      // A post that says one address twice shares it with nobody.
      if (!facts.has(at)) facts.set(at, { at, path })
    }
    return facts.size === 0 ? null : [...facts.values()]
  },
  *compare(facts, { options: { field: only }, collection: { generator } }) {
    const all = facts.flatMap(({ path, fact }) => fact.map((one) => ({ path, key: one.at, place: { path: one.path } })))
    for (const { one, count, others } of findAlike(all)) {
      const field = String(one.place.path[0])
      const first = others[0]
      const otherField = String(first?.place.path[0] ?? field)
      const value = withoutEdition(one.key).replace(/^.*\0/s, '')
      const effect = generator.addresses.find((address) => address.field === field)?.twice
      const level = only !== null || effect === undefined ? undefined : levelOfEffect(effect)
      if (level === null) continue
      const values = { field, value, other: first?.path ?? '', count }
      const related = others.map(({ path: post, place }) => ({ post, place, message: 'other' }))
      yield {
        path: one.path,
        finding:
          field === otherField
            ? { message: 'duplicate', values, place: one.place, level, related }
            : { message: 'elsewhere', values: { ...values, otherField }, place: one.place, level, related },
      }
    }
  },
})
