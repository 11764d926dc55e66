import type { KeyPath, Span } from '../post/place.ts'

/** A value to write: a text, a boolean or number as it is to be spelled, or a list of texts. */
export type NewValue = string | number | boolean | readonly string[]

/** What a fix wants, in key paths; `toEdits` turns it into edits in the style already used in the block. */
export type Change =
  /**
   * Replaces the value; a scalar keeps its quote style where that is legal, a list its flow or block style.
   * `plain` writes a text without quotes although readers may take it for more than text (a date), unless it had quotes.
   */
  | { readonly kind: 'set'; readonly path: KeyPath; readonly value: NewValue; readonly plain?: boolean }
  /** Gives a key another name. */
  | { readonly kind: 'rename'; readonly path: KeyPath; readonly key: string }
  /** Adds a top-level field where `order` puts it among the fields that are there; `plain` as for `set`. */
  | {
      readonly kind: 'insert'
      readonly key: string
      readonly value: NewValue
      readonly order: readonly string[]
      readonly plain?: boolean
    }
  /** Removes a field with its lines, or an item of a list. */
  | { readonly kind: 'remove'; readonly path: KeyPath; readonly occurrence?: number }
  /** Makes a plain scalar text by quoting it as written. */
  | { readonly kind: 'quote'; readonly path: KeyPath; readonly style?: 'single' | 'double' }
  /** Writes a list in flow or block style. */
  | { readonly kind: 'restyle'; readonly path: KeyPath; readonly style: 'flow' | 'block' }
  /** Puts the top-level fields in this order; others keep their place after the field they follow. */
  | { readonly kind: 'reorder'; readonly order: readonly string[] }
  /** Replaces text where no key path can say what is meant: fences, broken syntax, odd characters. */
  | {
      readonly kind: 'text'
      readonly span: Span
      readonly text: string
      readonly fields: readonly string[] | 'none' | 'any'
    }

export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

/** Replacement of a range of the text after the BOM; offsets in UTF-16 code units, half-open; the BOM itself is at -1. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The top-level fields that a change may alter: the guard of the fixer holds every other field to its old value. */
export function fieldsOf(change: Change): readonly string[] | 'any' {
  switch (change.kind) {
    case 'insert':
      return [change.key]
    case 'rename':
      return change.path.length === 1 ? [String(change.path[0]), change.key] : [String(change.path[0])]
    case 'reorder':
      return []
    case 'text':
      return change.fields === 'none' ? [] : change.fields
    default:
      return [String(change.path[0])]
  }
}
