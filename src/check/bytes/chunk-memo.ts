interface Known<T> {
  readonly bytes: Uint8Array
  readonly value: T
}

// Lines of one field differ at their ends; to look at all of a line twice would take as long as to compare it.
const HASHED = 12
// A stranger may make lines that share a hash: more of them than this are not remembered.
const MOST_ALIKE = 8

/** Remembers pieces of bytes and what is known of each. A piece is found only when it is the same byte for byte. */
export class ChunkMemo<T> {
  readonly #known = new Map<number, Known<T>[]>()
  size = 0

  find(bytes: Uint8Array, start: number, end: number): T | undefined {
    const alike = this.#known.get(hashEnd(bytes, start, end))
    if (alike === undefined) return undefined
    for (const known of alike) if (isSame(known.bytes, bytes, start, end)) return known.value
    return undefined
  }

  add(bytes: Uint8Array, start: number, end: number, value: T): void {
    const hash = hashEnd(bytes, start, end)
    const alike = this.#known.get(hash) ?? []
    if (alike.length >= MOST_ALIKE) return
    // Not `slice`: that of node's buffers copies nothing.
    alike.push({ bytes: new Uint8Array(bytes.subarray(start, end)), value })
    this.#known.set(hash, alike)
    this.size++
  }
}

function isSame(own: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (own.length !== end - start) return false
  for (let at = 0; at < own.length; at++) if (own[at] !== bytes[start + at]) return false
  return true
}

/** FNV-1a, 32 bits, of the length and the last bytes. */
function hashEnd(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  for (let at = Math.max(start, end - HASHED); at < end; at++)
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash
}
