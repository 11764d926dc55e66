import type { Position } from './place.ts'

/**
 * Offsets of line starts, and from an offset to its position.
 * Lines end at LF or CRLF, as in ESLint, VS Code and SARIF; a lone CR is content (and a finding of its own).
 */
export class Lines {
  readonly #starts: number[] = [0]
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  get count(): number {
    return this.#starts.length
  }

  positionAt(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset }
  }

  /** Offset of the first code unit of a 1-based line. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length
  }

  /** The text of a 1-based line without its line break. */
  textOf(line: number): string {
    const text = this.#text.slice(this.startOf(line), this.startOf(line + 1))
    return text.endsWith('\r\n') ? text.slice(0, -2) : text.endsWith('\n') ? text.slice(0, -1) : text
  }
}
