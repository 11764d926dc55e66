// The way of MDN's front matter linter: read with promises, gray-matter, Ajv, then the front matter is written anew and compared.
import { readFile } from 'node:fs/promises'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import matter from 'gray-matter'
import { files, jsonSchema, tell } from './load.mjs'

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
addFormats(ajv)
const validate = ajv.compile(jsonSchema)
const order = Object.keys(jsonSchema.properties)

const bad = []
for (const file of files) {
  try {
    const document = matter(await readFile(file, 'utf8'))
    if (!validate(document.data)) bad.push(file)
    const sorted = Object.fromEntries(
      order.filter((key) => key in document.data).map((key) => [key, document.data[key]]),
    )
    matter.stringify(document.content, sorted)
  } catch {
    bad.push(file)
  }
}
tell(bad)
