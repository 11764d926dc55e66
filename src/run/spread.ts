/** The items of a list in an order in which any beginning is spread over all of it: the middle, the middles of both halves, and so on. */
export function* spread<T>(list: readonly T[]): Generator<T> {
  let size = 1
  while (size < list.length) size *= 2
  for (let count = 0; count < size; count++) {
    const at = mirrorBits(count, size)
    if (at < list.length) yield list[at] as T
  }
}

/** `count` with its bits below `size`, a power of two, in the opposite order. */
function mirrorBits(count: number, size: number): number {
  let mirrored = 0
  for (let bit = 1, from = size / 2; from >= 1; bit *= 2, from /= 2) if ((count & bit) !== 0) mirrored += from
  return mirrored
}
