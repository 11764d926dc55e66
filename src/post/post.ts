import type { Block } from './block.ts'
import { parseTree, readBlock } from './formats.ts'
import type { ReadingIssue } from './issue.ts'
import { judgeEarlyCloser } from './judge-early-closer.ts'
import { judgeLineBreaks } from './judge-line-breaks.ts'
import type { Data } from './reading.ts'
import type { Source } from './source.ts'
import { split } from './split.ts'
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

/** What reading a source gave: a post, or the issues that say why there is none; a post may have issues too. */
export interface PostReading {
  readonly post: Post | null
  readonly block: Block | null
  readonly issues: readonly ReadingIssue[]
}

/** Splits a source and reads its block. */
export function readPost(source: Source): PostReading {
  const { block, issues } = split(source.text)
  if (block === null) return { post: null, block, issues }
  const hidden = judgeLineBreaks(block)
  // The data and the tree are read by parsers that disagree on a lone carriage return, so neither can be believed.
  if (hidden?.breaks.some(({ codePoint }) => codePoint === 0x0d))
    return { post: null, block, issues: [...issues, hidden] }
  const before = hidden === null ? issues : [...issues, hidden]
  const reading = readBlock(block)
  const all = before.length === 0 ? reading.issues : [...before, ...reading.issues]
  if (reading.data === null) {
    const closer = judgeEarlyCloser(block, issues)
    return { post: null, block, issues: closer === null ? all : [closer] }
  }
  return { post: createPost(source, block, reading.data), block, issues: all }
}

/** A post of a block whose data is known. */
export function createPost(source: Source, block: Block, data: Data): Post {
  let tree: Tree | undefined
  let body: string | undefined
  return {
    path: source.path,
    source,
    block,
    data,
    tree: () => {
      tree ??= parseTree(block)
      return tree
    },
    body: () => {
      body ??= source.text.slice(block.bodyStart) + source.rest()
      return body
    },
  }
}
