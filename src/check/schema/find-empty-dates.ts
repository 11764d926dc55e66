import type * as z from 'zod'
import type { SchemaIssue } from '../../post/issue.ts'
import type { Data } from '../../post/reading.ts'

/** Turns empty fields into issues where `z.coerce.date()` would silently make 1970-01-01 of null. */
export function findEmptyDates(data: Data, names: readonly string[]): SchemaIssue[] {
  return names
    .filter((name) => Object.hasOwn(data, name) && data[name] === null)
    .map((name) => ({ kind: 'empty-field', path: [name], value: null, expected: 'date' }))
}

/** The fields of the schema that coerce to a date and do not say that null is welcome. */
export function coercedDates(schema: z.core.$ZodType): readonly string[] {
  const { def } = schema._zod
  const shape = 'shape' in def ? (def.shape as Record<string, z.core.$ZodType>) : {}
  return Object.keys(shape).filter((name) => isCoercedDate(shape[name]))
}

function isCoercedDate(schema: z.core.$ZodType | undefined): boolean {
  const def: object = schema?._zod.def ?? {}
  if ('coerce' in def && 'type' in def && def.type === 'date') return def.coerce === true
  // `in` is the near side of a pipe: what is written goes there first.
  const inner = 'innerType' in def ? def.innerType : 'in' in def ? def.in : undefined
  if (inner === undefined || ('type' in def && def.type === 'nullable')) return false
  return isCoercedDate(inner as z.core.$ZodType)
}
