// The posts below a folder and the schema that all peers check: seven fields, a date, a URL.
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export const files = readdirSync(process.argv[2], { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `${process.argv[2]}/${name}`)

const text = z.string().trim().min(1)
export const schema = z.looseObject({
  layout: text,
  title: text,
  date: z.union([z.date(), text]),
  author: text,
  from: z.url({ protocol: /^https?$/ }),
  tags: z.array(text).min(1),
  categories: z.array(text).min(1),
  comments: z.boolean().optional(),
})

export const jsonSchema = JSON.parse(readFileSync(new URL('post.schema.json', import.meta.url), 'utf8'))

/** One line a bad post, so that what was found can be counted. */
export function tell(bad) {
  for (const file of bad) process.stdout.write(`${file}\n`)
}
