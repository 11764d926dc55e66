import type { Block } from './block.ts'
import type { Data } from './reading.ts'
import type { Source } from './source.ts'
import type { Tree } from './tree.ts'

/** A post whose block was read. */
export interface Post {
  readonly path: string
  readonly source: Source
  readonly block: Block
  readonly data: Data
  /** The block with places; parsed at the first call where reading the data did not give it. */
  tree(): Tree
  /** The text after the closing fence line, read at the first call. */
  body(): string
}

/** Turns a block into a tree. */
export type ParseTree = (block: Block) => Tree

/** A post of a block whose data is known, and its tree perhaps. */
export function createPost(source: Source, block: Block, data: Data, known: Tree | undefined, parse: ParseTree): Post {
  let tree = known
  let body: string | undefined
  return {
    path: source.path,
    source,
    block,
    data,
    tree: () => {
      tree ??= parse(block)
      return tree
    },
    body: () => {
      body ??= source.text.slice(block.bodyStart) + source.rest()
      return body
    },
  }
}
