import { defineRule } from './rule.ts'

/** A field that the schema requires to hold something and that holds nothing. */
export const emptyField = defineRule({
  id: 'empty-field',
  group: 'schema',
  level: 'error',
  fixes: [],
  summary: 'A field is there, but nothing is in it.',
  why: 'An empty value is read as null, an empty text or an empty list, depending on the generator; an empty date stops Jekyll.',
  messages: {
    empty: ({ field, found }: { field: string; found: string }) => ({
      what: `\`${field}\` is empty${found}`,
      how: `Give \`${field}\` a value, or remove the line if the field is optional.`,
    }),
  },
  titles: {},
  examples: [{ bad: '---\ntitle: A walk\nauthor:\n---\n' }],
  explain: ({ path, value }) => ({
    message: 'empty',
    values: { field: path.join('.'), found: value === null ? '' : `: ${JSON.stringify(value)}` },
    place: { path },
  }),
})
