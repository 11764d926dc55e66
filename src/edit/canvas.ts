import type { Block } from '../post/block.ts'
import type { Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { ListNode, MapNode, Node, Tree } from '../post/tree.ts'
import type { Notation, QuoteStyle } from './notation/notation.ts'
import { notationOf } from './notation/notation-of.ts'
import { isProseField } from './style/is-prose-field.ts'
import { quotesOfNodes } from './style/quotes-of-nodes.ts'
import { styleOfTexts } from './style/style-of-texts.ts'

/** What a change is made on: the text, its block as written, and how its format is spelled. */
export interface Canvas {
  readonly text: string
  readonly block: Block
  readonly tree: Tree
  readonly root: MapNode
  readonly notation: Notation
  /** The kind of quotes that most quoted values use; null where none is quoted. Counted once, as all styles are: thousands of changes ask. */
  quotes(): 'single' | 'double' | null
  /** The style that most texts of a list use; null where it has none. */
  styleOfItems(list: ListNode): QuoteStyle | null
  /** The style that most texts of top-level fields use, of those that hold a sentence or of the others; null where there is none. */
  styleOfFields(prose: boolean): QuoteStyle | null
}

/** The canvas of a post, or null where the block is no map or its tree is only a guess at a broken text. */
function createCanvas(post: Post): Canvas | null {
  const tree: Tree & { readonly errors?: readonly Span[] } = post.tree()
  if (tree.root?.kind !== 'map' || (tree.errors?.length ?? 0) > 0) return null
  const { block, source } = post
  const { root } = tree
  let quotes: 'single' | 'double' | null | undefined
  const styles = new Map<ListNode | boolean, QuoteStyle | null>()
  const styleOnce = (of: ListNode | boolean, nodes: () => readonly Node[]): QuoteStyle | null => {
    let style = styles.get(of)
    if (style === undefined) {
      style = styleOfTexts(nodes())
      styles.set(of, style)
    }
    return style
  }
  return {
    text: source.text,
    block,
    tree,
    root,
    notation: notationOf(block.format),
    quotes: () => {
      if (quotes === undefined) quotes = quotesOfNodes(root)
      return quotes
    },
    styleOfItems: (list) => styleOnce(list, () => list.items),
    styleOfFields: (prose) =>
      styleOnce(prose, () => root.entries.flatMap(({ key, value }) => (isProseField(key.text) === prose ? value : []))),
  }
}

/** Makes the canvas of a post when it is first asked for, once: all changes of a post are made on one. */
export function canvasOf(post: Post | null): () => Canvas | null {
  let canvas: Canvas | null | undefined
  return () => {
    if (canvas === undefined) canvas = post === null ? null : createCanvas(post)
    return canvas
  }
}
