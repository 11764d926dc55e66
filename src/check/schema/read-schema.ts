import type * as z from 'zod'
import type { SchemaReader } from '../settings.ts'
import { isJsonObject } from './json-object.ts'
import type { ReaderOptions } from './reader-of.ts'
import { SchemaError } from './schema-error.ts'
import { isStandardSchema } from './standard-schema.ts'

/**
 * Turns a schema of any kind into a schema reader: zod 4, any Standard Schema, a JSON Schema, or a content type of a CMS (both as
 * parsed).
 * `json`: the JSON Schema of one of zod, where that is known. Throws SchemaError with one line where it is none of these or broken; the
 * reader's `validate` throws SchemaFailure when the schema itself fails on a post.
 */
export async function readSchema(
  schema: unknown,
  options: ReaderOptions = {},
  json: object | null = null,
): Promise<SchemaReader> {
  if (isZod(schema)) return (await import('./read-zod-schema.ts')).readZodSchema(schema, options, json)
  if (isStandardSchema(schema)) return (await import('./read-standard-schema.ts')).readStandardSchema(schema, options)
  if (isJsonObject(schema)) {
    if (!looksLikeJsonSchema(schema)) {
      const { jsonOfContentType } = await import('./content-type/json-of-content-type.ts')
      const json = jsonOfContentType(schema)
      if (json !== null) return readSchema(json)
      const shown = Object.keys(schema).slice(0, 3).join('`, `')
      const found = shown === '' ? 'an empty object' : `an object with \`${shown}\``
      throw new SchemaError(`${EXPECTED}, but it is ${found}${hintFor(schema)}`)
    }
    return (await import('./read-json-schema.ts')).readJsonSchema(schema)
  }
  throw new SchemaError(`${EXPECTED}, but it is ${nameOf(schema)}`)
}

const EXPECTED = 'the schema must be a zod schema, a Standard Schema or a JSON Schema'

/** No `instanceof`: the schema may come from another copy of zod. */
function isZod(schema: unknown): schema is z.core.$ZodType {
  return isJsonObject(schema) && '_zod' in schema && isJsonObject(schema._zod) && 'def' in schema._zod
}

// A JSON Schema says something of the post by one of these.
const KEYWORDS = [
  ...['$schema', '$id', '$ref', '$defs', 'definitions', 'type', 'properties', 'required', 'patternProperties'],
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'allOf', 'anyOf', 'oneOf', 'not', 'if'],
  ...['dependentRequired', 'dependentSchemas', 'dependencies', 'minProperties', 'maxProperties'],
]

function looksLikeJsonSchema(schema: object): boolean {
  return KEYWORDS.some((keyword) => Object.hasOwn(schema, keyword))
}

/** A plain shape is an easy slip. */
function hintFor(schema: object): string {
  const isShape = Object.values(schema).some((part) => isZod(part) || isStandardSchema(part))
  return isShape ? ' (wrap the fields: `z.object({ … })`)' : ''
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'function' ? 'a function (call it, and give what it returns)' : `a ${typeof value}`
}
