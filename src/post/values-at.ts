import type { KeyPath } from './place.ts'
import type { Data } from './reading.ts'

export interface PlacedValue {
  readonly path: KeyPath
  readonly value: unknown
}

/** The values at a key path joined with dots, where `*` is any index or key; a list at its end stands for its items. */
export function valuesAt(data: Data, pattern: string): readonly PlacedValue[] {
  if (!pattern.includes('.') && pattern !== '*') {
    if (!Object.hasOwn(data, pattern)) return NOTHING
    const only = { path: [pattern], value: data[pattern] }
    return Array.isArray(only.value) ? stepInto(only, '*') : [only]
  }
  let found: PlacedValue[] = [{ path: [], value: data }]
  for (const step of pattern.split('.')) found = found.flatMap((one) => stepInto(one, step))
  return found.flatMap((one) => (Array.isArray(one.value) ? stepInto(one, '*') : one))
}

const NOTHING: readonly PlacedValue[] = []

function stepInto({ path, value }: PlacedValue, step: string): PlacedValue[] {
  if (typeof value !== 'object' || value === null) return []
  if (step === '*') {
    if (Array.isArray(value)) return value.map((item: unknown, index) => ({ path: [...path, index], value: item }))
    return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }))
  }
  return Object.hasOwn(value, step) ? [{ path: [...path, step], value: (value as Data)[step] }] : []
}
