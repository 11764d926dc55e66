// A field with more values than this is no choice between few.
const MOST_VALUES = 40
const FEW = 3

/** How often each of a few values occurs, and where it was seen first; when there are many it stops listing them. */
export class ValueCounts {
  total = 0
  many = false
  readonly counts = new Map<string, number>()
  readonly #places = new Map<string, string[]>()

  add(value: string, path: string): void {
    this.total++
    if (this.many) return
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
    const places = this.#places.get(value) ?? []
    if (places.length < FEW) this.#places.set(value, [...places, path])
    if (this.counts.size <= MOST_VALUES) return
    this.many = true
    this.counts.clear()
    this.#places.clear()
  }

  placesOf(value: string): readonly string[] {
    return this.#places.get(value) ?? []
  }
}
