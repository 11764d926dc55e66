import type { Generator } from '../../schemas/generator.ts'

import { plainPath } from './plain-path.ts'
import { planKinds } from './plan-kinds.ts'

/** The globs of a generator's posts, where the configuration of a site says nothing else. */
export function postGlobs(generator: Generator): string[] {
  return planKinds(generator, () => []).flatMap(({ files }) => files.map(plainPath))
}
