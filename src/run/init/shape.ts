/** What values of a field are like, as a schema says it. */
export type Shape =
  | { readonly kind: 'text' | 'date' | 'url' | 'flag' | 'mapping' | 'anything' | 'null' | 'blank' }
  /** There, or there and not empty, whatever else it is: for a field that another schema describes. */
  | { readonly kind: 'given' | 'filled' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly integer: boolean; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'list'; readonly item: Shape; readonly filled: boolean }
  | { readonly kind: 'object'; readonly fields: readonly InferredField[] }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }

export interface InferredField {
  readonly name: string
  /** How many posts, or mappings of a nested field, have it, of how many. */
  readonly present: number
  readonly of: number
  readonly required: boolean
  readonly shape: Shape
  /** The only value that was seen in many posts; a remark, as another may come. */
  readonly always: string | null
}
