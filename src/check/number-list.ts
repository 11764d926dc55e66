type Numbers = Float64Array | Uint32Array

const CHUNK = 8192

/** Numbers in the order in which they came: as many as one likes, in little memory, and never copied to grow. */
export class NumberList<T extends Numbers> {
  readonly #make: (length: number) => T
  readonly #chunks: T[] = []
  #last: T
  #used = 0

  /** `make` gives the arrays that hold them, and so decides which numbers can be held. */
  constructor(make: (length: number) => T) {
    this.#make = make
    this.#last = make(0)
  }

  get length(): number {
    return this.#chunks.length === 0 ? 0 : (this.#chunks.length - 1) * CHUNK + this.#used
  }

  push(value: number): void {
    if (this.#used === this.#last.length) {
      this.#last = this.#make(CHUNK)
      this.#chunks.push(this.#last)
      this.#used = 0
    }
    this.#last[this.#used++] = value
  }

  /** All of them, copied into one array. */
  toArray(): T {
    const all = this.#make(this.length)
    for (const [at, chunk] of this.#chunks.entries()) {
      all.set(chunk === this.#last ? chunk.subarray(0, this.#used) : chunk, at * CHUNK)
    }
    return all
  }
}
