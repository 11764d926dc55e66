import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A field that the schema does not name; schemas that refuse such fields turn the rule on themselves. */
export const unknownField = defineRule({
  id: 'unknown-field',
  group: 'schema',
  level: 'off',
  fixes: [],
  summary: 'A field is not in the schema.',
  why: 'No layout reads it; often it is a mistyped name or a left-over of another theme. A strict schema refuses it.',
  messages: {
    unknown: ({ field, fields }: { field: string; fields: readonly string[] }) => ({
      what: `the schema has no field ${quoteValue(field)}`,
      how: `Remove it, or add it to the schema${fields.length === 0 ? '' : `; its fields are ${fields.map((name) => quoteValue(name)).join(', ')}`}.`,
    }),
  },
  titles: {},
  examples: [{ bad: '---\ntitle: A walk\nmood: cheerful\n---\n' }],
  explain: ({ path }, { collection }) => finding(path, path.length === 1 ? collection.fields : []),
  concerns: ({ name }, { collection }) => !collection.strict && !collection.fields.some((field) => field.name === name),
  *check(post, { collection }) {
    // A strict schema names them itself.
    if (collection.strict) return
    const known = new Set(collection.fields.map(({ name }) => name))
    for (const key of Object.keys(post.data)) if (!known.has(key)) yield finding([key], collection.fields)
  },
})

// A list that fits in a message.
const MOST_FIELDS = 12

function finding(path: KeyPath, fields: readonly { readonly name: string }[]) {
  const names = fields.length > MOST_FIELDS ? [] : fields.map(({ name }) => name)
  return {
    message: 'unknown' as const,
    values: { field: path.join('.'), fields: names },
    place: { path, part: 'key' as const },
  }
}
