import { countNoun } from '../../locales/translate.ts'
import type { NewCollection } from './config-text.ts'
import { type FindProblems, nameOfProblem, REFUSED_SHARE } from './fit-schemas.ts'

/**
 * Makes warnings of what the schemas of a CMS refuse in more posts than a slip would explain: the CMS asks for it when a post is edited, and the site is
 * built without. `isAdvice` says which collections have such a schema.
 */
export async function softenSchemas(
  collections: readonly NewCollection[],
  isAdvice: (name: string) => boolean,
  find: FindProblems,
): Promise<readonly NewCollection[]> {
  if (!collections.some(({ name }) => isAdvice(name))) return collections
  const withoutOwn = collections.map((one) =>
    isAdvice(one.name) ? { ...one, preset: one.preset ?? ('any' as const), own: null } : one,
  )
  const known = new Set((await find(withoutOwn)).map(nameOfProblem))
  const added = (await find(collections)).filter(
    (problem) => problem.level === 'error' && !known.has(nameOfProblem(problem)),
  )
  return collections.map((one) => {
    if (!isAdvice(one.name)) return one
    const posts = new Map<string, Set<string>>()
    for (const { rule, post } of added.filter(({ collection }) => collection === one.name))
      posts.set(rule, (posts.get(rule) ?? new Set()).add(post))
    const usual = [...posts].filter(([, refused]) => refused.size > (one.posts ?? 0) * REFUSED_SHARE)
    if (usual.length === 0) return one
    const refused = new Set(usual.flatMap(([, paths]) => [...paths])).size
    const why = `Warnings: ${countNoun(refused, 'post')} of it would not pass the CMS, and the site is built all the same.`
    return { ...one, rules: { levels: Object.fromEntries(usual.map(([rule]) => [rule, 'warning'])), why } }
  })
}
