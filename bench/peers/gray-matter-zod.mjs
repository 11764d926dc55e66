// The script that people write instead of a linter: gray-matter and zod, file after file. `post|hugo PATHS…`
import { readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { listPosts } from './list-posts.mjs'
import { schemas } from './schemas.mjs'

const [name, ...paths] = process.argv.slice(2)
for (const path of listPosts(paths)) {
  try {
    // With options of its own, or gray-matter keeps every file in memory.
    const result = schemas[name].safeParse(matter(readFileSync(path, 'utf8'), {}).data)
    for (const { path: field, message } of result.error?.issues ?? []) console.log(path, field.join('.'), message)
  } catch (error) {
    console.log(path, error.message)
  }
}
