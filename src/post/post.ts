import type { Block } from './block.ts'
import { createPost, type Post } from './create-post.ts'
import { findEarlyCloser } from './find-early-closer.ts'
import { findEarlyEnd } from './find-early-end.ts'
import { findMissingCloser } from './find-missing-closer.ts'
import { parseTree, readBlock } from './formats.ts'
import type { ReadingIssue } from './issue.ts'
import { reportLineBreaks } from './report-line-breaks.ts'
import type { Source } from './source.ts'
import { split } from './split.ts'

export type { Post } from './create-post.ts'

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
  const hidden = reportLineBreaks(block)
  // The data and the tree are read by parsers that disagree on a lone carriage return, so neither can be believed.
  if (hidden?.breaks.some(({ codePoint }) => codePoint === 0x0d))
    return { post: null, block, issues: [...issues, hidden] }
  const before = hidden === null ? issues : [...issues, hidden]
  const reading = readBlock(block)
  const all = before.length === 0 ? reading.issues : [...before, ...reading.issues]
  const early = findEarlyEnd(block, all)
  if (early !== null) return { post: null, block, issues: [early] }
  if (reading.data === null) {
    const fence = findEarlyCloser(block, issues) ?? findMissingCloser(block)
    return { post: null, block, issues: fence === null ? all : [fence] }
  }
  return { post: createPost(source, block, reading.data, reading.tree ?? null, parseTree), block, issues: all }
}
