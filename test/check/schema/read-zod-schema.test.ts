import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { readZodSchema } from '../../../src/check/schema/read-zod-schema.ts'
import { linesWith } from './validate-with.ts'

describe('unions', () => {
  it.each([
    ['names all types that would do', z.union([z.string(), z.array(z.string())]), 3, 'text or a list'],
    ['names all values that would do', z.union([z.literal('a'), z.literal('b')]), 'c', '`a` or `b`'],
    [
      'speaks through the branch of the same type',
      z.union([z.number(), z.array(z.string())]),
      ['x', 3],
      'item 2 of `v`',
    ],
    [
      'speaks through the branch with the fewest problems',
      z.union([z.object({ a: z.string(), b: z.string() }), z.object({ c: z.number() })]),
      { a: 'x', b: 3 },
      '`v.b`',
    ],
    [
      'speaks through the branch whose constant is there',
      z.union([z.object({ t: z.literal('x'), n: z.number(), m: z.number() }), z.object({ t: z.literal('y') })]),
      { t: 'x', m: 1 },
      '`v.n` is missing',
    ],
  ])('%s', (_, union, value, words) => {
    const lines = linesWith(readZodSchema(z.object({ v: union })), `---\nv: ${JSON.stringify(value)}\n---\n`)
    expect(lines[0]).toContain(words)
  })

  it('still offers quotes where text is one of the choices', () => {
    const reader = readZodSchema(z.object({ v: z.string().nullable() }))
    expect(linesWith(reader, '---\nv: 3\n---\n')).toEqual(['2 invalid-type: `v` is the number `3`, but must be text'])
  })
})

describe('keys that are not welcome', () => {
  it('are told where only a part of the schema refuses them, and no others', () => {
    const reader = readZodSchema(z.object({ title: z.string(), seo: z.strictObject({ a: z.string().optional() }) }))
    expect([reader.strict, reader.refusesKeys]).toEqual([false, true])
    const lines = linesWith(reader, '---\ntitle: A walk\nmood: fine\nseo:\n  b: 1\n---\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^5 unknown-field: .*seo\.b/)
  })

  it('are told where a record has no such key', () => {
    const reader = readZodSchema(z.object({ links: z.partialRecord(z.enum(['home', 'feed']), z.string()) }))
    expect(linesWith(reader, '---\nlinks:\n  home: a\n  fede: b\n---\n')[0]).toMatch(/^4 unknown-field/)
  })
})

describe('schemas of every make', () => {
  it('reads the fields of a schema that has no JSON form', () => {
    const reader = readZodSchema(
      z.strictObject({
        a: z.string().meta({ id: 'twice' }),
        b: z.number().meta({ id: 'twice' }).optional(),
        when: z.date(),
      }),
    )
    expect(reader.strict).toBe(true)
    expect(reader.fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['a', 'text', true],
      ['b', 'number', false],
      ['when', 'date', true],
    ])
  })

  it.each([
    ['custom', z.custom<string>()],
    ['map', z.map(z.string(), z.number())],
    ['symbol', z.symbol()],
    ['function', z.instanceof(Date)],
    ['lazy', z.lazy(() => z.string())],
    ['any', z.any()],
    ['promise', z.promise(z.string())],
    ['template', z.templateLiteral(['v', z.number()])],
  ])('does not fail on %s', (_, part) => {
    expect(readZodSchema(z.object({ v: part })).fields.map(({ name }) => name)).toEqual(['v'])
    expect(readZodSchema(part).fields).toEqual([])
  })

  it('follows a schema that holds itself', () => {
    const node = z.object({
      name: z.string(),
      get parts() {
        return z.array(node).optional()
      },
    })
    const reader = readZodSchema(node)
    expect(reader.fields.map(({ name }) => name)).toEqual(['name', 'parts'])
    expect(linesWith(reader, '---\nname: a\nparts:\n  - name: 3\n---\n')[0]).toMatch(
      /^4 invalid-type: `name` of item 1 of `parts`/,
    )
  })

  it('knows the fields of all branches where the whole is a choice', () => {
    const reader = readZodSchema(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('walk'), km: z.number() }),
        z.object({ type: z.literal('meal'), dish: z.string() }),
      ]),
    )
    expect(reader.fields.map(({ name, required }) => [name, required])).toEqual([
      ['type', true],
      ['km', false],
      ['dish', false],
    ])
    expect(reader.fields[0]?.allowed).toEqual(['walk', 'meal'])
  })

  it('gives zod/mini words', () => {
    const reader = readZodSchema(mini.object({ n: mini.number().check(mini.maximum(5)) }))
    expect(linesWith(reader, '---\nn: 9\n---\n')[0]).toContain('at most 5')
  })

  it('says of a check of the whole post what it says', () => {
    const reader = readZodSchema(
      z.object({ a: z.string(), b: z.string() }).refine(({ a, b }) => a < b, 'b comes after a'),
    )
    expect(linesWith(reader, '---\na: two\nb: one\n---\n')).toEqual([
      expect.stringMatching(/^\d invalid-value: the schema refuses these fields together: b comes after a$/),
    ])
  })
})
