/** Turns two words into the number of typing slips between them, two swapped letters counting as one. */
import { distance } from 'fastest-levenshtein'

/** Insertions, deletions, replacements and swaps of neighbours, in UTF-16 code units; `undefined` when there are more than `most`. */
export function countEdits(left: string, right: string, most: number): number | undefined {
  if (Math.abs(left.length - right.length) > most) return undefined
  // A swap is two edits to Levenshtein, so this bound loses nothing and spares most words the slower count.
  const plain = distance(left, right)
  if (plain > 2 * most) return undefined
  const edits = plain < 2 ? plain : countWithSwaps(...withoutSharedEnds(left, right))
  return edits > most ? undefined : edits
}

function withoutSharedEnds(left: string, right: string): [string, string] {
  const most = Math.min(left.length, right.length)
  let start = 0
  while (start < most && left[start] === right[start]) start++
  let end = 0
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end++
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)]
}

// Optimal string alignment with three rows.
function countWithSwaps(left: string, right: string): number {
  let older: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let edits = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, (older[column - 2] ?? 0) + 1)
      current.push(edits)
    }
    older = above
    above = current
  }
  return above[right.length] ?? 0
}
