/** Turns a text that comes in UTF-16 code units into a number of 53 bits. There is one at a time. */

// Jenkins' one-at-a-time beside FNV-1a: sums and shifts of 32 bits, which mean the same in both languages.
const HIGH: i32 = 0x2545f491
const LOW: i32 = 0x41c6ce57

let high: i32 = HIGH
let low: i32 = LOW

export function resetHash(): void {
  goOnFrom(HIGH, LOW)
}

/** Starts where another text has arrived: at its `highOfHash` and `lowOfHash`. */
export function goOnFrom(otherHigh: i32, otherLow: i32): void {
  high = otherHigh
  low = otherLow
}

export function addToHash(code: i32): void {
  high = (high + code) | 0
  high = (high + (high << 10)) | 0
  high ^= high >>> 6
  low ^= code
  // FNV's prime, 0x01000193.
  low = (low + (low << 1) + (low << 4) + (low << 7) + (low << 8) + (low << 24)) | 0
}

export function highOfHash(): i32 {
  return high
}

export function lowOfHash(): i32 {
  return low
}

export function valueOfHash(): f64 {
  return unsigned(stir(low) & 0x1fffff) * 4294967296 + unsigned(stir(high))
}

function stir(bits: i32): i32 {
  let stirred: i32 = (bits + (bits << 3)) | 0
  stirred ^= stirred >>> 11
  stirred = (stirred + (stirred << 15)) | 0
  return stirred ^ (stirred >>> 16)
}

function unsigned(bits: i32): f64 {
  return ((bits >>> 1) as f64) * 2 + ((bits & 1) as f64)
}
