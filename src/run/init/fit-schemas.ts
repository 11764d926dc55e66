import type { KeyPath } from '../../post/place.ts'
import type { NewCollection } from './config-text.ts'
import type { PostProblem } from './problems-of-config.ts'
import { type RefusedField, widenFields } from './widen-fields.ts'

/** Finds what a configuration reports of the posts it was made for. */
export type FindProblems = (collections: readonly NewCollection[]) => Promise<readonly PostProblem[]>

/** Learned collections that fit the posts they were learned from, and what they report of them. */
export interface FittedSchemas {
  readonly collections: readonly NewCollection[]
  readonly problems: readonly PostProblem[]
}

/** What its own configuration reports is at most one post in a hundred. */
export const REFUSED_SHARE = 0.01
// Each round takes as long as a check; a field is widened twice or three times at most, and a nested one lets others be seen.
const MOST_ROUNDS = 6

/** Widens what was learned until it refuses no more posts than it may, beyond those that the presets refuse. */
export async function fitSchemas(learned: readonly NewCollection[], find: FindProblems): Promise<FittedSchemas> {
  const withoutLearned = learned.map((one) => ({ ...one, preset: one.preset ?? ('any' as const), learned: null }))
  const known = new Set((await find(withoutLearned)).map(nameOfProblem))
  let collections = learned
  let problems = await find(collections)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const added = problems.filter((problem) => problem.level !== 'info' && !known.has(nameOfProblem(problem)))
    const wider = collections.map((one) =>
      widen(
        one,
        added.filter(({ collection }) => collection === one.name),
      ),
    )
    if (wider.every((one, at) => one === collections[at])) break
    collections = wider
    problems = await find(collections)
  }
  return { collections, problems }
}

/** A problem by what it is about. */
export function nameOfProblem({ post, rule, path }: PostProblem): string {
  return JSON.stringify([post, rule, path])
}

/** The same collection where it refuses few enough, or where nothing of it can be widened. */
function widen(collection: NewCollection, problems: readonly PostProblem[]): NewCollection {
  const { learned, posts } = collection
  if (learned === null) return collection
  const budget = Math.floor((posts ?? learned.posts) * REFUSED_SHARE)
  let rest = problems
  let { fields } = learned
  for (const refusal of refusalsOf(problems)) {
    if (new Set(rest.map(({ post }) => post)).size <= budget) break
    const place = placeOf(refusal)
    rest = rest.filter((problem) => placeOf({ ...problem, isMissing: isMissing(problem) }) !== place)
    const wider = widenFields(fields, refusal)
    if (JSON.stringify(wider) !== JSON.stringify(fields)) fields = wider
  }
  return fields === learned.fields ? collection : { ...collection, learned: { ...learned, fields } }
}

/** What is refused, each place once, that of most posts first. */
function refusalsOf(problems: readonly PostProblem[]): RefusedField[] {
  const places = new Map<string, { readonly problem: PostProblem; readonly posts: Set<string> }>()
  for (const problem of problems) {
    const place = placeOf({ ...problem, isMissing: isMissing(problem) })
    const seen = places.get(place) ?? { problem, posts: new Set() }
    places.set(place, seen)
    seen.posts.add(problem.post)
  }
  return [...places.values()]
    .map(({ problem, posts }) => ({ path: problem.path, isMissing: isMissing(problem), posts: posts.size }))
    .sort((a, b) => b.posts - a.posts)
}

function isMissing({ rule }: PostProblem): boolean {
  return rule === 'missing-field'
}

/** The items of a list are one place. */
function placeOf({ path, isMissing: missing }: { readonly path: KeyPath; readonly isMissing: boolean }): string {
  return JSON.stringify([missing, path.map((part) => (typeof part === 'number' ? 0 : part))])
}
