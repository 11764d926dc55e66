import { post } from '../../schemas/post.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'

/** The fields of the model post as data, so that a start without zod knows them. */
export function postFields(): [path: string, text: string] {
  const { fields, strict } = readZodSchema(post)
  const text = [
    '/** The fields of the model post. Written by `npm run generate`: change schemas/post.ts, not this file. */',
    "import type { Field } from '../../rules/context.ts'",
    '',
    `export const POST_FIELDS: readonly Field[] = ${JSON.stringify(fields, null, 2)}`,
    '',
    `export const POST_IS_STRICT = ${strict}`,
    '',
  ].join('\n')
  return ['src/cli/quick/post-fields.ts', text]
}
