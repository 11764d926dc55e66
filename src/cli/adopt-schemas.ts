import { translate } from '../locales/translate.ts'
import type { OwnSchema } from '../run/init/own/own-schema.ts'
import { takeOwnSchemas } from '../run/init/own/take-own-schemas.ts'
import { planCollections } from '../run/init/plan-collections.ts'
import { problemsOfConfig } from '../run/init/problems-of-config.ts'
import { softenSchemas } from '../run/init/soften-schemas.ts'
import { type TakenFile, takeAstroSchemas } from '../run/init/take-astro-schemas.ts'
import type { OpenSite } from '../run/site/open-site.ts'
import { describeCover } from './describe-cover.ts'
import type { Environment } from './environment.ts'
import type { WrittenConfig } from './learn-config.ts'
import { UsageError } from './usage-error.ts'

/** A configuration, and the files of the site whose schemas it imports. */
export interface AdoptedConfig extends WrittenConfig {
  readonly taken: readonly TakenFile[]
}

/** Covers a site with the schemas that it has itself, where a configuration can name or import them, else with presets. */
export async function adoptSchemas(site: OpenSite, environment: Environment, isData: boolean): Promise<AdoptedConfig> {
  const { cwd } = environment
  const named = await takeOwnSchemas(site, cwd)
  const library = (): Promise<object> => import('../library/index.ts')
  const imported = isData ? { ...named, taken: [], faults: [] } : await takeAstroSchemas(named.site, cwd, library)
  const plan = planCollections(imported.site, cwd)
  // Its own check would refuse a collection that matches no file.
  if (plan.collections.length === 0)
    throw new UsageError(
      translate`no posts here, so there is nothing to configure`,
      translate`Start it in the folder of the site, or once there is a post; postlint --list-files names what is left out.`,
    )
  const names = new Set(plan.collections.map(({ collection }) => collection.name))
  const taken = imported.taken.filter(({ collections }) => collections.some((name) => names.has(name)))
  const used = named.schemas.filter(({ name }) => names.has(name))
  const now = Math.floor(environment.now() / 1000)
  const planned = plan.collections.map(({ collection }) => collection)
  const isImported = new Set(taken.flatMap((one) => one.collections))
  const advice = new Set(used.filter(({ isAdvice }) => isAdvice).map(({ name }) => name))
  const collections = await softenSchemas(
    planned,
    (name) => advice.has(name),
    (ones) => {
      const written = ones.filter(({ name }) => !isImported.has(name))
      const posts = plan.collections
        .flatMap(({ collection, paths }) => (isImported.has(collection.name) ? [] : paths))
        .sort()
      return problemsOfConfig(written, posts, plan.inputs, { cwd, now, library })
    },
  )
  return {
    collections,
    taken,
    lines: [
      ...describeTaken(used),
      ...taken.map(({ path }) => translate`takes the schemas of ${path}`),
      ...named.faults,
      ...imported.faults,
      ...describeCover(plan),
    ],
  }
}

/** The files that schemas come from, with the collections that are made of each. */
function describeTaken(used: readonly OwnSchema[]): string[] {
  return [...new Set(used.map(({ by }) => by))].map((by) => {
    const names = used.filter((one) => one.by === by).map(({ name }) => name)
    return names.length === 1
      ? translate`takes the schema of ${by}`
      : translate`takes the schemas of ${by}: ${names.join(translate`, `)}`
  })
}
