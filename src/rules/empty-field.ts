import { quoteValue } from '../values/characters/quote-value.ts'
import { describeExample } from './describe-example.ts'
import { findField } from './find-field.ts'
import { recoveryTitles } from './recover/recovery.ts'
import { recoverField } from './recover-field.ts'
import { defineRule } from './rule.ts'

interface Values {
  readonly field: string
  readonly description: string | null
  readonly example: string | null
  readonly required: boolean
}

/** A field that the schema requires to hold something and that holds nothing. */
export const emptyField = defineRule({
  id: 'empty-field',
  group: 'schema',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A field is there, but nothing is in it.',
  why: 'An empty value is read as null, an empty text or an empty list, depending on the generator; an empty date stops Jekyll.',
  messages: {
    nothing: (values: Values) => ({ what: `\`${values.field}\` is empty`, ...say(values) }),
    blank: ({ text, ...values }: Values & { text: string }) => ({
      what: `\`${values.field}\` is ${text === '' ? 'an empty text' : `nothing but blanks: ${quoteValue(text)}`}`,
      ...say(values),
    }),
    list: (values: Values) => ({ what: `\`${values.field}\` is an empty list`, ...say(values) }),
  },
  titles: recoveryTitles,
  examples: [
    { bad: '---\ntitle: A walk\nauthor:\n---\n' },
    { bad: '---\ntitle: A walk\ntags: []\n---\n' },
    {
      bad: '---\ntitle: 河边散步\nfrom: ""\n---\n[河边散步](https://example.com/river.html)\n',
      fixed:
        '---\ntitle: 河边散步\nfrom: "https://example.com/river.html"\n---\n[河边散步](https://example.com/river.html)\n',
    },
  ],
  explain: ({ path, value }, { post, collection }) => {
    const own = findField(path, collection)
    const values = {
      field: path.join('.'),
      description: own?.description ?? null,
      example: describeExample(own?.examples[0]),
      required: own?.required ?? false,
    }
    const place = { path }
    const fixes = own === null || post === null ? [] : recoverField(own.name, post, collection)
    if (typeof value === 'string') return { message: 'blank', values: { ...values, text: value }, place, fixes }
    return { message: Array.isArray(value) ? 'list' : 'nothing', values, place, fixes }
  },
})

function say({ field, description, example, required }: Values): { why?: string; how: string } {
  const like = example === null ? '' : `, for example ${example}`
  return {
    ...(description === null ? {} : { why: description }),
    how: `Give \`${field}\` a value${like}${required ? '' : `, or remove the line if \`${field}\` is optional`}.`,
  }
}
