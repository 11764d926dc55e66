import type { Ajv, _ as AjvCode, CodeKeywordDefinition } from 'ajv'
import type { Budget } from './budget.ts'

/** What an evaluation of a keyword costs beyond the one look at a value that every keyword takes. */
const COSTS: Readonly<Record<string, (schema: unknown, data: unknown) => number>> = {
  // Two references to two references, thirty times, are a billion.
  $ref: () => 10,
  $dynamicRef: () => 10,
  $recursiveRef: () => 10,
  allOf: lengthOf,
  anyOf: lengthOf,
  oneOf: lengthOf,
  enum: lengthOf,
  required: lengthOf,
  // Each item is compared with each other.
  uniqueItems: (_, data) => lengthOf(data) ** 2 / 8,
}

/** Makes an Ajv spend steps where a schema can ask for more work than it has letters. */
export function chargeKeywords(ajv: Ajv, ajvCode: typeof AjvCode, { spend }: Budget): void {
  for (const [keyword, cost] of Object.entries(COSTS)) {
    const rule = ajv.RULES.all[keyword]
    if (typeof rule !== 'object' || rule.definition === undefined || !('code' in rule.definition)) continue
    const definition = rule.definition as typeof rule.definition & CodeKeywordDefinition
    const charge = (schema: unknown, data: unknown): void => spend(cost(schema, data))
    rule.definition = {
      ...definition,
      code: (context, ...rest) => {
        const { gen, schema, data } = context
        const call = gen.scopeValue('func', { ref: charge })
        const own = gen.scopeValue('schema', { ref: schema })
        gen.code(ajvCode`${call}(${own}, ${data})`)
        definition.code(context, ...rest)
      },
    }
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1
}
