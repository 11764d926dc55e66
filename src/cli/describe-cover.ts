import { countNoun, translate, translateText } from '../locales/translate.ts'
import type { CollectionPlan } from '../run/init/plan-collections.ts'
import { foldPaths } from './fold-paths.ts'

// Lines of what is left out; more are counted.
const MOST_LEFT = 10

/** How many posts collections cover, of how many there are, and those that they leave out. */
export function describeCover({ collections, left }: CollectionPlan): string[] {
  const covered = collections.reduce((sum, { paths }) => sum + paths.length, 0)
  const all = countNoun(covered + left.filter(({ path }) => !path.endsWith('/')).length, 'post')
  const parts = collections.map(({ collection, paths }) => `${collection.name} ${paths.length}`)
  const folded = foldPaths(left, MOST_LEFT)
  const rest = folded.slice(MOST_LEFT).reduce((sum, { count }) => sum + count, 0)
  return [
    parts.length > 1
      ? translate`covers ${covered} of ${all}: ${parts.join(translate`, `)}`
      : translate`covers ${covered} of ${all}`,
    ...folded
      .slice(0, MOST_LEFT)
      .map(({ path, reason, count }) =>
        count === 1
          ? translate`  not covered: ${path} (${translateText(reason)})`
          : translate`  not covered: ${path}, ${countNoun(count, 'file')} (${translateText(reason)})`,
      ),
    ...(rest > 0 ? [translate`  and ${rest} more: postlint --list-files names them`] : []),
  ]
}
