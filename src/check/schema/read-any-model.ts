import type { SchemaReader } from '../settings.ts'

/** The preset of sites that nothing is known of (schemas/any.ts): no field is named, none refused. Loads no zod. */
export function readAnyModel(): SchemaReader {
  return {
    fields: [],
    strict: false,
    refusesKeys: false,
    takes: () => false,
    validate: () => [],
    toJsonSchema: () => ({ type: 'object' }),
  }
}
