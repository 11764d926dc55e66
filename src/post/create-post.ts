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
  /** The block with places; built at the first call, so that good posts never pay for it. */
  tree(): Tree
  /** The text after the closing fence line, read at the first call. */
  body(): string
}

/** Turns a block into a tree; passed in, so that whoever needs no tree loads no parser. */
export type ParseTree = (block: Block) => Tree

/** A post of a block whose data is known. */
export function createPost(source: Source, block: Block, data: Data, parse: ParseTree): Post {
  let tree: Tree | undefined
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
