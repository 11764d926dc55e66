/** A text by its UTF-16 code units: a string, or bytes of ASCII that need not become one. */
export interface CodeUnits {
  readonly length: number
  /** NaN, or a number that is no code unit, beyond the end. */
  charCodeAt(at: number): number
  slice(start: number, end: number): string
}
