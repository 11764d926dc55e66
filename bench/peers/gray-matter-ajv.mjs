// The same script with a JSON Schema. `SCHEMA PATHS…`
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import matter from 'gray-matter'
import { listPosts } from './list-posts.mjs'

const [schema, ...paths] = process.argv.slice(2)
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
addFormats(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
for (const path of listPosts(paths)) {
  try {
    if (validate(matter(readFileSync(path, 'utf8'), {}).data)) continue
    for (const { instancePath, message } of validate.errors) console.log(path, instancePath, message)
  } catch (error) {
    console.log(path, error.message)
  }
}
