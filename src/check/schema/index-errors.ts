import type { ErrorObject } from 'ajv'
import type { KeyPath } from '../../post/place.ts'
import { pointerStep } from './pointer-step.ts'

/** The errors of one subschema at one place in the data. */
export type ErrorIndex = (part: object, path: KeyPath) => readonly ErrorObject[]

/** Turns Ajv's flat list of errors into an index by subschema and place; `base` is the place of what Ajv linted. */
export function indexErrors(errors: readonly ErrorObject[], base: KeyPath): ErrorIndex {
  const index = new Map<object, Map<string, ErrorObject[]>>()
  const prefix = pointerOf(base)
  for (const error of errors) {
    const part: unknown = error.parentSchema
    // A schema that is `false` is found where it stands.
    if (typeof part !== 'object' || part === null) continue
    const places = index.get(part) ?? new Map<string, ErrorObject[]>()
    const pointer = prefix + error.instancePath
    places.set(pointer, [...(places.get(pointer) ?? []), error])
    index.set(part, places)
  }
  return (part, path) => index.get(part)?.get(pointerOf(path)) ?? []
}

/** As Ajv writes it in `instancePath`. */
function pointerOf(path: KeyPath): string {
  return path.map((step) => `/${pointerStep(step)}`).join('')
}
