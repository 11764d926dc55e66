import type { ListNode, Node } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'
import { insertItems } from './insert-items.ts'
import type { Member } from './member-at.ts'
import type { QuoteStyle } from './notation/notation.ts'
import { placeValue } from './place-value.ts'
import { removeMembers } from './remove-members.ts'
import { writeScalar } from './write-scalar.ts'

/** Makes the items of a list these texts; items that stay are not touched, so that their comments stay beside them. */
export function setItems(canvas: Canvas, owner: Member, list: ListNode, texts: readonly string[]): Edit[] | null {
  const { items } = list
  const left = indexesLeftOut(items, texts)
  if (left !== null) return left.size === 0 ? [] : removeMembers(canvas, list, owner.entry, left)
  let head = 0
  while (head < Math.min(items.length, texts.length) && isText(items[head], texts[head])) head++
  let tail = 0
  const most = Math.min(items.length, texts.length) - head
  while (tail < most && isText(items.at(-1 - tail), texts.at(-1 - tail))) tail++
  const old = items.slice(head, items.length - tail)
  const fresh = texts.slice(head, texts.length - tail)
  const flow = owner.flow || list.flow
  const common = canvas.styleOfItems(list) ?? 'plain'
  const edits: (Edit[] | null)[] = fresh.slice(0, old.length).map((text, at) => {
    const node = old[at] as Node
    const written = writeScalar(canvas, text, { prefer: styleOfItem(node) ?? common, flow })
    return placeValue(canvas, { parent: list, index: head + at, node, entry: undefined, flow }, written)
  })
  if (old.length > fresh.length) {
    const extra = new Set(old.slice(fresh.length).map((_, at) => head + fresh.length + at))
    edits.push(removeMembers(canvas, list, owner.entry, extra))
  } else if (fresh.length > old.length) {
    const added = fresh.slice(old.length).map((text) => writeScalar(canvas, text, { prefer: common, flow }))
    edits.push(insertItems(canvas, list, head + old.length, added))
  }
  return edits.includes(null) ? null : edits.flatMap((some) => some ?? [])
}

function isText(node: Node | undefined, text: string | undefined): boolean {
  return node?.kind === 'scalar' && node.value === text
}

function styleOfItem(node: Node): QuoteStyle | null {
  if (node.kind !== 'scalar' || node.span.start === node.span.end) return null
  return node.style === 'plain' || node.style === 'single' || node.style === 'double' ? node.style : null
}

/** The items to leave out so that the texts remain, in order; null where that is not all there is to do. */
function indexesLeftOut(items: readonly Node[], texts: readonly string[]): Set<number> | null {
  const left = new Set<number>()
  let at = 0
  for (const [index, item] of items.entries()) {
    if (at < texts.length && isText(item, texts[at])) at++
    else left.add(index)
  }
  return at === texts.length ? left : null
}
