import type { PlacedScalar } from '../../post/each-scalar.ts'

// Lines of fields that are looked at above a name, in characters.
const MOST_ABOVE = 1000
const EMPTY_ABOVE = /(?:^|\n)[^\s#][^\n]*:[ \t]*\r?\n(?:\u00a0[^\n]*\n)*$/

/** Whether no-break spaces indent a name below a field without a value, or below other such names. */
export function isBelowEmpty({ part, node }: PlacedScalar, text: string): boolean {
  if (part !== 'key' || !node.text.startsWith('\u00a0')) return false
  return EMPTY_ABOVE.test(text.slice(Math.max(0, node.span.start - MOST_ABOVE), node.span.start))
}
