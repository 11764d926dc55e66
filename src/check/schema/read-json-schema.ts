import type { Ajv, ErrorObject, ValidateFunction } from 'ajv'
import type { RegExpLike } from 'ajv/dist/types/index.js'
import type { Data } from '../../post/reading.ts'
import type { SchemaReader } from '../settings.ts'
import { Budget } from './budget.ts'
import { explainErrors } from './explain-errors.ts'
import { firstLine } from './first-line.ts'
import type { JsonObject } from './json-object.ts'
import { loadAjv } from './load-ajv.ts'
import { mapPointers } from './map-pointers.ts'
import type { Matches } from './parts-below.ts'
import { readerOf } from './reader-of.ts'
import { SchemaError } from './schema-error.ts'
import { SchemaFailure, SchemaLimit } from './schema-failure.ts'

// Any name that no `$id` has.
const KEY = 'postlint:schema'

/** Turns a JSON Schema of draft-07, 2019-09 or 2020-12 into a schema reader; verdicts are Ajv's own. Throws SchemaError. */
export async function readJsonSchema(schema: JsonObject): Promise<SchemaReader> {
  if (isTooLarge(schema)) throw new SchemaError(`the JSON Schema has more than ${MOST_PARTS} parts`)
  const budget = new Budget()
  const { ajv, validate } = await compile(schema, budget)
  const parts = new Map<object, ValidateFunction>()
  let pointers: ReadonlyMap<object, string> | null = null
  const errorsOf = (part: object, value: unknown): readonly ErrorObject[] => {
    pointers ??= mapPointers(schema)
    let validate = parts.get(part)
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `${KEY}#${pointers.get(part) ?? ''}` })
      parts.set(part, validate)
    }
    return validate(value) ? [] : (validate.errors ?? [])
  }
  const patterns = new Map<string, RegExpLike>()
  const matches: Matches = (pattern, text) => {
    let compiled = patterns.get(pattern)
    if (compiled === undefined) {
      compiled = ajv.opts.code.regExp(pattern, ajv.opts.unicodeRegExp ? 'u' : '')
      patterns.set(pattern, compiled)
    }
    return compiled.test(text)
  }
  // What takes longer than a post may take is left alone.
  const matchesName: Matches = (pattern, name) => {
    try {
      return matches(pattern, name)
    } catch {
      return true
    }
  }
  // Whatever `dates` says: JSON has no Date objects.
  return readerOf(
    schema,
    {},
    (given) => {
      const data = withoutSchemaName(given, schema)
      budget.renew()
      try {
        return validate(data)
          ? []
          : explainErrors({ root: schema, data, errors: validate.errors ?? [], errorsOf, matches })
      } catch (thrown) {
        if (thrown instanceof SchemaLimit) throw thrown
        throw new SchemaFailure(`the JSON Schema cannot be applied to a post: ${firstLine(thrown)}`, { cause: thrown })
      }
    },
    matchesName,
  )
}

/** A post that names its own schema does so for editors and linters: no field of it. */
function withoutSchemaName(data: Data, { properties }: JsonObject): Data {
  if (!Object.hasOwn(data, '$schema') || Object.hasOwn(Object(properties), '$schema')) return data
  const { $schema, ...fields } = data
  return fields
}

async function compile(schema: JsonObject, budget: Budget): Promise<{ ajv: Ajv; validate: ValidateFunction }> {
  let reason: unknown
  // Patterns of older schemas are often wrong as Unicode ones: `\-`.
  for (const unicode of [true, false]) {
    const ajv = await loadAjv(schema, unicode, budget)
    try {
      ajv.addSchema(schema, KEY)
      const validate = ajv.getSchema(KEY)
      if (validate !== undefined) return { ajv, validate }
    } catch (thrown) {
      reason ??= thrown
    }
  }
  throw new SchemaError(`the JSON Schema is broken: ${firstLine(reason)}`, { cause: reason })
}

// A schema of posts has some hundred at most; Ajv compiled 10,000 in 15 s on a busy machine.
const MOST_PARTS = 5000

function isTooLarge(schema: JsonObject): boolean {
  const seen = new Set<unknown>()
  const stack: unknown[] = [schema]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    if (!Array.isArray(next)) seen.add(next)
    if (seen.size > MOST_PARTS) return true
    for (const part of Object.values(next)) if (typeof part === 'object') stack.push(part)
  }
  return false
}
