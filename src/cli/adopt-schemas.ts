import { say } from '../locales/say.ts'
import { type CollectionPlan, planCollections } from '../run/init/plan-collections.ts'
import { type TakenFile, takeAstroSchemas } from '../run/init/take-astro-schemas.ts'
import { takeJsonSchema } from '../run/init/take-json-schema.ts'
import type { OpenSite } from '../run/site/open-site.ts'
import { describeCover } from './describe-cover.ts'
import type { WrittenConfig } from './learn-config.ts'

/** A configuration, and the files of the site whose schemas it imports. */
export interface AdoptedConfig extends WrittenConfig {
  readonly taken: readonly TakenFile[]
}

/** Covers a site with the schemas that it has itself, where a configuration can name or import them, else with presets. */
export async function adoptSchemas(site: OpenSite, cwd: string, isData: boolean): Promise<AdoptedConfig> {
  const json = takeJsonSchema(site, cwd)
  if (json !== null) return cover(planCollections(json.site, cwd), [], [say`takes the schema of ${json.path}`])
  if (isData) return cover(planCollections(site, cwd), [], [])
  const own = await takeAstroSchemas(site, cwd, () => import('../library/index.ts'))
  const plan = planCollections(own.site, cwd)
  const names = new Set(plan.collections.map(({ collection }) => collection.name))
  const taken = own.taken.filter(({ collections }) => collections.some((name) => names.has(name)))
  return cover(plan, taken, [...taken.map(({ path }) => say`takes the schemas of ${path}`), ...own.faults])
}

function cover(plan: CollectionPlan, taken: readonly TakenFile[], lines: readonly string[]): AdoptedConfig {
  const collections = plan.collections.map(({ collection }) => collection)
  return { collections, taken, lines: [...lines, ...describeCover(plan)] }
}
