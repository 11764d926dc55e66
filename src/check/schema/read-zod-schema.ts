import * as z from 'zod'
import type { SchemaReader } from '../settings.ts'
import { copyData } from './copy-data.ts'
import { coercedDates, findEmptyDates } from './find-empty-dates.ts'
import { firstLine } from './first-line.ts'
import { issuesOfZod } from './issue-of-zod.ts'
import { jsonOfZod } from './json-of-zod.ts'
import { type ReaderOptions, readerOf } from './reader-of.ts'
import { SchemaFailure } from './schema-failure.ts'

/** Turns a schema of zod 4 (classic, mini or core, of whatever copy) into a schema reader; `json`: its JSON Schema, where that is known. */
export function readZodSchema(
  schema: z.core.$ZodType,
  options: ReaderOptions = {},
  json: object | null = null,
): SchemaReader {
  const coerced = coercedDates(schema)
  const reader = readerOf(json ?? jsonOfZod(schema), options, (given, data) => {
    const result = validate(schema, copyData(given))
    const issues = result.success ? [] : result.error.issues.flatMap((issue) => issuesOfZod(issue, data))
    return [...issues, ...findEmptyDates(data, coerced)]
  })
  // Of any other schema nobody knows what its refinements ask for.
  return reader
}

type Verdict = { success: true } | { success: false; error: { issues: readonly z.core.$ZodIssue[] } }

/** Another copy of zod has words and settings of its own: its schemas lint by themselves. */
function validate(schema: z.core.$ZodType, data: unknown): Verdict {
  try {
    const own = (schema as { safeParse?: unknown }).safeParse
    if (typeof own !== 'function') return z.core.safeParse(schema, data)
    return (schema as unknown as { safeParse(value: unknown): Verdict }).safeParse(data)
  } catch (thrown) {
    if (thrown instanceof Error && thrown.constructor.name === '$ZodAsyncError') {
      throw new SchemaFailure('the schema has an asynchronous check or transform; postlint validates without waiting', {
        cause: thrown,
      })
    }
    throw new SchemaFailure(`the schema threw an error while it validated a post: ${firstLine(thrown)}`, {
      cause: thrown,
    })
  }
}
