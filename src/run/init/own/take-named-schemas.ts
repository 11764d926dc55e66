import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, posix } from 'node:path'
import { countNoun } from '../../../locales/translate.ts'
import { readPost } from '../../../post/post.ts'
import { commonFolder } from '../../common-folder.ts'
import type { Inputs } from '../../find-inputs.ts'
import type { FoundSchemas, OwnSchema } from './own-schema.ts'

/** Takes the schemas that posts name themselves, in their field `$schema`, as remark-lint-frontmatter-schema reads it. */
export function takeNamedSchemas(paths: readonly string[], open: Inputs['open'], cwd: string): FoundSchemas {
  const named = new Map<string, string[]>()
  const faults: string[] = []
  const elsewhere = new Map<string, number>()
  for (const path of paths) {
    const schema = schemaOf(path, open)
    if (schema === null) continue
    if (/^[a-z][a-z0-9+.-]*:/i.test(schema)) {
      elsewhere.set(schema, (elsewhere.get(schema) ?? 0) + 1)
      continue
    }
    const place = placeOf(schema, path, cwd)
    if (place === null) faults.push(`${path}: its $schema ${schema} is not there`)
    else named.set(place, [...(named.get(place) ?? []), path])
  }
  for (const [schema, posts] of elsewhere)
    faults.push(`the $schema of ${countNoun(posts, 'post')}, ${schema}, is not taken: nothing is fetched`)
  const schemas = Array.from(
    named,
    ([place, posts]): OwnSchema => ({
      by: place,
      name: basename(place, extname(place)).replace(/\.schema$/, ''),
      files: globsOf(posts, paths),
      ignore: [],
      schema: `./${place}`,
      frontMatter: 'required',
      isAdvice: false,
    }),
  )
  return { schemas, faults }
}

function schemaOf(path: string, open: Inputs['open']): string | null {
  const opened = open(path)
  if (!('source' in opened) || !opened.source.text.includes('$schema')) return null
  const schema = readPost(opened.source).post?.data.$schema
  return typeof schema === 'string' && schema !== '' ? schema : null
}

/** From the folder of the post, else from the root. */
function placeOf(schema: string, path: string, cwd: string): string | null {
  const candidates = [posix.join(dirname(path), schema), posix.join('.', schema.replace(/^\/+/, ''))]
  return candidates.find((one) => !one.startsWith('..') && existsSync(join(cwd, one))) ?? null
}

/** All of a folder where all of its posts name the schema, else the posts one by one. */
function globsOf(posts: readonly string[], all: readonly string[]): string[] {
  const folder = commonFolder(posts)
  const below = all.filter((path) => path.startsWith(folder))
  const endings = [...new Set(posts.map((path) => extname(path).slice(1)))].sort()
  const ending = endings.length === 1 ? endings[0] : `{${endings.join(',')}}`
  return folder !== '' && below.length === posts.length ? [`${folder}**/*.${ending}`] : [...posts]
}
