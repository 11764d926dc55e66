import type { Ajv, Options } from 'ajv'
import type { Budget } from './budget.ts'
import { chargeKeywords } from './charge-keywords.ts'
import type { JsonObject } from './json-object.ts'
import { SchemaError } from './schema-error.ts'

/** Turns the dialect of a JSON Schema into the Ajv that lints by it, loaded when the first such schema is read. Throws SchemaError. */
export async function loadAjv(schema: JsonObject, unicodeRegExp: boolean, budget: Budget): Promise<Ajv> {
  const { createPatternEngine } = await import('./pattern/pattern-engine.ts')
  const classes = await import('./ajv-classes.ts')
  // `verbose` keeps the subschema with each error: that tells where in the schema it comes from.
  // `ownProperties`: a post that has no field `constructor` inherits one from JavaScript.
  const options: Options = {
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    ownProperties: true,
    unicodeRegExp,
    code: { regExp: createPatternEngine(budget) },
  }
  const ajv = new classes[CLASSES[dialectOf(schema)]](options)
  classes.addFormats(ajv)
  chargeKeywords(ajv, classes._, budget)
  return ajv
}

const CLASSES = { 'draft-07': 'Ajv', '2019-09': 'Ajv2019', '2020-12': 'Ajv2020' } as const
type Dialect = keyof typeof CLASSES

function dialectOf({ $schema }: JsonObject): Dialect {
  if ($schema === undefined) return '2020-12'
  const known = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-07|2019-09|2020-12)\/schema#?$/.exec(String($schema))
  if (known?.[1] !== undefined) return known[1] as Dialect
  throw new SchemaError(
    `\`$schema\` is ${JSON.stringify($schema)}: postlint reads JSON Schema draft-07, 2019-09 and 2020-12`,
  )
}
