import type { Post } from '../post/post.ts'
import { readersOf } from '../post/yaml/readers-of.ts'

/** Whether a YAML post may hold plain text that readers take for different values: a look at the data that spares the tree. */
export function mayBeAmbiguous({ data, block }: Post): boolean {
  const numbers = { some: false }
  if (holdsOddText(data, numbers)) return true
  // 012 is 12 in the data: only the text tells.
  return numbers.some && ODD_NUMBER.test(block.text)
}

const ODD_NUMBER = /(?::[ \t]+|[,[{][ \t]*|^[ \t]*-[ \t]+)[-+]?(?:0[0-9o]|[0-9]+[eE])/m

function holdsOddText(value: unknown, numbers: { some: boolean }): boolean {
  if (typeof value === 'string') return readersOf(value) !== null
  if (typeof value === 'number') {
    numbers.some = true
    return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value))
  }
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((item) => holdsOddText(item, numbers))
  return Object.entries(value).some(([key, inner]) => readersOf(key) !== null || holdsOddText(inner, numbers))
}
