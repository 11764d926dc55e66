import { isJsonObject } from './json-object.ts'
import { mapPointers } from './map-pointers.ts'

/** Whether any part of a JSON Schema, however deep, refuses keys that it does not name. */
export function refusesKeys(json: object): boolean {
  return [...mapPointers(json).keys()].some(
    (part) =>
      isJsonObject(part) &&
      (part.additionalProperties === false || part.unevaluatedProperties === false || 'propertyNames' in part),
  )
}
