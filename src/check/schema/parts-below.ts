import type { KeyPath } from '../../post/place.ts'
import { isJsonObject, type JsonObject, listOf, ownOf } from './json-object.ts'
import { valueAt } from './value-at.ts'

/** Whether a pattern of the schema matches a text, in bounded time. */
export type Matches = (pattern: string, text: string) => boolean

/** Turns a part of a JSON Schema into the parts that speak of what is inside its value, or of it under a condition, each with its place. */
export function partsBelow(part: JsonObject, path: KeyPath, data: unknown, matches: Matches): [unknown, KeyPath][] {
  const value = valueAt(data, path)
  if (Array.isArray(value)) return value.flatMap((_, index) => ofItem(part, index, [...path, index]))
  if (!isJsonObject(value)) return []
  const keys = Object.keys(value)
  return keys.flatMap((key): [unknown, KeyPath][] => {
    const at = [...path, key]
    const own = ownOf(part.properties, key)
    const matching = Object.entries(isJsonObject(part.patternProperties) ? part.patternProperties : {})
      .filter(([pattern]) => matches(pattern, key))
      .map(([, one]) => one)
    const inside = [own, ...matching, ...objectsOf(part.additionalProperties, part.unevaluatedProperties)]
    const beside = [part.dependentSchemas, part.dependencies].map((some) => ownOf(some, key))
    return [
      ...inside.map((one): [unknown, KeyPath] => [one, at]),
      // Names beside a key are `required` by another word.
      ...objectsOf(...beside).map((one): [unknown, KeyPath] => [one, path]),
      ...beside.filter((one) => one === false).map((one): [unknown, KeyPath] => [one, at]),
    ]
  })
}

function ofItem(part: JsonObject, index: number, at: KeyPath): [unknown, KeyPath][] {
  const own = listOf(part.prefixItems)[index] ?? listOf(part.items)[index]
  return [own, ...objectsOf(part.items, part.additionalItems, part.unevaluatedItems)].map((one) => [one, at])
}

/** `false` among these is an error of the keyword itself, which names the key. */
function objectsOf(...parts: readonly unknown[]): JsonObject[] {
  return parts.filter(isJsonObject)
}
