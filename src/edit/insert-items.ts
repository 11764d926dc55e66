import type { ListNode, MapNode } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'
import { endOfLine, isBlank, leadOf, startOfLine } from './line-extent.ts'
import { extentsOfMembers } from './node-extent.ts'
import { writeBlockItems } from './write-block-items.ts'

/** Inserts written members before an index (the length: at the end) of a list, or of a map in braces, that has some. */
export function insertItems(
  canvas: Canvas,
  container: ListNode | MapNode,
  index: number,
  written: readonly string[],
): Edit[] | null {
  if (!container.flow) return container.kind === 'list' ? insertLines(canvas, container, index, written) : null
  const extents = extentsOfMembers(container, canvas.text)
  const gap = gapOf(canvas, container)
  const before = extents[index - 1]
  if (before !== undefined) {
    return [{ start: before.end, end: before.end, text: written.map((one) => gap + one).join('') }]
  }
  const first = extents[0]
  if (first === undefined) return null
  return [{ start: first.start, end: first.start, text: written.map((one) => one + gap).join('') }]
}

/** What stands between two members; where there is but one, what stands before it tells whether each has its line. */
function gapOf({ text }: Canvas, container: ListNode | MapNode): string {
  const extents = extentsOfMembers(container, text)
  for (const [index, { start }] of extents.entries()) {
    const gap = index === 0 ? '' : text.slice(extents[index - 1]?.end, start)
    if (gap !== '' && /^[ \t]{0,99},[ \t]{0,99}(?:\r?\n[ \t]{0,99})?$/.test(gap)) return gap
  }
  const lead = text.slice(container.span.start + 1, extents[0]?.start)
  return /^\r?\n[ \t]{0,99}$/.test(lead) ? `,${lead}` : ', '
}

function insertLines(canvas: Canvas, list: ListNode, index: number, written: readonly string[]): Edit[] | null {
  const { text, block } = canvas
  const extents = extentsOfMembers(list, text)
  // The first dash may stand behind another one (a list in a list); a later item shows where dashes stand.
  const shown = extents.at(-1)
  if (shown === undefined) return null
  const lead = leadOf(text, shown.start)
  const dash = /^([ \t]*)-/.exec(lead)
  if (dash === null || !isBlank(lead.slice(dash[0].length))) return null
  const before = extents[index - 1]
  if (before === undefined) {
    const at = startOfLine(text, (extents[0] as { start: number }).start)
    const lines = writeBlockItems(canvas, written, dash[1] ?? '').slice(block.eol.length) + block.eol
    return [{ start: at, end: at, text: lines }]
  }
  const at = endOfLine(text, before.end)
  return [{ start: at, end: at, text: writeBlockItems(canvas, written, dash[1] ?? '') }]
}
