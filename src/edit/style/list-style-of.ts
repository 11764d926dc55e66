import type { Entry, ListNode } from '../../post/tree.ts'
import type { Canvas } from '../canvas.ts'
import { isBlank, leadOf } from '../line-extent.ts'
import type { QuoteStyle } from '../notation/notation.ts'
import { styleOfTexts } from './style-of-texts.ts'

/** How the lists of a block are written. */
export interface ListStyle {
  readonly flow: boolean
  /** Blanks inside the brackets. */
  readonly padding: string
  /** Blanks by which the items of a block list stand deeper than its key. */
  readonly indent: string
  readonly items: QuoteStyle
}

/** The style of the lists at the top level of a block, one entry left out; where there is none, the format's own. */
export function listStyleOf(canvas: Canvas, except?: Entry): ListStyle {
  const lists = canvas.root.entries.flatMap((entry) =>
    entry !== except && entry.value.kind === 'list' && entry.value.items.length > 0
      ? [{ key: entry.key.span.start, list: entry.value }]
      : [],
  )
  const flows = lists.filter(({ list }) => list.flow)
  const blocks = lists.filter(({ list }) => !list.flow)
  const padding = flows.map(({ list }) => paddingOf(canvas, list)).find((found) => found !== null)
  const indent = blocks.map(({ key, list }) => indentOf(canvas, key, list)).find((found) => found !== null)
  return {
    flow: !canvas.notation.hasBlockStyle || flows.length >= blocks.length,
    padding: padding ?? canvas.notation.padding,
    indent: indent ?? '  ',
    items: styleOfTexts(lists.flatMap(({ list }) => list.items)) ?? 'plain',
  }
}

function paddingOf({ text }: Canvas, list: ListNode): string | null {
  const first = list.items[0]
  if (first === undefined) return null
  const gap = text.slice(list.span.start + 1, first.span.start)
  // More than one blank is a slip that no other list should copy.
  return isBlank(gap) ? gap.slice(0, 1) : null
}

function indentOf({ text }: Canvas, key: number, list: ListNode): string | null {
  const keyLead = leadOf(text, key)
  const dashLead = leadOf(text, list.span.start)
  return isBlank(dashLead) && dashLead.startsWith(keyLead) ? dashLead.slice(keyLead.length) : null
}
