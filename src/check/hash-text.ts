/** Turns a text into a number of 53 bits: equal texts give equal numbers, and of a million texts two others hardly ever do. */
export function hashText(text: string): number {
  const hash = new TextHash()
  for (let at = 0; at < text.length; at++) hash.add(text.charCodeAt(at))
  return hash.value
}

/** The same for a text that comes in UTF-16 code units; it can be started again where another one has arrived. */
export class TextHash {
  // cyrb53 by bryc, public domain: two multiplicative hashes side by side, with the avalanche of MurmurHash3.
  high = 0xdeadbeef | 0
  low = 0x41c6ce57

  reset(): void {
    this.high = 0xdeadbeef | 0
    this.low = 0x41c6ce57
  }

  goOnFrom({ high, low }: { readonly high: number; readonly low: number }): void {
    this.high = high
    this.low = low
  }

  add(code: number): void {
    this.high = Math.imul(this.high ^ code, 2654435761)
    this.low = Math.imul(this.low ^ code, 1597334677)
  }

  get value(): number {
    let { high, low } = this
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
    return 4294967296 * (2097151 & low) + (high >>> 0)
  }
}
