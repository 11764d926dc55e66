import { isJsonObject, type JsonObject, listOf } from './json-object.ts'
import { resolveRef } from './resolve-ref.ts'

/** Turns a part of a JSON Schema into all parts that speak of the same value: itself first, then what it refers to, combines and chooses from. */
export function alternativesOf(part: unknown, root: unknown): JsonObject[] {
  const found = new Set<JsonObject>()
  collect(part, root, found)
  return [...found]
}

function collect(part: unknown, root: unknown, found: Set<JsonObject>): void {
  // A part that was there already is a circle.
  if (!isJsonObject(part) || found.has(part)) return
  found.add(part)
  if (typeof part.$ref === 'string') collect(resolveRef(root, part.$ref), root, found)
  for (const list of [part.allOf, part.anyOf, part.oneOf]) for (const one of listOf(list)) collect(one, root, found)
}
