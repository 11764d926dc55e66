import type { Data } from '../../post/reading.ts'
import type { SchemaReader } from '../settings.ts'
import { copyData } from './copy-data.ts'
import { firstLine } from './first-line.ts'
import { issuesOfStandard } from './issues-of-standard.ts'
import { jsonOfStandard } from './json-of-standard.ts'
import { type ReaderOptions, readerOf } from './reader-of.ts'
import { SchemaFailure } from './schema-failure.ts'
import type { StandardResult, StandardSchema } from './standard-schema.ts'

/** Turns any Standard Schema (valibot, ArkType, zod 3 and the like) into a schema reader. */
export function readStandardSchema(schema: StandardSchema, options: ReaderOptions = {}): SchemaReader {
  const json = jsonOfStandard(schema)
  return readerOf(json, options, (given, data) => {
    const result = validate(schema, copyData(given))
    return attempt('the schema gave issues that cannot be read', () =>
      (result.issues ?? []).flatMap((issue) => issuesOfStandard(issue, json, data)),
    )
  })
}

function validate(schema: StandardSchema, data: Data): StandardResult {
  const result = attempt('the schema threw an error while it validated a post', () =>
    schema['~standard'].validate(data),
  )
  if (typeof result !== 'object' || result === null) throw new SchemaFailure('the schema gave no result')
  if ('then' in result) {
    // Nobody waits for it: its failure must not end the process.
    result.then(undefined, () => undefined)
    throw new SchemaFailure('the schema has an asynchronous check or transform; postlint validates without waiting')
  }
  return result
}

function attempt<T>(what: string, action: () => T): T {
  try {
    return action()
  } catch (thrown) {
    throw new SchemaFailure(`${what}: ${firstLine(thrown)}`, { cause: thrown })
  }
}
