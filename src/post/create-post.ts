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
  /** The keys as written, by the names that they have in `data` and in the tree, where these differ. */
  readonly written?: ReadonlyMap<string, string>
  /** Whether the scanner read it: then nothing that is written depends on what stands elsewhere in the block. */
  readonly scanned: boolean
  /** The block with places; built at the first call where the scanner declined. */
  tree(): Tree
  /** The text after the closing fence line, read at the first call. */
  body(): string
}

/** Turns a block into a tree; passed in, so that whoever needs no tree loads no parser. */
export type ParseTree = (block: Block) => Tree

/** A post of a block whose data is known; `scan` is its tree where that is known, too. */
export function createPost(source: Source, block: Block, data: Data, scan: Tree | null, parse: ParseTree): Post {
  let tree = scan
  let body: string | undefined
  return {
    path: source.path,
    source,
    block,
    data,
    scanned: scan !== null,
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
