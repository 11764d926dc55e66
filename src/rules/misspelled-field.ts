import type { Data } from '../post/reading.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { matchesPattern } from '../values/likeness/matches-pattern.ts'
import { type NearName, nearest } from '../values/likeness/nearest.ts'
import type { Collection, Field, FieldKind } from './context.ts'
import { fitsField } from './fits-field.ts'
import { defineRule, type Safety } from './rule.ts'
import { WELL_KNOWN_FIELDS } from './well-known-fields.ts'

/** A field whose name is nearly one of the schema's. */
export const misspelledField = defineRule({
  id: 'misspelled-field',
  group: 'schema',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'The name of a field is nearly, but not quite, one of the schema.',
  why: 'Generators do not read it: the post is published without the value that the author gave it.',
  messages: {
    instead: ({ key, right }: { key: string; right: string }) => ({
      what: `${quoteValue(key)} looks like a misspelled \`${right}\`, which is missing`,
      how: `Rename it to \`${right}\`.`,
    }),
    beside: ({ key, right }: { key: string; right: string }) => ({
      what: `${quoteValue(key)} looks like a misspelled \`${right}\`, which is there too`,
      how: `Keep one of the two values under the name \`${right}\`, and remove the other field.`,
    }),
  },
  titles: {
    rename: ({ right }: { right: string }) => `Rename it to \`${right}\``,
    remove: ({ key, right }: { key: string; right: string }) => `Remove ${quoteValue(key)}: \`${right}\` says the same`,
  },
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
  concerns: ({ name }, { collection }) => !isKnown(name, collection) && nearNames(name, collection.fields).length > 0,
  *check({ data }, { collection }) {
    const guesses = guessAll(data, collection)
    const claims = new Map<Field, number>()
    for (const { field } of guesses) claims.set(field, (claims.get(field) ?? 0) + 1)
    for (const { key, field } of guesses) {
      const right = field.name
      const path = [key]
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
      const safety: Safety = isContested ? 'manual' : isSure(key, data[key], field) ? 'safe' : 'unsafe'
      yield {
        message: 'instead',
        values: { key, right },
        place,
        fixes: [{ title: 'rename', values: { right }, safety, changes: [{ kind: 'rename', path, key: right }] }],
        replaces: [...noise, { rule: 'missing-field', path: [right] }],
      }
    }
  },
})

interface Guess {
  readonly key: string
  readonly field: Field
}

function guessAll(data: Data, collection: Collection): Guess[] {
  return Object.keys(data).flatMap((key) => {
    if (isKnown(key, collection)) return []
    const field = guess(key, data, collection.fields)
    return field === undefined ? [] : [{ key, field }]
  })
}

/** Whether the schema has a field of that name, or a pattern that it fits. */
function isKnown(key: string, { fields, patterns }: Collection): boolean {
  return fields.some(({ name }) => name === key) || patterns.some((pattern) => matchesPattern(pattern, key))
}

function nearNames(key: string, fields: readonly Field[]): readonly NearName[] {
  return nearest(
    key,
    fields.map(({ name }) => name),
  )
}

// A word of so many letters can lose or swap one and still be nothing else.
const LONG_NAME = 5

/** The field that the key was meant for; undefined where it may be a name of its own. */
function guess(key: string, data: Data, fields: readonly Field[]): Field | undefined {
  const isWellKnown = WELL_KNOWN_FIELDS.has(key)
  for (const { candidate, kind, distance } of nearNames(key, fields)) {
    const field = fields.find(({ name }) => name === candidate)
    if (field === undefined) continue
    const isPresent = Object.hasOwn(data, candidate)
    const fit = fitsField(data[key], field)
    const isSlip = kind !== 'edit'
    const isNeeded = field.required && !isPresent
    // `tag` is Jekyll's and `form` a word: they stand for another name only where that is sorely missed.
    if (isWellKnown && !(isNeeded && distance < 2 && fit === 'fits')) continue
    if (isPresent) {
      if (isSlip || (distance < 2 && candidate.length > LONG_NAME && !isPlural(key, candidate))) return field
      continue
    }
    if (isSlip || fit === 'fits') {
      if (isSlip || isNeeded || distance < 2 || candidate.length > 2 * LONG_NAME) return field
    } else if (fit === 'mendable' && isNeeded && candidate.length >= LONG_NAME) return field
  }
  return undefined
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

/** Equal texts, numbers, booleans, or lists of them. */
function isEqual(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]))
  }
  return left === right
}
