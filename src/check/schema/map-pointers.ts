import { pointerStep } from './pointer-step.ts'
/** Turns a JSON document into the JSON pointer (as in a URI fragment) of each object in it. */
export function mapPointers(document: object): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>([[document, '']])
  // A Map goes on to what is added while it is walked.
  for (const [holder, pointer] of pointers) {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== 'object' || value === null || pointers.has(value)) continue
      const step = encodeURIComponent(pointerStep(key))
      pointers.set(value, `${pointer}/${step}`)
    }
  }
  return pointers
}
