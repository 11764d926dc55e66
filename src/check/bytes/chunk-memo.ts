/** Remembers pieces of bytes and what is known of each. A piece is found only when it is the same byte for byte. */
export class ChunkMemo<T> {
  readonly #known = new Map<number, { readonly bytes: Uint8Array; readonly value: T }>()

  get size(): number {
    return this.#known.size
  }

  find(bytes: Uint8Array, start: number, end: number): T | undefined {
    const entry = this.#known.get(hashBytes(bytes, start, end))
    if (entry === undefined || entry.bytes.length !== end - start) return undefined
    const own = entry.bytes
    for (let at = 0; at < own.length; at++) if (own[at] !== bytes[start + at]) return undefined
    return entry.value
  }

  /** Of two pieces with the same hash only the first is remembered. */
  add(bytes: Uint8Array, start: number, end: number, value: T): void {
    const hash = hashBytes(bytes, start, end)
    // Not `slice`: that of node's buffers copies nothing.
    if (!this.#known.has(hash)) this.#known.set(hash, { bytes: new Uint8Array(bytes.subarray(start, end)), value })
  }
}

/** FNV-1a, 32 bits. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash
}
