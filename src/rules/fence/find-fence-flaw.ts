import type { Block, FenceStyle } from '../../post/block.ts'
import type { Span } from '../../post/place.ts'
import type { Collection } from '../context.ts'

/** What was found instead of a fence that the generator reads, and the text that would be one, where that is a matter of one line. */
export interface FenceStyleFlaw {
  readonly fence: FenceStyle | 'blanks'
  readonly span: Span
  readonly text: string | null
}

// What all of them read.
const PORTABLE: readonly FenceStyle[] = ['---']

/** Says whether the generator of a site reads a block that is fenced like this, or all of them where posts are portable; null when so. */
export function findFenceFlaw(
  { fence, opener, closer }: Block,
  { generator: { fences }, portable }: Pick<Collection, 'generator' | 'portable'>,
): FenceStyleFlaw | null {
  const reads: readonly string[] = portable ? PORTABLE : fences.reads
  if (!reads.includes(fence)) {
    if (fence === '---…') return { fence, span: closer, text: '---' }
    return { fence, span: opener, text: fence === '---yaml' ? '---' : null }
  }
  const isSpoiled = !portable && !fences.openerBlanks && opener.end - opener.start > 3
  return isSpoiled ? { fence: 'blanks', span: opener, text: fence.slice(0, 3) } : null
}
