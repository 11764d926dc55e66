import type { Format } from '../../../src/post/block.ts'

/** What a reader made of a block: its data with all scalars as texts, or why there is none. */
export type Answer = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly message: string }

/** A program that reads front matter where sites are built. */
export interface Reader {
  readonly name: string
  readonly formats: readonly Format[]
  read(blocks: readonly string[], format: Format): readonly Answer[]
}
