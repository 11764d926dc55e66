import type { KeyPath } from '../../post/place.ts'
import { quoteValue } from '../../values/characters/quote-value.ts'
import { isJsonObject, listOf } from './json-object.ts'
import { valueAt } from './value-at.ts'

/** The fields that an `if` or a `not` looks at and that the post has, the ones with a value first. */
export function fieldsOfCondition(condition: unknown, path: KeyPath, data: unknown): KeyPath[] {
  if (!isJsonObject(condition)) return []
  const named = isJsonObject(condition.properties) ? Object.keys(condition.properties) : []
  const names = new Set([...named, ...listOf(condition.required).map(String)])
  return [...names].map((name) => [...path, name]).filter((at) => valueAt(data, at) !== undefined)
}

/** Turns an `if` that holds into a sentence on why its `then` is asked for; undefined where it is too involved to say. */
export function describeCondition(condition: unknown, path: KeyPath, data: unknown): string | undefined {
  const seen = describeFields(fieldsOfCondition(condition, path, data), data)
  return seen === '' ? undefined : `The schema asks for this where ${seen}.`
}

/** "`a` is `x` and `b` is there". */
export function describeFields(fields: readonly KeyPath[], data: unknown): string {
  return fields
    .map((field) => {
      const value = valueAt(data, field)
      const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      return `\`${field.join('.')}\` is ${isPlain ? quoteValue(String(value)) : 'there'}`
    })
    .join(' and ')
}
