import type { KeyPath } from '../post/place.ts'
import type { Data } from '../post/reading.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { differsInMarks } from '../values/likeness/differs-in-marks.ts'
import { findSlips } from '../values/likeness/find-slips.ts'
import { kindOfSlip } from '../values/likeness/kind-of-slip.ts'
import { nearest, nearestOf } from '../values/likeness/nearest.ts'
import type { Collection, Field, FieldKind } from './context.ts'
import { defineRule, type Finding, type PostFact, type Safety } from './rule.ts'
import { fitsField } from './schema/fits-field.ts'
import { isEqual } from './schema/is-equal.ts'
import { WELL_KNOWN_FIELDS } from './schema/well-known-fields.ts'

const messages = {
  instead: ({ key, right }: { key: string; right: string }) => ({
    what: `${quoteValue(key)} looks like a misspelled \`${right}\`, which is missing`,
    how: `Rename it to \`${right}\`.`,
  }),
  beside: ({ key, right }: { key: string; right: string }) => ({
    what: `${quoteValue(key)} looks like a misspelled \`${right}\`, which is there too`,
    how: `Keep one of the two values under the name \`${right}\`, and remove the other field.`,
  }),
  unlike: ({ key, right, posts }: { key: string; right: string; posts: number }) => ({
    what: `${quoteValue(key)} is in this post alone, and looks like a misspelled \`${right}\`, which is in ${posts} posts`,
    how: `Rename it to \`${right}\`, if that was meant.`,
  }),
}

const titles = {
  rename: ({ right }: { right: string }) => `Rename it to \`${right}\``,
  remove: ({ key, right }: { key: string; right: string }) => `Remove ${quoteValue(key)}: \`${right}\` says the same`,
}

/** A field whose name is nearly one of the schema's. */
export const misspelledField = defineRule({
  id: 'misspelled-field',
  group: 'schema',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'The name of a field is nearly, but not quite, one of the schema or of the other posts.',
  why: 'Generators do not read it: the post is published without the value that the author gave it.',
  messages,
  titles,
  examples: [
    {
      bad: '---\ntitel: A walk\nauthor: Lin Yi\n---\n',
      fixed: '---\ntitle: A walk\nauthor: Lin Yi\n---\n',
    },
    {
      bad: '---\ntitle: 河边散步\nTags: [河流]\n---\n',
      fixed: '---\ntitle: 河边散步\ntags: [河流]\n---\n',
    },
    {
      bad: '---\ntitle: A walk\ncomments: true\nComments: true\n---\n',
      fixed: '---\ntitle: A walk\ncomments: true\n---\n',
      unsafe: true,
    },
  ],
  concerns: ({ name, within }, { collection }) => within !== undefined || mayStandFor(name, collection),
  check: ({ data }, { collection }) => findIn(data, [], collection, collection.portable),
  collect: ({ data }, { collection }) => {
    const own = Object.keys(data).filter((key) => !isKnown(key, collection))
    return own.length === 0 ? null : own
  },
  *compare(facts: readonly PostFact<readonly string[]>[], { collection }) {
    const counts = new Map<string, number>()
    for (const { fact, posts = 1 } of facts) for (const key of fact) counts.set(key, (counts.get(key) ?? 0) + posts)
    const slips = findSlips(Array.from(counts, ([name, count]) => ({ name, count })))
    if (slips.size === 0) return
    for (const { path: post, fact } of facts) {
      for (const key of fact) {
        const right = slips.get(key)
        if (right === undefined || WELL_KNOWN_FIELDS.has(key) || fact.includes(right)) continue
        // What is near to a name of the schema is looked at in the post itself.
        if (collection.near(key).length > 0) continue
        const path = [key]
        const changes = [{ kind: 'rename' as const, path, key: right }]
        yield {
          path: post,
          finding: {
            message: 'unlike' as const,
            values: { key, right, posts: counts.get(right) ?? 0 },
            place: { path, part: 'key' as const },
            level: 'warning' as const,
            fixes: [{ title: 'rename' as const, values: { right }, safety: 'manual' as const, changes }],
          },
        }
      }
    }
  },
})

/** At any depth that the schema names fields of. */
function* findIn(data: Data, above: KeyPath, names: Names, portable: boolean): Generator<Misspelling> {
  const guesses = guessAll(data, names, portable, above.length > 0)
  const claims = new Map<Field, number>()
  for (const { field } of guesses) claims.set(field, (claims.get(field) ?? 0) + 1)
  for (const { key, field } of guesses) {
    const right = field.name
    const path = [...above, key]
    const place = { path, part: 'key' as const }
    const noise = ['unknown-field', 'invisible-character'].map((rule) => ({ rule, path }))
    if (Object.hasOwn(data, right)) {
      const same = isEqual(data[key], data[right])
      const values = { key, right }
      const change = { kind: 'remove' as const, path }
      yield {
        message: 'beside',
        values,
        place,
        fixes: same ? [{ title: 'remove', values, safety: 'unsafe', changes: [change] }] : [],
        replaces: noise,
      }
      continue
    }
    // Two fields cannot both get the name.
    const isContested = (claims.get(field) ?? 0) > 1
    const isGuess = !portable && !field.required && isWordOfItsOwn(key, right)
    const isClear = !isGuess && isSure(key, data[key], field)
    const safety: Safety = isContested ? 'manual' : isClear ? 'safe' : 'unsafe'
    yield {
      message: 'instead',
      values: { key, right },
      place,
      level: isGuess ? 'warning' : undefined,
      fixes: [{ title: 'rename', values: { right }, safety, changes: [{ kind: 'rename', path, key: right }] }],
      replaces: [...noise, { rule: 'missing-field', path: [...above, right] }],
    }
  }
  for (const { name, within, takes = () => false } of names.fields) {
    if (within === undefined || !Object.hasOwn(data, name)) continue
    const value = data[name]
    const fields = within()
    const near = nearestOf(fields.map((field) => field.name))
    const maps = Array.isArray(value) ? value.map((item: unknown, at) => [at, item] as const) : [[null, value] as const]
    for (const [at, map] of maps) {
      if (!isMap(map)) continue
      yield* findIn(map, at === null ? [...above, name] : [...above, name, at], { fields, takes, near }, portable)
    }
  }
}

/** The names that a map may have. */
type Names = Pick<Collection, 'fields' | 'takes' | 'near'>

type Misspelling = Finding<typeof messages, typeof titles>

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a name that is a letter away may just as well be meant. */
function isWordOfItsOwn(key: string, right: string): boolean {
  return (
    !differsInMarks(key, right) &&
    nearest(key, [right])[0]?.kind === 'edit' &&
    kindOfSlip(key, right) !== 'swap' &&
    kindOfSlip(key, right) !== 'double'
  )
}

interface Guess {
  readonly key: string
  readonly field: Field
}

function guessAll(data: Data, names: Names, portable: boolean, isNested: boolean): Guess[] {
  return Object.keys(data).flatMap((key) => {
    if (isKnown(key, names)) return []
    const field = guess(key, data, names, portable, isNested)
    return field === undefined ? [] : [{ key, field }]
  })
}

/** Whether a name is none of the schema's and near to one. */
function mayStandFor(key: string, names: Names): boolean {
  return !isKnown(key, names) && names.near(key).length > 0
}

/** Whether the schema has a field of that name, or a pattern that it fits. */
function isKnown(key: string, { fields, takes }: Names): boolean {
  return fields.some(({ name }) => name === key) || takes(key)
}

// A word of so many letters can lose or swap one and still be nothing else.
const LONG_NAME = 5

/** The field that the key was meant for; undefined where it may be a name of its own. */
function guess(
  key: string,
  data: Data,
  { fields, near }: Names,
  portable: boolean,
  isNested = false,
): Field | undefined {
  const isWellKnown = WELL_KNOWN_FIELDS.has(key)
  for (const { candidate, kind, distance } of near(key)) {
    const field = fields.find(({ name }) => name === candidate)
    if (field === undefined) continue
    const isPresent = Object.hasOwn(data, candidate)
    const fit = fitsField(data[key], field)
    const isSlip = kind !== 'edit' || differsInMarks(key, candidate)
    const isNeeded = field.required && !isPresent
    // `tag` is Jekyll's and `form` a word: they stand for another name only where that is sorely missed.
    if (isWellKnown && !(isNeeded && distance < 2 && fit === 'fits')) continue
    // Schemas of generators name many fields that hardly a post has: there a word of its own is likelier than a slip.
    if (!portable && !isSlip && !isNeeded && !isLikely(key, candidate, field.kind === 'list' && fit !== 'no')) continue
    if (isPresent) {
      const isLong = candidate.length > (isNested ? LONG_NAME - 1 : LONG_NAME)
      if (isSlip || (distance < 2 && isLong && !isPlural(key, candidate))) return field
      continue
    }
    if (!portable && field.kind === 'other') return field
    if (isSlip || fit === 'fits') {
      if (isSlip || isNeeded || distance < 2 || candidate.length > 2 * LONG_NAME) return field
    } else if (fit === 'repairable' && isNeeded && candidate.length >= LONG_NAME) return field
  }
  return undefined
}

/** A letter too many or too few in a long name, or in a short one (`tages`) whose value is proof enough. */
function isLikely(key: string, name: string, isProven: boolean): boolean {
  return name.length >= (isProven ? LONG_NAME - 1 : LONG_NAME) && kindOfSlip(key, name) !== null
}

function isPlural(key: string, name: string): boolean {
  return key === `${name}s` || name === `${key}s`
}

// Any text would fit these, so that a value is no proof.
const OPEN_KINDS: ReadonlySet<FieldKind> = new Set(['text', 'other'])

/** A name that is a word of its own (`data`, `tag`) is proven by a value that hardly another field has. */
function isSure(key: string, value: unknown, field: Field): boolean {
  if (fitsField(value, field) !== 'fits') return false
  return !WELL_KNOWN_FIELDS.has(key) || !OPEN_KINDS.has(field.kind)
}
