// The posts below a folder and the schema that all peers check: seven fields, a date, a URL.
import { readdirSync } from 'node:fs'
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

export const jsonSchema = {
  type: 'object',
  required: ['layout', 'title', 'date', 'author', 'from', 'tags', 'categories'],
  properties: {
    layout: { type: 'string', minLength: 1 },
    title: { type: 'string', minLength: 1 },
    date: {},
    author: { type: 'string', minLength: 1 },
    from: { type: 'string', format: 'uri', pattern: '^https?://' },
    tags: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    categories: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    comments: { type: 'boolean' },
  },
}

/** One line a bad post, so that what was found can be counted. */
export function tell(bad) {
  for (const file of bad) process.stdout.write(`${file}\n`)
}
