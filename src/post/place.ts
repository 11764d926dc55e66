/** The words for "where": a key path names a value, a span bounds text, a position is what people read. */

/** Keys and list indices from the root of the data to a value; `[]` is the block itself. */
export type KeyPath = readonly (string | number)[]

/** Half-open range of UTF-16 code units in the text after the BOM. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Line and column are 1-based; column and offset count UTF-16 code units, the BOM is not counted. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Where a finding points. Rules give key paths; only what is found in the text itself (fences, syntax, characters)
 * gives a span. `part` defaults to the value; `fence` is the opening fence line (the first line without one).
 */
export type Place =
  | { readonly path: KeyPath; readonly part?: 'key' | 'value' | undefined }
  | { readonly path: KeyPath; readonly part: 'fence' }
  | { readonly span: Span; readonly path?: KeyPath | undefined; readonly part?: 'key' | 'value' | undefined }
