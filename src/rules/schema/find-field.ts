import type { KeyPath } from '../../post/place.ts'
import type { Collection, Field } from '../context.ts'

/** Turns a key path into the top-level field that it is itself, or null. */
export function findField(path: KeyPath, { fields }: Collection): Field | null {
  if (path.length !== 1) return null
  return fields.find(({ name }) => name === path[0]) ?? null
}
