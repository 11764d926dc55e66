import { isJsonObject, type JsonObject } from '../json-object.ts'

// Merges in merges end here; nobody writes more.
const DEPTH_LIMIT = 8

/** A mapping with what its YAML merge key (`<<`) brings; null for what is no mapping. */
export function mergedOf(value: unknown, depth = 0): JsonObject | null {
  if (!isJsonObject(value)) return null
  if (!Object.hasOwn(value, '<<')) return value
  if (depth > DEPTH_LIMIT) return null
  const { '<<': merged, ...own } = value
  // Of several the first has the last word.
  const bases = [merged].flat().toReversed()
  return Object.assign({}, ...bases.map((base) => mergedOf(base, depth + 1) ?? {}), own)
}
