// What a user would write: gray-matter and zod over whole files, one after the other.
import { readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { files, schema, tell } from './load.mjs'

const bad = []
for (const file of files) {
  try {
    if (!schema.safeParse(matter(readFileSync(file, 'utf8'), {}).data).success) bad.push(file)
  } catch {
    bad.push(file)
  }
}
tell(bad)
