import { isJsonObject, listOf, ownOf } from './json-object.ts'
import { resolveRef } from './resolve-ref.ts'

/** Turns a part of a JSON Schema into the only values that it allows, as texts; null where it allows others too. */
export function allowedValues(part: unknown, root: unknown, depth = 0): readonly string[] | null {
  if (!isJsonObject(part) || depth > DEEPEST) return null
  if ('const' in part) return textsOf([part.const])
  if (Array.isArray(part.enum)) return textsOf(part.enum)
  return combine(part, root, (one) => allowedValues(one, root, depth + 1))
}

/** The only values of a key of the whole, whichever branch it takes. */
export function allowedForKey(part: unknown, key: string, root: unknown, depth = 0): readonly string[] | null {
  if (!isJsonObject(part) || depth > DEEPEST) return null
  const own = allowedValues(ownOf(part.properties, key), root)
  return own ?? combine(part, root, (one) => allowedForKey(one, key, root, depth + 1))
}

// References in a circle end here.
const DEEPEST = 16

type Ask = (part: unknown) => readonly string[] | null

function combine(part: Readonly<Record<string, unknown>>, root: unknown, ask: Ask): readonly string[] | null {
  const referred = typeof part.$ref === 'string' ? [resolveRef(root, part.$ref)] : []
  for (const one of [...referred, ...listOf(part.allOf)]) {
    const values = ask(one)
    if (values !== null) return values
  }
  for (const choice of [part.anyOf, part.oneOf]) {
    const branches = listOf(choice)
      .filter((one) => !isJsonObject(one) || one.type !== 'null')
      .map(ask)
    if (branches.length > 0 && !branches.includes(null)) return [...new Set(branches.flatMap((some) => some ?? []))]
  }
  return null
}

/** Lists and maps have no text in a post. */
function textsOf(values: readonly unknown[]): readonly string[] | null {
  if (values.some((value) => typeof value === 'object' && value !== null)) return null
  const texts = values.filter((value) => value !== null).map(String)
  return texts.length > 0 ? texts : null
}
