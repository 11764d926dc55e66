import type { KeyPath } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import type { Collection, Field } from './context.ts'
import { recoverField } from './recover/recover-field.ts'
import { recoveryTitles } from './recover/recovery.ts'
import { defineRule } from './rule.ts'
import { findField } from './schema/find-field.ts'
import { isUntitled } from './schema/is-untitled.ts'
import { type CutOff, findCutOff, mayCutOff } from './syntax/find-cut-off.ts'
import { describeExample } from './words/describe-example.ts'

type Recovered = ReturnType<typeof recoverField>

interface Values {
  readonly field: string
  readonly description: string | null
  readonly example: string | null
  readonly required: boolean
}

/** A field that the schema requires to hold something and that holds nothing, or a title without which pages show a gap. */
export const emptyField = defineRule({
  id: 'empty-field',
  group: 'schema',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A field is there, but nothing is in it.',
  why: 'An empty value is read as null, an empty text or an empty list, depending on the generator; an empty date stops Jekyll.',
  messages: {
    nothing: (values: Values) => ({ what: `\`${values.field}\` is empty`, ...advise(values) }),
    commented: ({ text, ...values }: Values & { text: string | null }) => ({
      what: `\`${values.field}\` is empty: YAML takes everything from \`#\` on for a comment`,
      ...advise(values),
      ...(text === null
        ? {}
        : { how: `Put ${quoteValue(text)} in quotes if it is meant as the value; else ${cure(values)}` }),
    }),
    blank: ({ text, ...values }: Values & { text: string }) => ({
      what: `\`${values.field}\` is ${text === '' ? 'an empty text' : `nothing but blanks: ${quoteValue(text)}`}`,
      ...advise(values),
    }),
    list: (values: Values) => ({ what: `\`${values.field}\` is an empty list`, ...advise(values) }),
  },
  titles: {
    ...recoveryTitles,
    quoted: ({ field, value }: { field: string; value: string }) =>
      `Take the comment for the text of \`${field}\`: ${quoteValue(value)}`,
  },
  examples: [
    { bad: '---\ntitle: A walk\nauthor:\n---\n' },
    { bad: '---\ntitle: A walk\ntags: []\n---\n' },
    {
      bad: '---\ntitle: #5 is fixed\n---\n',
      fixed: '---\ntitle: "#5 is fixed"\n---\n',
      unsafe: true,
      note: 'A blank and `#` start a comment, wherever text is not in quotes.',
    },
    {
      bad: '---\ntitle:\ndate: 2023-10-28\n---\nA walk along the river.\n',
      note: 'Where pages show a gap without a title.',
      schema: 'preset',
      path: 'content/posts/walk.md',
      generator: 'hugo',
    },
    {
      bad: '---\ntitle: 河边散步\nfrom: ""\n---\n[河边散步](https://example.com/river.html)\n',
      fixed:
        '---\ntitle: 河边散步\nfrom: "https://example.com/river.html"\n---\n[河边散步](https://example.com/river.html)\n',
    },
  ],
  explain: ({ path, value }, { post, collection }) =>
    explainEmpty(path, value, findField(path, collection)?.required ?? false, post, collection),
  check: (post, { collection }) => {
    if (!Object.hasOwn(post.data, TITLE) || !isUntitled(post, collection)) return null
    // To go without is no better.
    const why = `${collection.generator.name} publishes the page without a title.`
    return [{ ...explainEmpty([TITLE], post.data[TITLE], true, post, collection, why), level: 'warning' }]
  },
})

const TITLE = 'title'

function explainEmpty(
  path: KeyPath,
  value: unknown,
  required: boolean,
  post: Post | null,
  collection: Collection,
  why: string | null = null,
) {
  const own = findField(path, collection)
  const values = {
    field: path.join('.'),
    description: why ?? own?.description ?? null,
    example: describeExample(own?.examples[0]),
    required,
  }
  const place = { path }
  const fixes = own === null || post === null ? [] : recoverField(own.name, post, collection)
  if (value === null && own !== null && post !== null) {
    const cutOff = mayCutOff(post) ? findCutOff(post, [own.name]) : null
    if (cutOff?.kept === '') return explainComment(own, values, cutOff, fixes)
  }
  if (typeof value === 'string') return { message: 'blank' as const, values: { ...values, text: value }, place, fixes }
  return { message: Array.isArray(value) ? ('list' as const) : ('nothing' as const), values, place, fixes }
}

function explainComment({ name, kind }: Field, values: Values, { lost, changes }: CutOff, fixes: Recovered) {
  const place = { path: [name] }
  // What stands after `#` is no list, no date and no URL.
  const replaces = [{ rule: 'cut-off-text', path: [name] }]
  if (kind !== 'text')
    return { message: 'commented' as const, values: { ...values, text: null }, place, fixes, replaces }
  const quoted = { title: 'quoted' as const, values: { field: name, value: lost }, safety: 'unsafe' as const, changes }
  return {
    message: 'commented' as const,
    values: { ...values, text: lost },
    place,
    fixes: [...fixes.filter(isSafe), quoted, ...fixes.filter((fix) => !isSafe(fix))],
    replaces,
  }
}

function isSafe({ safety }: Recovered[number]): boolean {
  return safety === 'safe'
}

function advise(values: Values): { why?: string; how: string } {
  const how = cure(values)
  return {
    ...(values.description === null ? {} : { why: values.description }),
    how: how.charAt(0).toUpperCase() + how.slice(1),
  }
}

function cure({ field, example, required }: Values): string {
  const like = example === null ? '' : `, for example ${example}`
  return `give \`${field}\` a value${like}${required ? '' : `, or remove the line if \`${field}\` is optional`}.`
}
