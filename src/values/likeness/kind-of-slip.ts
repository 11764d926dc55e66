/**
 * How two names differ that are one slip apart, in lower case. `swap`: two neighbours; `double`: a letter twice or once; `inner`: another
 * letter too many, too few or wrong. Null where the two are rather words of their own: `height` and `weight`, `notes` and `note`.
 */
export function kindOfSlip(name: string, meant: string): 'swap' | 'double' | 'inner' | null {
  const [left, right] = [name.toLowerCase(), meant.toLowerCase()]
  if (left === right) return null
  const at = firstDifference(left, right)
  if (left.length === right.length) {
    if (left.slice(at + 1) === right.slice(at + 1)) return at > 0 && right.length > LONG_WORD ? 'inner' : null
    const isSwap =
      left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2)
    return isSwap ? 'swap' : null
  }
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left]
  if (longer.slice(at + 1) !== shorter.slice(at)) return null
  if (longer[at] === longer[at - 1]) return 'double'
  if (at === 0) return null
  if (at < longer.length - 1) return 'inner'
  // A last letter left out; more letters, and a plural, are other words.
  return longer === right && longer.length >= SHORT_WORD && !longer.endsWith('s') ? 'inner' : null
}

// In a shorter one a wrong letter makes another word: `notes`, `nodes`, `votes`.
const LONG_WORD = 7
const SHORT_WORD = 6

function firstDifference(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at
}
