import type { Data } from '../../post/reading.ts'
import type { SchemaReader } from '../settings.ts'
import { firstLine } from './first-line.ts'
import { issuesOfStandard } from './issues-of-standard.ts'
import { jsonOfStandard } from './json-of-standard.ts'
import { type ReaderOptions, readerOf } from './reader-of.ts'
import { SchemaFailure } from './schema-failure.ts'
import type { StandardIssue, StandardSchema } from './standard-schema.ts'

/** Turns any Standard Schema (valibot, ArkType, zod 3 and the like) into a schema reader. */
export function readStandardSchema(schema: StandardSchema, options: ReaderOptions = {}): SchemaReader {
  const json = jsonOfStandard(schema)
  return readerOf(json, options, (given, data) =>
    validate(schema, given).flatMap((issue) => issuesOfStandard(issue, json, data)),
  )
}

function validate(schema: StandardSchema, data: Data): readonly StandardIssue[] {
  const result = attempt(schema, data)
  if ('then' in result) {
    // Nobody waits for it: its failure must not end the process.
    result.then(undefined, () => undefined)
    throw new SchemaFailure('the schema has an asynchronous check or transform; postlint judges without waiting')
  }
  return result.issues ?? []
}

function attempt(schema: StandardSchema, data: Data) {
  try {
    return schema['~standard'].validate(data)
  } catch (thrown) {
    throw new SchemaFailure(`the schema threw an error while it judged a post: ${firstLine(thrown)}`, { cause: thrown })
  }
}
