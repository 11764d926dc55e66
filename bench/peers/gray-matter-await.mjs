// The script with promises, as most people write it. `PATHS…`
import { readFile } from 'node:fs/promises'
import matter from 'gray-matter'
import { listPosts } from './list-posts.mjs'
import { schemas } from './schemas.mjs'

for (const path of listPosts(process.argv.slice(2))) {
  try {
    const result = schemas.post.safeParse(matter(await readFile(path, 'utf8')).data)
    for (const { path: field, message } of result.error?.issues ?? []) console.log(path, field.join('.'), message)
  } catch (error) {
    console.log(path, error.message)
  }
}
