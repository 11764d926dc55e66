import { ownText } from '../values/characters/own-text.ts'

// A layout, an author or a tag is short; a set of so many holds those of a large site.
const MOST = 512
const LONGEST = 64
// After so many look-ups a field whose texts hardly ever repeat, as a title's, is no longer asked about.
const TRIAL = 128

/** The texts of one field in which no rule of values found anything: only silence is remembered, and only where texts repeat. */
export class SilentTexts {
  #texts: Set<string> | null
  #asked = 0
  #known = 0

  constructor(remembers: boolean) {
    this.#texts = remembers ? new Set() : null
  }

  has(text: string): boolean {
    if (this.#texts === null || text.length > LONGEST) return false
    const isKnown = this.#texts.has(text)
    if (isKnown) this.#known++
    if (++this.#asked === TRIAL) {
      if (this.#known * 2 < TRIAL) this.#texts = null
      this.#asked = 0
      this.#known = 0
    }
    return isKnown
  }

  add(text: string): void {
    if (this.#texts === null || this.#texts.size >= MOST || text.length > LONGEST) return
    // A slice would keep the whole post that it comes from.
    this.#texts.add(ownText(text))
  }
}
