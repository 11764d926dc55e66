import * as z from 'zod'
import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import type { SchemaReader } from '../settings.ts'
import { fieldsOfJsonSchema } from './fields-of-json-schema.ts'

/** Turns a zod schema into a schema reader. */
export function readZodSchema(schema: z.ZodType): SchemaReader {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return {
    ...fieldsOfJsonSchema(json),
    validate: (data) => {
      const result = schema.safeParse(data)
      return result.success ? [] : result.error.issues.flatMap((issue) => convert(issue, data, []))
    },
    toJsonSchema: () => json,
  }
}

function convert(issue: z.core.$ZodIssue, data: Data, base: KeyPath): SchemaIssue[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  const value = valueAt(data, path)
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return [{ kind: 'missing-field', path, expected: issue.expected }]
      return [{ kind: 'invalid-type', path, value, expected: issue.expected }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknown-field', path: [...path, key], strict: true }))
    case 'invalid_value': {
      if (value === undefined) return [{ kind: 'missing-field', path, expected: issue.values.map(String).join(' | ') }]
      return [{ kind: 'invalid-value', path, value, detail: issue.message, allowed: issue.values.map(String) }]
    }
    case 'invalid_union':
      return convertUnion(issue, data, path, value)
    default:
      if (value === undefined && path.length > 0) return [{ kind: 'missing-field', path, expected: 'value' }]
      return [{ kind: 'invalid-value', path, value, detail: issue.message, allowed: null }]
  }
}

/** A union speaks through the branch that came closest: the one with the fewest issues, the deepest first. */
function convertUnion(issue: z.core.$ZodIssueInvalidUnion, data: Data, path: KeyPath, value: unknown): SchemaIssue[] {
  if (value === undefined) return [{ kind: 'missing-field', path, expected: 'value' }]
  const branches = issue.errors.map((errors) => errors.flatMap((error) => convert(error, data, path)))
  const closest = branches.filter(({ length }) => length > 0).sort((a, b) => costOf(a, path) - costOf(b, path))[0]
  return closest ?? [{ kind: 'invalid-value', path, value, detail: issue.message, allowed: null }]
}

function costOf(issues: readonly SchemaIssue[], path: KeyPath): number {
  const shallow = issues.filter((one) => one.kind === 'invalid-type' && one.path.length === path.length).length
  return issues.length + shallow * 100
}

/** The value at a key path, own properties only. */
function valueAt(data: unknown, path: KeyPath): unknown {
  let value: unknown = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}
