import { byteAt } from './head.ts'

/** In pieces. */
export const MOST_REMEMBERED: i32 = 8000
const SLOTS: i32 = 16384
// In bytes, of all pieces together.
const ROOM: i32 = 524288
// A stranger may make lines that share a hash: more of them than this are not remembered.
const MOST_ALIKE: i32 = 8

/** Remembers pieces of the head, each by a number. A piece is found only when it is the same byte for byte. */
export class ChunkMemo {
  size: i32 = 0
  /** How many of its last bytes tell a piece from others; to look at all of it twice would take as long as to compare it. */
  hashed: i32 = 12
  // 0: free; else a number and 1.
  private slots: Int32Array = new Int32Array(SLOTS)
  // Where each piece starts, and where the last one ends.
  private starts: Int32Array = new Int32Array(MOST_REMEMBERED + 1)
  private bytes: Uint8Array = new Uint8Array(ROOM)

  /** Its number, or -1. */
  find(start: i32, end: i32): i32 {
    let slot: i32 = hashEnd(start, end, this.hashed)
    for (let tries: i32 = 0; tries < MOST_ALIKE; tries++) {
      const known: i32 = this.slots[slot] as i32
      if (known === 0) return -1
      if (this.holds(known - 1, start, end)) return known - 1
      slot = (slot + 1) & (SLOTS - 1)
    }
    return -1
  }

  /** The number of a piece that is not there yet; -1 where there is no room for it. */
  add(start: i32, end: i32): i32 {
    const own: i32 = this.starts[this.size] as i32
    if (this.size === MOST_REMEMBERED || own + end - start > ROOM) return -1
    let slot: i32 = hashEnd(start, end, this.hashed)
    let tries: i32 = 1
    while ((this.slots[slot] as i32) !== 0) {
      if (++tries > MOST_ALIKE) return -1
      slot = (slot + 1) & (SLOTS - 1)
    }
    for (let at: i32 = start; at < end; at++) this.bytes[own + at - start] = byteAt(at)
    this.slots[slot] = ++this.size
    this.starts[this.size] = own + end - start
    return this.size - 1
  }

  private holds(piece: i32, start: i32, end: i32): boolean {
    const own: i32 = this.starts[piece] as i32
    if ((this.starts[piece + 1] as i32) - own !== end - start) return false
    for (let at: i32 = start; at < end; at++) if ((this.bytes[own + at - start] as i32) !== byteAt(at)) return false
    return true
  }
}

/** A slot, by the length and the last bytes. */
function hashEnd(start: i32, end: i32, hashed: i32): i32 {
  let hash: i32 = end - start
  for (let at: i32 = end - start > hashed ? end - hashed : start; at < end; at++) {
    hash = ((hash << 5) - hash + byteAt(at)) | 0
  }
  hash ^= hash >>> 15
  hash = (hash + (hash << 7)) | 0
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}
