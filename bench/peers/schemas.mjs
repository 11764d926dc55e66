// What the zod scripts validate: the seven fields of a post, and the front matter of Hugo.
import { z } from 'zod'

const text = z.string().min(1)
const texts = z.array(z.string())
const date = z.union([z.date(), text])

const post = z.looseObject({
  layout: text,
  title: text,
  date,
  author: text,
  from: z.url({ protocol: /^https?$/ }),
  tags: texts.nonempty(),
  categories: texts.nonempty(),
  comments: z.boolean().optional(),
})

const fields = (names, schema) => Object.fromEntries(names.split(' ').map((name) => [name, schema]))

const hugo = z
  .looseObject({
    ...fields('title linkTitle description summary slug url type layout markup translationKey', text),
    ...fields('date publishDate lastmod expiryDate', date),
    ...fields('tags categories series keywords aliases images videos audio outputs', texts),
    ...fields('draft headless isCJKLanguage', z.boolean()),
    ...fields('params build sitemap', z.record(z.string(), z.unknown())),
    ...fields('menus menu cascade', z.unknown()),
    weight: z.number(),
    resources: z.array(z.record(z.string(), z.unknown())),
  })
  .partial()

export const schemas = { post, hugo }
