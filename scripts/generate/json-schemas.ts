import * as z from 'zod'
import { report } from '../../schemas/report.ts'
import { configSchema } from '../../src/run/config/config-schema.ts'

/** The JSON Schemas that the package brings: what `postlint schema config` and `postlint schema report` print. */
export function jsonSchemas(): [path: string, text: string][] {
  const schemas = { config: configSchema(), report: z.toJSONSchema(report) }
  return Object.entries(schemas).map(([name, schema]) => [
    `schemas/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ])
}
