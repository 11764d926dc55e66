import { type } from 'arktype'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { readSchema } from '../../../src/check/schema/read-schema.ts'
import type { SchemaReader } from '../../../src/check/settings.ts'
import type { Field } from '../../../src/rules/context.ts'
import { validateWith } from './validate-with.ts'

// Names and choices in alphabetical order, required fields first: ArkType keeps no other.
const LAYOUTS = ['page', 'post'] as const

const inZod = z.strictObject({
  author: z.string().min(1),
  date: z.string().min(1),
  from: z.url(),
  layout: z.enum(LAYOUTS),
  seo: z.strictObject({ description: z.string(), score: z.int().min(1).max(10).optional() }),
  tags: z.array(z.string().min(2)).min(1),
  title: z.string().min(3).max(40),
  comments: z.boolean().optional(),
  cover: z.union([z.string(), z.array(z.string())]).optional(),
  rating: z.number().min(1).max(5).optional(),
  slug: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional(),
})

const inMini = mini.strictObject({
  author: mini.string().check(mini.minLength(1)),
  date: mini.string().check(mini.minLength(1)),
  from: mini.url(),
  layout: mini.enum(LAYOUTS),
  seo: mini.strictObject({
    description: mini.string(),
    score: mini.optional(mini.int().check(mini.minimum(1), mini.maximum(10))),
  }),
  tags: mini.array(mini.string().check(mini.minLength(2))).check(mini.minLength(1)),
  title: mini.string().check(mini.minLength(3), mini.maxLength(40)),
  comments: mini.optional(mini.boolean()),
  cover: mini.optional(mini.union([mini.string(), mini.array(mini.string())])),
  rating: mini.optional(mini.number().check(mini.minimum(1), mini.maximum(5))),
  slug: mini.optional(mini.string().check(mini.regex(/^[a-z-]+$/))),
})

const inValibot = v.strictObject({
  author: v.pipe(v.string(), v.minLength(1)),
  date: v.pipe(v.string(), v.minLength(1)),
  from: v.pipe(v.string(), v.url()),
  layout: v.picklist(LAYOUTS),
  seo: v.strictObject({
    description: v.string(),
    score: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  }),
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
  title: v.pipe(v.string(), v.minLength(3), v.maxLength(40)),
  comments: v.optional(v.boolean()),
  cover: v.optional(v.union([v.string(), v.array(v.string())])),
  rating: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
  slug: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+$/))),
})

const inArkType = type({
  '+': 'reject',
  author: 'string > 0',
  date: 'string > 0',
  from: 'string.url',
  layout: "'page' | 'post'",
  seo: { '+': 'reject', description: 'string', 'score?': '1 <= number.integer <= 10' },
  tags: '(string >= 2)[] >= 1',
  title: '3 <= string <= 40',
  'comments?': 'boolean',
  'cover?': 'string | string[]',
  'rating?': '1 <= number <= 5',
  'slug?': /^[a-z-]+$/,
})

const text = { type: 'string', minLength: 1 }
const inJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['author', 'date', 'from', 'layout', 'seo', 'tags', 'title'],
  additionalProperties: false,
  properties: {
    author: text,
    date: text,
    from: { type: 'string', format: 'uri' },
    layout: { enum: LAYOUTS },
    seo: { $ref: '#/$defs/seo' },
    tags: { type: 'array', minItems: 1, items: { type: 'string', minLength: 2 } },
    title: { type: 'string', minLength: 3, maxLength: 40 },
    comments: { type: 'boolean' },
    cover: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    rating: { type: 'number', minimum: 1, maximum: 5 },
    slug: { type: 'string', pattern: '^[a-z-]+$' },
  },
  $defs: {
    seo: {
      type: 'object',
      required: ['description'],
      additionalProperties: false,
      properties: { description: { type: 'string' }, score: { type: 'integer', minimum: 1, maximum: 10 } },
    },
  },
}

const GOOD: Readonly<Record<string, string>> = {
  author: 'Lin Yi',
  date: '2023-10-28T18:35:06+08:00',
  from: 'https://example.com/2023/river.html',
  layout: 'post',
  seo: '{ description: A walk }',
  tags: '[rivers, walking]',
  title: 'A walk along the river',
}

/** What each post does to the good one; null takes the field away. */
const CHANGES: readonly Readonly<Record<string, string | null>>[] = [
  {},
  { comments: 'true', rating: '4.5', slug: 'river-walk', cover: 'a.png' },
  { cover: '[a.png, b.png]', seo: '{ description: x, score: 3 }' },
  ...Object.keys(GOOD).map((name) => ({ [name]: null })),
  ...Object.keys(GOOD).map((name) => ({ [name]: '' })),
  ...Object.keys(GOOD).map((name) => ({ [name]: '""' })),
  ...Object.keys(GOOD).map((name) => ({ [name]: '7' })),
  ...Object.keys(GOOD).map((name) => ({ [name]: 'true' })),
  ...Object.keys(GOOD).map((name) => ({ [name]: '[]' })),
  { title: 'ab' },
  { title: 'A walk along the river and then along the other river' },
  { title: '[A walk]' },
  { layout: 'pots' },
  { layout: 'Post' },
  { tags: 'rivers, walking' },
  { tags: '[rivers, 1984]' },
  { tags: '[rivers, ""]' },
  { tags: '[rivers, x]' },
  { tags: '[rivers, [a]]' },
  { date: '2023/10/28' },
  { date: '2023-02-30' },
  { date: '20231028' },
  { from: 'example.com/river' },
  { from: 'ht!tp' },
  { comments: '"yes"' },
  { comments: '1' },
  { rating: 'five' },
  { rating: '0' },
  { rating: '9' },
  { slug: 'River Walk' },
  { slug: '12' },
  { cover: '12' },
  { cover: '[a.png, 12]' },
  { seo: '{}' },
  { seo: 'text' },
  { seo: '{ description: 12 }' },
  { seo: '{ description: x, score: 1.5 }' },
  { seo: '{ description: x, score: 11 }' },
  { seo: '{ description: x, score: high }' },
  { seo: '{ description: x, keywords: y }' },
  { mood: 'cheerful' },
  { mood: 'cheerful', weather: 'fine' },
  { title: null, titel: 'A walk' },
  { title: null, layout: 'x', rating: 'y', mood: 'z' },
]

const POSTS = CHANGES.map((change) => {
  const lines = Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== null)
  return `---\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\nText.\n`
})

/** With the fields within fields, which are made when somebody asks. */
const spelledOut = (fields: readonly Field[]): unknown[] =>
  fields.map(({ takes: _, ...field }) => ({
    ...field,
    within: field.within === undefined ? null : spelledOut(field.within()),
  }))

describe('one set of fields, written in five ways', () => {
  let zod: SchemaReader
  beforeAll(async () => {
    zod = await readSchema(inZod)
  })

  it('judges about half of the posts as bad and tells of all rules that a schema can break', () => {
    const rules = new Set(POSTS.flatMap((post) => validateWith(zod, post).map(({ rule }) => rule)))
    expect(POSTS.filter((post) => validateWith(zod, post).length === 0).length).toBeGreaterThanOrEqual(3)
    for (const rule of [
      'missing-field',
      'empty-field',
      'invalid-type',
      'invalid-value',
      'unknown-field',
      'not-a-list',
    ]) {
      expect(rules).toContain(rule)
    }
  })

  const others: Readonly<Record<string, unknown>> = {
    'zod/mini': inMini,
    valibot: inValibot,
    ArkType: inArkType,
    'JSON Schema': inJsonSchema,
  }
  for (const [kind, schema] of Object.entries(others)) {
    it(`${kind}: the fields are those of zod`, async () => {
      const reader = await readSchema(schema)
      expect(spelledOut(reader.fields)).toEqual(spelledOut(zod.fields))
      expect([reader.strict, reader.refusesKeys]).toEqual([true, true])
    })

    it.each(POSTS)(`${kind} reports what zod does: %s`, async (post) => {
      const reader = await readSchema(schema)
      expect(validateWith(reader, post)).toEqual(validateWith(zod, post))
    })
  }
})
