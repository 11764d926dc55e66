import type { Edit } from '../edit/change.ts'
import { byteLength } from '../post/byte-length.ts'
import type { Source } from '../post/source.ts'
import { BLOCK_LIMIT, split } from '../post/split.ts'
import type { ChosenFix } from './chosen-fix.ts'

/** Parts the fixes that the block of a post has room for from those that would make it larger than a block may be. */
export function fitBlock(
  picks: readonly ChosenFix[],
  { text: before }: Source,
): { readonly fitting: readonly ChosenFix[]; readonly large: readonly ChosenFix[] } {
  const { block } = split(before)
  if (block === null) return { fitting: picks, large: [] }
  const growthOf = ({ start, end, text }: Edit): number =>
    start < block.span.start || end > block.span.end ? 0 : byteLength(text) - byteLength(before.slice(start, end))
  let room = BLOCK_LIMIT - byteLength(block.text)
  const fitting: ChosenFix[] = []
  const large: ChosenFix[] = []
  for (const pick of picks) {
    const growth = pick.fix.edits.reduce((sum, edit) => sum + growthOf(edit), 0)
    if (growth > 0 && growth > room) large.push(pick)
    else {
      room -= growth
      fitting.push(pick)
    }
  }
  return { fitting, large }
}
