import fc from 'fast-check'
import { expect, it } from 'vitest'
import { post } from '../../../schemas/post.ts'
import { readPostModel } from '../../../src/check/schema/read-post-model.ts'
import { readZodSchema } from '../../../src/check/schema/read-zod-schema.ts'

const model = readPostModel()
const zod = readZodSchema(post)

const scalar = fc.oneof(
  fc.constantFrom('', ' ', '\u3000', 'a', ' a ', null, true, 0, Number.NaN, '2023-01-01'),
  fc.string({ maxLength: 3 }),
)
const value = fc.oneof(
  scalar,
  fc.array(fc.oneof(scalar, fc.array(scalar, { maxLength: 1 })), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 2 }), scalar, { maxKeys: 2 }),
)

it('says of any data what the zod schema says', () => {
  const fields = fc.record(Object.fromEntries([...Object.keys(post.shape), 'other'].map((name) => [name, value])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(fields, (data) => {
      // What zod knows beside its words is for other languages.
      const issues = zod.validate(data).map((issue) => ({ ...issue, issue: undefined }))
      expect(model.validate(data)).toEqual(issues)
    }),
    { numRuns: 3000 },
  )
})

it('is the zod schema in all else', () => {
  const { validate: _, toJsonSchema: ours, takes: takesOwn, ...own } = model
  const { validate: __, toJsonSchema: theirs, takes: takesOther, ...other } = zod
  expect(takesOwn('mood')).toBe(takesOther('mood'))
  expect(own).toEqual(other)
  expect(ours()).toEqual(theirs())
})
