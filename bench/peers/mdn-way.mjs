// The way of MDN's front matter linter: read with promises, gray-matter, Ajv, then the front matter is written anew and compared.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import matter from 'gray-matter'
import { listPosts } from './list-posts.mjs'

const schema = JSON.parse(readFileSync(new URL('post.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
addFormats(ajv)
const validate = ajv.compile(schema)
const order = Object.keys(schema.properties)

for (const path of listPosts(process.argv.slice(2))) {
  try {
    const { content, data } = matter(await readFile(path, 'utf8'))
    if (!validate(data)) console.log(path)
    const sorted = Object.fromEntries(order.filter((key) => key in data).map((key) => [key, data[key]]))
    matter.stringify(content, sorted)
  } catch {
    console.log(path)
  }
}
