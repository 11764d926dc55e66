import type { Block } from './block.ts'
import { DEPTH_LIMIT } from './data-limits.ts'
import type { Reading } from './reading.ts'

/** Says that a block is nested too deeply to be read. */
export function refuseNesting(block: Block): Reading {
  const span = block.opener
  return { data: null, issues: [{ kind: 'oversized-front-matter', what: 'nesting', limit: DEPTH_LIMIT, span }] }
}
