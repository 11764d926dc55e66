/** The words for what a format of front matter must be able to write. */

export type QuoteStyle = 'plain' | 'single' | 'double'

/** How one format spells scalars and keys: the seam between what is changed and how it is written. */
export interface Notation {
  /** Between key and value of a new field; JSON and TOML follow their neighbours where there are any. */
  readonly mark: string
  /** Blanks inside the brackets of a list when no other list of the block shows any. */
  readonly padding: string
  /** Whether a list or map can be spread over lines without brackets. */
  readonly hasBlockStyle: boolean
  /** A text that every reader takes for exactly this text, in the preferred style where that is legal. */
  writeText(text: string, prefer: QuoteStyle, flow: boolean): string
  /** A date, number or boolean spelled without quotes, or null where that would not read as one plain scalar. */
  writeBare(text: string, flow: boolean): string | null
  /** A key, in the preferred style where that is legal. */
  writeKey(key: string, prefer: QuoteStyle, flow: boolean): string
}
