import type { CodeUnits } from '../../values/characters/code-units.ts'

/** A range of bytes as the text that they are in ASCII; one object serves all ranges. */
export class ByteText implements CodeUnits {
  #bytes: Uint8Array = new Uint8Array()
  #start = 0
  length = 0

  set(bytes: Uint8Array, start: number, end: number): this {
    this.#bytes = bytes
    this.#start = start
    this.length = end - start
    return this
  }

  charCodeAt(at: number): number {
    return at < this.length ? (this.#bytes[this.#start + at] as number) : -1
  }

  slice(start: number, end: number): string {
    let text = ''
    for (let at = start; at < end; at++) text += String.fromCharCode(this.charCodeAt(at))
    return text
  }
}
