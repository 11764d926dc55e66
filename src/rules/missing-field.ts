import { spanAt } from '../post/tree.ts'
import type { FieldKind } from './context.ts'
import { recoverField } from './recover/recover-field.ts'
import { recoveryTitles } from './recover/recovery.ts'
import { sourceFact } from './recover/source-fact.ts'
import { defineRule } from './rule.ts'
import { findField } from './schema/find-field.ts'
import { isUntitled } from './schema/is-untitled.ts'
import { describeExample } from './words/describe-example.ts'
import { describeExpected } from './words/describe-expected.ts'
import { listNames } from './words/list-names.ts'

interface Values {
  readonly field: string
  /** What the schema says about the field. */
  readonly description: string | null
  readonly example: string | null
  /** The schema's word for the type. */
  readonly expected: string
  readonly kind: FieldKind | null
  /** The only texts that it may have. */
  readonly allowed: readonly string[] | null
  /** Why this post in particular must have it. */
  readonly reason: string | null
}

/** A field that the schema requires and the post does not have. */
export const missingField = defineRule({
  id: 'missing-field',
  group: 'schema',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A field that every post of the collection must have is missing.',
  why: 'Layouts, lists and feeds read the field: without it they show a gap, or the build stops.',
  messages: {
    missing: (values: Values) => ({
      what: `\`${values.field}\` is missing`,
      ...explainWhy(values),
      how: `Add the field \`${values.field}\`${describe(values)}.`,
    }),
    untitled: ({ generator }: { generator: string }) => ({
      what: '`title` is missing',
      why: `${generator} publishes the page without a title.`,
      how: 'Add the field `title`.',
    }),
  },
  titles: recoveryTitles,
  examples: [
    {
      bad: '---\nlayout: post\ntitle: "河边散步"\ndate: 2023-10-28\nauthor: 林一\ntags: [ 散步 ]\ncategories: [ 生活 ]\n---\n[河边散步](https://example.com/river.html)\n------\n\n沿着河走。\n',
      fixed:
        '---\nlayout: post\ntitle: "河边散步"\ndate: 2023-10-28\nauthor: 林一\nfrom: https://example.com/river.html\ntags: [ 散步 ]\ncategories: [ 生活 ]\n---\n[河边散步](https://example.com/river.html)\n------\n\n沿着河走。\n',
      schema: 'post',
      note: 'The first link of the body has the title as its text: it is the source.',
    },
    {
      bad: '---\nlayout: post\ntitle: A walk\nauthor: Lin Yi\nfrom: https://example.com/2023/10/28/river.html\ntags: [rivers]\ncategories: [travel]\n---\n',
      fixed:
        '---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/2023/10/28/river.html\ntags: [rivers]\ncategories: [travel]\n---\n',
      unsafe: true,
      schema: 'post',
    },
    {
      bad: '---\ndate: 2023-10-28\n---\nA walk along the river.\n',
      note: 'Where pages show a gap without a title.',
      schema: 'preset',
      path: 'content/posts/walk.md',
      generator: 'hugo',
    },
  ],
  explain: ({ path, expected, reason }, { post, collection }) => {
    const own = findField(path, collection)
    const name = path[0]
    const values = {
      field: path.join('.'),
      description: own?.description ?? null,
      example: describeExample(own?.examples[0]),
      expected,
      kind: own?.kind ?? null,
      allowed: own?.allowed ?? null,
      reason: reason ?? null,
    }
    if (path.length > 1) {
      const span = post === null ? undefined : spanAt(post.tree(), path.slice(0, -1), 'key')
      return { message: 'missing', values, place: span === undefined ? { path, part: 'fence' } : { path, span } }
    }
    const fixes = post === null || typeof name !== 'string' ? [] : recoverField(name, post, collection)
    return { message: 'missing', values, place: { path, part: 'fence' }, fixes }
  },
  check: (post, { collection }) => {
    if (Object.hasOwn(post.data, TITLE) || !isUntitled(post, collection)) return null
    const values = { generator: collection.generator.name }
    const fixes = recoverField(TITLE, post, collection)
    return [{ message: 'untitled', values, place: { path: [TITLE], part: 'fence' }, level: 'warning', fixes }]
  },
  collect: (post) => sourceFact(post),
})

const TITLE = 'title'

function explainWhy({ reason, description }: Values): { why?: string } {
  const why = reason ?? description
  return why === null ? {} : { why }
}

function describe({ example, allowed, expected, kind }: Values): string {
  if (example !== null) return `, for example ${example}`
  if (allowed !== null) return `, which must be ${listNames(allowed)}`
  return expected === 'value' ? '' : `, which must be ${describeExpected(expected, kind)}`
}
