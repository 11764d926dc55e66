import { readPost } from '../../post/post.ts'
import type { Inputs } from '../find-inputs.ts'
import { FieldTally } from './field-tally.ts'
import { FEWEST_REQUIRED, type Inference, inferFields, type Outlier } from './infer-shape.ts'
import type { InferredField } from './shape.ts'

/** What a corpus teaches. */
export interface InferredSchema {
  /** Posts whose front matter could be read. */
  readonly posts: number
  readonly fields: readonly InferredField[]
  /** How many files have no front matter at all. */
  readonly bare: number
  /** Posts whose front matter could not be read. */
  readonly unreadable: readonly string[]
  readonly outliers: readonly Outlier[]
}

// What its own configuration reports is at most one post in a hundred.
const REFUSED_SHARE = 0.01

/**
 * Turns a corpus into what its schema should be, beside that of the preset, which says what the fields `described` hold. `foldsKeyCase`: to the
 * generator `Title` is `title`.
 */
export function inferSchema(
  { paths, open }: Pick<Inputs, 'paths' | 'open'>,
  described: ReadonlySet<string>,
  foldsKeyCase: boolean,
): InferredSchema {
  const names = new Map(Array.from(described, (name) => [name.toLowerCase(), name]))
  const tallies = new Map<string, FieldTally>()
  const unreadable: string[] = []
  let posts = 0
  let bare = 0
  for (const path of paths) {
    const opened = open(path)
    const reading = 'source' in opened ? readPost(opened.source) : null
    if (reading === null || reading.post === null) {
      if (reading?.issues.every(({ kind }) => kind === 'missing-front-matter') === true) bare++
      else unreadable.push(path)
      continue
    }
    posts++
    const seen = new Set<string>()
    for (const [key, value] of Object.entries(reading.post.data)) {
      const name = foldsKeyCase ? (names.get(key.toLowerCase()) ?? key) : key
      if (seen.has(name)) continue
      seen.add(name)
      names.set(name.toLowerCase(), name)
      const tally = tallies.get(name) ?? new FieldTally(1)
      tallies.set(name, tally)
      tally.add(value, path)
    }
  }
  const inference: Inference = { outliers: [], budget: Math.floor((posts + bare) * REFUSED_SHARE) }
  const own = new Map([...tallies].filter(([name]) => !described.has(name)))
  const fields = inferFields(own, posts, '', inference)
  const given =
    posts < FEWEST_REQUIRED
      ? []
      : [...tallies].filter(([name, { present }]) => described.has(name) && present === posts)
  return {
    posts,
    fields: [
      ...given.map(([name, tally]) => ({
        ...{ name, present: posts, of: posts, required: true, always: null },
        shape: { kind: tally.count('null', 'blank', 'empty-list') > 0 ? 'given' : 'filled' } as const,
      })),
      ...fields,
    ],
    bare,
    unreadable,
    outliers: inference.outliers,
  }
}
