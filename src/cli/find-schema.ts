import * as z from 'zod'
import { report } from '../../schemas/report.ts'
import { translate } from '../locales/translate.ts'
import { configSchema } from '../run/config/config-schema.ts'
import { editorSchema } from '../run/config/editor-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Environment } from './environment.ts'
import { type ProjectFlags, projectOf, requestOf } from './project-options.ts'
import { UsageError } from './usage-error.ts'

/** What there is beside the schemas of collections. */
const OWN: Readonly<Record<string, () => object>> = {
  report: () => z.toJSONSchema(report),
  config: configSchema,
}

/** The JSON Schema that a name stands for; without one, that of the only collection. Throws UsageError and ConfigError. */
export async function findSchema(
  name: string | undefined,
  flags: ProjectFlags,
  environment: Environment,
): Promise<object> {
  const own = name !== undefined && Object.hasOwn(OWN, name) ? OWN[name] : undefined
  if (own !== undefined) return own()
  const { collections } = await projectOf(await requestOf(flags, [], environment), environment)
  const names = collections.map((one) => one.name)
  if (name === undefined && collections.length > 1) {
    throw new UsageError(translate`there are several collections`, translate`Name one: ${names.join(', ')}.`)
  }
  const collection = name === undefined ? collections[0] : collections.find((one) => one.name === name)
  if (collection === undefined) {
    throw new UsageError(
      translate`unknown collection "${String(name)}"`,
      didYouMean(name ?? '', [...names, ...Object.keys(OWN)]),
    )
  }
  return editorSchema(collection)
}
