import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import { alternativesOf } from './alternatives-of.ts'
import { isJsonObject, type JsonObject, listOf, ownOf } from './json-object.ts'
import { valueAt } from './value-at.ts'

/** Turns a key path into the parts of a JSON Schema that speak of the value there, those first that fit what stands beside it. */
export function partsAt(root: unknown, path: KeyPath, data: Data): readonly unknown[] {
  let parts: readonly unknown[] = [root]
  for (const [depth, step] of path.entries()) {
    const all = parts.flatMap((part) => alternativesOf(part, root))
    const holder = valueAt(data, path.slice(0, depth))
    // One alternative is meant whatever stands beside it.
    const meant = all.length === 1 ? all : all.filter((one) => !contradicts(one, holder))
    const below = meant.flatMap((one) => stepInto(one, step))
    parts = below.length > 0 ? below : all.flatMap((one) => stepInto(one, step))
  }
  return parts
}

/** Whether the schema knows the holder of a key, refuses keys that it does not name, and does not name this one. */
export function isRefusedKey(root: unknown, path: KeyPath, data: Data): boolean {
  const last = path.at(-1)
  if (typeof last !== 'string') return false
  const holders = partsAt(root, path.slice(0, -1), data).flatMap((part) => alternativesOf(part, root))
  return (
    holders.some(({ additionalProperties }) => additionalProperties === false) &&
    !holders.some(({ properties }) => ownOf(properties, last) !== undefined)
  )
}

function stepInto(part: JsonObject, step: string | number): unknown[] {
  if (typeof step === 'number') {
    const own = listOf(part.prefixItems)[step] ?? (Array.isArray(part.items) ? part.items[step] : part.items)
    return own === undefined ? [] : [own]
  }
  const own = ownOf(part.properties, step) ?? part.additionalProperties
  return isJsonObject(own) ? [own] : []
}

/** Whether another key, one with few values, says that this branch is not meant. */
function contradicts(part: JsonObject, holder: unknown): boolean {
  if (!isJsonObject(part.properties)) return false
  return Object.entries(part.properties).some(([key, property]) => {
    const value = ownOf(holder, key)
    if (value === undefined || !isJsonObject(property)) return false
    if ('const' in property) return property.const !== value
    return Array.isArray(property.enum) && !property.enum.includes(value)
  })
}
