import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { readSchema } from '../../../src/check/schema/read-schema.ts'
import { SchemaError } from '../../../src/check/schema/schema-error.ts'

it.each([
  ['a text', 'post', 'a string'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a list', [], 'a list'],
  ['a function, as Astro takes it', () => z.object({}), 'call it'],
  ['an empty object', {}, 'an empty object'],
  ['the bare fields', { title: z.string() }, 'z.object'],
  ['some other object', { colour: 'red' }, '`colour`'],
])('refuses %s with one line that says what it is', async (_, schema, words) => {
  await expect(readSchema(schema)).rejects.toThrow(SchemaError)
  await expect(readSchema(schema)).rejects.toThrow(words)
})

it('knows a zod schema of another copy by what it is, not by its class', async () => {
  const other = createRequire(import.meta.url)('zod') as typeof z
  const foreign = other.object({ title: other.string().min(3), date: other.coerce.date().optional() })
  expect(other.ZodObject).not.toBe(z.ZodObject)
  const reader = await readSchema(foreign)
  expect(reader.fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ['title', 'text', true],
    ['date', 'date', false],
  ])
  expect(reader.validate({ title: 3 })).toEqual([
    { kind: 'invalid-type', path: ['title'], value: 3, expected: 'string' },
  ])
  expect(reader.validate({ title: 'abc' })).toEqual([])
})
