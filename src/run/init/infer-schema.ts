import { readPost } from '../../post/post.ts'
import type { Inputs } from '../find-inputs.ts'
import { type InferredField, inferFields } from './infer-fields.ts'
import { FieldTally } from './observe-field.ts'

/** What a corpus teaches. */
export interface InferredSchema {
  /** Posts whose front matter could be read. */
  readonly posts: number
  readonly fields: readonly InferredField[]
  /** Posts that could not be read, a few. */
  readonly unreadable: readonly string[]
  /** Required field → posts that lack it, a few. */
  readonly lacking: ReadonlyMap<string, readonly string[]>
}

const FEW = 5

/** Turns a corpus into what its schema should be. */
export function inferSchema({ paths, open }: Pick<Inputs, 'paths' | 'open'>): InferredSchema {
  const tallies = new Map<string, FieldTally>()
  const seen: { path: string; names: ReadonlySet<string> }[] = []
  const unreadable: string[] = []
  for (const path of paths) {
    const opened = open(path)
    const post = 'source' in opened ? readPost(opened.source).post : null
    if (post === null) {
      unreadable.push(path)
      continue
    }
    const names = Object.keys(post.data)
    seen.push({ path, names: new Set(names) })
    for (const name of names) {
      const tally = tallies.get(name) ?? new FieldTally()
      tallies.set(name, tally)
      tally.add(post.data[name], path)
    }
  }
  const fields = inferFields(tallies, seen.length)
  const lacking = new Map<string, string[]>()
  for (const { name, required, present } of fields) {
    if (!required || present === seen.length) continue
    lacking.set(
      name,
      seen
        .filter(({ names }) => !names.has(name))
        .slice(0, FEW)
        .map(({ path }) => path),
    )
  }
  return { posts: seen.length, fields, unreadable: unreadable.slice(0, FEW), lacking }
}
