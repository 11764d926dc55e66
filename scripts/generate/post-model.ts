import { post } from '../../schemas/post.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'

/** The model post as data, so that a run with default settings loads no zod. */
export function postModel(): [path: string, text: string] {
  const { strict, toJsonSchema } = readZodSchema(post)
  const text = [
    '/** The model post as data. Written by `npm run generate`: change schemas/post.ts, not this file. */',
    `export const POST_IS_STRICT = ${strict}`,
    '',
    `export const POST_JSON_SCHEMA = ${JSON.stringify(toJsonSchema(), null, 2)}`,
    '',
  ].join('\n')
  return ['src/check/schema/post-model.ts', text]
}
