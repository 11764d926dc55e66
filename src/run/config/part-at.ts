import { mergedOf } from '../../check/schema/content-type/merged-of.ts'
import { keyOfStep } from '../../check/schema/pointer-step.ts'

/**
 * What a JSON pointer leads to, in a file that holds more than a schema; undefined where there is nothing. In a list a name finds the item
 * that has it, which stays true when others are put before it.
 */
export function partAt(data: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).map(keyOfStep).reduce<unknown>(stepTo, data)
}

function stepTo(at: unknown, part: string): unknown {
  if (Array.isArray(at) && !Object.hasOwn(at, part)) return at.find((item) => mergedOf(item)?.name === part)
  const map = mergedOf(at) ?? Object(at)
  return Object.hasOwn(map, part) ? map[part] : undefined
}
