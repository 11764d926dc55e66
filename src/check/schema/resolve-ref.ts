import { isJsonObject, type JsonObject, listOf } from './json-object.ts'
import { keyOfStep } from './pointer-step.ts'

/** Turns a `$ref` into the part of the same document that it names; undefined where it leads elsewhere. */
export function resolveRef(root: unknown, ref: string): unknown {
  if (ref === '#') return root
  if (ref.startsWith('#/')) return ref.slice(2).split('/').reduce(step, root)
  return findNamed(root, ref, 0)
}

function step(from: unknown, part: string): unknown {
  const key = keyOfStep(decode(part))
  if (Array.isArray(from)) return from[Number(key)]
  return isJsonObject(from) && Object.hasOwn(from, key) ? from[key] : undefined
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

// Deeper than schemas that people write.
const DEEPEST = 64

/** The subschema with that anchor or id. */
function findNamed(from: unknown, ref: string, depth: number): unknown {
  if (depth > DEEPEST || typeof from !== 'object' || from === null) return undefined
  if (isJsonObject(from) && isNamed(from, ref)) return from
  for (const part of Array.isArray(from) ? listOf(from) : Object.values(from)) {
    const found = findNamed(part, ref, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function isNamed({ $anchor, $dynamicAnchor, $id }: JsonObject, ref: string): boolean {
  if ($id === ref) return true
  return ref.startsWith('#') && ($anchor === ref.slice(1) || $dynamicAnchor === ref.slice(1))
}
