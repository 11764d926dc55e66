import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import * as z3 from 'zod/v3'
import { readSchema } from '../../../src/check/schema/read-schema.ts'
import { SchemaFailure } from '../../../src/check/schema/schema-failure.ts'
import { linesWith } from './validate-with.ts'

describe('valibot', () => {
  it('speaks through the branch of a variant', async () => {
    const reader = await readSchema(
      v.object({
        media: v.variant('type', [
          v.object({ type: v.literal('video'), minutes: v.number() }),
          v.object({ type: v.literal('gallery'), images: v.array(v.string()) }),
        ]),
      }),
    )
    expect(linesWith(reader, '---\nmedia: { type: video, minutes: long }\n---\n')).toEqual([
      '2 invalid-type: `media.minutes` is the text `long`, but must be a number',
    ])
    expect(linesWith(reader, '---\nmedia: { type: vidoe }\n---\n')).toEqual([
      '2 invalid-value: `media.type` is `vidoe`, but must be `video` or `gallery`',
    ])
  })

  it("keeps the words of the schema's author", async () => {
    const reader = await readSchema(
      v.object({
        title: v.pipe(v.string(), v.minLength(5, 'A title has five letters.')),
        slug: v.pipe(
          v.string(),
          v.check((slug) => !slug.includes('_'), 'No underscores in slugs.'),
        ),
      }),
    )
    expect(linesWith(reader, '---\ntitle: ab\nslug: a_b\n---\n')).toEqual([
      '2 invalid-value: `title` is `ab`, which its schema refuses: A title has five letters',
      '3 invalid-value: `slug` is `a_b`, which its schema refuses: No underscores in slugs',
    ])
  })

  it('reads descriptions, optional fields and what comes before a transformation', async () => {
    const { fields } = await readSchema(
      v.object({
        title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.description('What readers see.')),
        count: v.optional(v.pipe(v.string(), v.transform(Number), v.number())),
        day: v.nullish(v.date()),
      }),
    )
    expect(fields.map(({ name, kind, required, description }) => [name, kind, required, description])).toEqual([
      ['title', 'text', true, 'What readers see.'],
      ['count', 'text', false, null],
      ['day', 'date', false, null],
    ])
  })

  it('gets Date objects where it asks for them', async () => {
    const schema = v.object({ date: v.date() })
    expect(linesWith(await readSchema(schema, { dates: 'date' }), '---\ndate: 2023-10-28\n---\n')).toEqual([])
    expect(linesWith(await readSchema(schema), '---\ndate: 2023-10-28\n---\n')).toEqual([
      '2 invalid-type: `date` is the text `2023-10-28`, but must be a date',
    ])
  })

  it('must not wait', async () => {
    const reader = await readSchema(
      v.objectAsync({
        a: v.pipeAsync(
          v.string(),
          v.checkAsync(async () => true),
        ),
      }),
    )
    expect(() => reader.validate({ a: 'x' })).toThrow(/asynchronous/)
  })

  it('that throws is told as a failure of the schema', async () => {
    const reader = await readSchema(
      v.object({
        a: v.pipe(
          v.string(),
          v.transform((text) => new URL(text)),
        ),
      }),
    )
    expect(() => reader.validate({ a: 'nope' })).toThrow(SchemaFailure)
  })
})

describe('ArkType', () => {
  it('speaks through the branch of a union', async () => {
    const media = type({ type: "'video'", minutes: 'number' }).or({ type: "'gallery'", images: 'string[]' })
    const reader = await readSchema(type({ media }))
    expect(linesWith(reader, '---\nmedia: { type: video, minutes: long }\n---\n')).toEqual([
      '2 invalid-type: `media.minutes` is the text `long`, but must be a number',
    ])
    expect(linesWith(reader, '---\nmedia: { type: vidoe }\n---\n')[0]).toMatch(
      /^2 invalid-value: `media\.type` is `vidoe`/,
    )
  })

  it('says what a check of the author says', async () => {
    const reader = await readSchema(
      type({ a: type('string').narrow((text, ctx) => text !== 'x' || ctx.mustBe('better')) }),
    )
    expect(linesWith(reader, '---\na: x\n---\n')[0]).toContain('must be better')
  })

  it('gets Date objects where it asks for them', async () => {
    const schema = type({ date: 'Date' })
    expect(linesWith(await readSchema(schema, { dates: 'date' }), '---\ndate: 2023-10-28\n---\n')).toEqual([])
  })
})

describe('zod 3', () => {
  const schema = z3
    .object({
      title: z3.string().min(3),
      pubDate: z3.coerce.date(),
      layout: z3.enum(['page', 'post']),
      tags: z3.array(z3.string()).optional(),
    })
    .strict()

  it('has its fields and its verdicts', async () => {
    const reader = await readSchema(schema)
    expect(reader.fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['title', 'text', true],
      ['pubDate', 'date', true],
      ['layout', 'text', true],
      ['tags', 'list', false],
    ])
    expect(
      linesWith(reader, '---\ntitle: 12\npubDate: 2023-10-28\nlayout: pots\ntags: [a, 3]\nmood: x\n---\n'),
    ).toEqual([
      '2 invalid-type: `title` is the number `12`, but must be text',
      '4 invalid-value: `layout` is `pots`, but must be `page` or `post`',
      '5 invalid-type: item 2 of `tags` is the number `3`, but must be text',
      '6 unknown-field: the schema has no field `mood`',
    ])
  })
})

describe('a library that nobody knows', () => {
  const standard = (issues: readonly object[]) => ({
    '~standard': { version: 1, vendor: 'own', validate: () => ({ issues }) },
  })

  it('still says where, and in its own words what', async () => {
    const reader = await readSchema(standard([{ message: 'Too dull.', path: ['title'] }, { message: 'Alas.' }]))
    expect(linesWith(reader, '---\ntitle: A walk\n---\n')).toEqual([
      '2 invalid-value: the schema refuses these fields together: Alas',
      '2 invalid-value: `title` is `A walk`, which its schema refuses: Too dull',
    ])
  })

  it('may wrap the keys of a path', async () => {
    const reader = await readSchema(standard([{ message: 'No.', path: [{ key: 'tags' }, { key: 0 }] }]))
    expect(reader.validate({ tags: ['x'] })[0]?.path).toEqual(['tags', 0])
  })
})
