import { isJsonObject, listOf } from './json-object.ts'
import { resolveRef } from './resolve-ref.ts'
import { typeWord, typeWordsOf } from './type-word.ts'

/** Turns a part of a JSON Schema into the words of the types that it allows; null where it doesn't say. */
export function typesOf(part: unknown, root: unknown, depth = 0): readonly string[] | null {
  if (!isJsonObject(part) || depth > DEEPEST) return null
  const { type, $ref } = part
  if (typeof type === 'string' || Array.isArray(type)) return typeWordsOf(type)
  if ('const' in part) return [typeWord(part.const)]
  if (Array.isArray(part.enum)) return unique(part.enum.map(typeWord))
  if (typeof $ref === 'string') return typesOf(resolveRef(root, $ref), root, depth + 1)
  for (const choice of [part.anyOf, part.oneOf]) {
    if (!Array.isArray(choice)) continue
    const branches = choice.map((one) => typesOf(one, root, depth + 1))
    return branches.includes(null) ? null : unique(branches.flatMap((words) => words ?? []))
  }
  for (const one of listOf(part.allOf)) {
    const words = typesOf(one, root, depth + 1)
    if (words !== null) return words
  }
  // What can only be a Date object has no type in JSON.
  return part.kind === 'date' ? ['date'] : null
}

// References that go round in a circle end here; more than people nest.
const DEEPEST = 32

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
