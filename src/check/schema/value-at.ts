import type { KeyPath } from '../../post/place.ts'

/** Turns a key path into the value that stands there in the data, own properties only. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  let value: unknown = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}
