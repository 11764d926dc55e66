import { describeBound } from './describe-bound.ts'
import type { JsonObject } from './json-object.ts'

/** Turns a value and a part of a JSON Schema into the words for the first bound that the value breaks; null where it breaks none. */
export function findBound(part: JsonObject, value: unknown): string | null {
  for (const [keyword, limit] of Object.entries(part)) {
    if (breaks(keyword, limit, value)) return describeBound(keyword, limit)
  }
  return null
}

function breaks(keyword: string, limit: unknown, value: unknown): boolean {
  if (keyword === 'pattern') return typeof value === 'string' && typeof limit === 'string' && !matches(limit, value)
  if (typeof limit !== 'number') return false
  if (typeof value === 'number') return breaksNumber(keyword, limit, value)
  if (typeof value === 'string') {
    return (keyword === 'minLength' && value.length < limit) || (keyword === 'maxLength' && value.length > limit)
  }
  if (!Array.isArray(value)) return false
  return (keyword === 'minItems' && value.length < limit) || (keyword === 'maxItems' && value.length > limit)
}

function breaksNumber(keyword: string, limit: number, value: number): boolean {
  switch (keyword) {
    case 'minimum':
      return value < limit
    case 'exclusiveMinimum':
      return value <= limit
    case 'maximum':
      return value > limit
    case 'exclusiveMaximum':
      return value >= limit
    case 'multipleOf':
      return value % limit !== 0
    default:
      return false
  }
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value)
  } catch {
    return true
  }
}
