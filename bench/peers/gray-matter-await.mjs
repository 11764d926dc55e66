// The same with promises, as most people write it.
import { readFile } from 'node:fs/promises'
import matter from 'gray-matter'
import { files, schema, tell } from './load.mjs'

const bad = []
for (const file of files) {
  try {
    const raw = await readFile(file, 'utf8')
    if (!schema.safeParse(matter(raw).data).success) bad.push(file)
  } catch {
    bad.push(file)
  }
}
tell(bad)
