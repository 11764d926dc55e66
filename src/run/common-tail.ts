/** How many bytes at their ends are equal, `most` at most. */
export function commonTail(a: Uint8Array, b: Uint8Array, most = Math.min(a.length, b.length)): number {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}
