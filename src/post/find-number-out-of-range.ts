import { eachScalar } from './each-scalar.ts'
import type { Span } from './place.ts'
import type { Node } from './tree.ts'

/** The first number of a tree that its readers stop at, since none of theirs can hold it: beyond a double or, in TOML, beyond 64 bits. */
export function findNumberOutOfRange(root: Node, format: 'toml' | 'json'): Span | null {
  for (const { part, node } of eachScalar(root)) {
    if (part === 'key' || node.style !== 'plain' || typeof node.value !== 'number') continue
    const isTooLarge = !Number.isFinite(node.value) && /[0-9]/.test(node.text)
    if (isTooLarge || (format === 'toml' && isOver64Bits(node.text))) return node.span
  }
  return null
}

const LARGEST = 2n ** 63n
// Leading zeros need no counting: TOML has none.
const MOST_DIGITS = 19

function isOver64Bits(text: string): boolean {
  if (text.length < MOST_DIGITS || !/^[-+]?[0-9_]+$/.test(text)) return false
  const digits = text.replace(/[-+_]/g, '')
  if (digits.length !== MOST_DIGITS) return digits.length > MOST_DIGITS
  return BigInt(digits) > (text.startsWith('-') ? LARGEST : LARGEST - 1n)
}
