/** Turns a problem into what a person may edit by hand to repair it: the value of a field, or the line as it is written. */

import { editSource } from '../../fix/edit-source.ts'
import { lineAt } from '../../post/line-at.ts'
import type { KeyPath, Span } from '../../post/place.ts'
import { type PostReading, readPost } from '../../post/post.ts'
import type { Source } from '../../post/source.ts'
import { type Node, nodeAt } from '../../post/tree.ts'
import type { Collection, FieldKind } from '../../rules/context.ts'
import type { Problem } from './linted-source.ts'

export type EditTarget =
  | {
      readonly kind: 'value'
      readonly path: KeyPath
      readonly type: FieldKind
      /** Whether it is written in the post already. */
      readonly isThere: boolean
      readonly prefill: string
    }
  | { readonly kind: 'line'; readonly number: number; readonly span: Span; readonly prefill: string }

/** Null where neither would help: no front matter, a file that cannot be read, text over several lines. */
export function editTarget({ post, diagnostic }: Problem, source: Source, collection: Collection): EditTarget | null {
  const reading = readPost(source)
  if (reading.block === null && diagnostic.fixes.length === 0) return null
  return (
    valueTarget({ post, diagnostic }, source, reading, collection) ??
    lineTarget(source, diagnostic.start.line, diagnostic.start.offset)
  )
}

function valueTarget(
  { diagnostic }: Pick<Problem, 'post' | 'diagnostic'>,
  source: Source,
  reading: PostReading,
  collection: Collection,
): EditTarget | null {
  const { path, start, end, fixes } = diagnostic
  const name = path[0]
  if (reading.post === null || typeof name !== 'string') return null
  const field = collection.fields.find((one) => one.name === name)
  const node = nodeAt(reading.post.tree(), path)
  const isHere = node?.span.start === start.offset && node.span.end === end.offset
  const isEmpty = node !== undefined && node.span.start === node.span.end
  if (node !== undefined && !isHere && !isEmpty) return null
  if (node === undefined && (path.length > 1 || field === undefined)) return null
  const type = path.length > 1 ? 'text' : (field?.kind ?? 'text')
  const written = node === undefined ? '' : spell(node)
  if (written === null) return null
  const fix = fixes[0]
  const suggested = written !== '' || fix === undefined ? written : spellAt(editSource(source, fix.edits), path)
  return { kind: 'value', path, type, isThere: node !== undefined, prefill: suggested ?? '' }
}

function spellAt(source: Source, path: KeyPath): string | null {
  const { post } = readPost(source)
  const node = post === null ? undefined : nodeAt(post.tree(), path)
  return node === undefined ? null : spell(node)
}

/** The value on one line; items are parted by commas. Null for what has no such spelling. */
function spell(node: Node): string | null {
  if (node.kind === 'scalar') return /[\r\n]/.test(node.text) ? null : node.text.trim()
  if (node.kind !== 'list') return null
  const items = node.items.map((item) => (item.kind === 'scalar' ? item.text : null))
  return items.some((item) => item === null || /[,\r\n]/.test(item)) ? null : items.join(', ')
}

function lineTarget(source: Source, number: number, offset: number): EditTarget {
  const start = offset === 0 ? 0 : source.text.lastIndexOf('\n', offset - 1) + 1
  const { end } = lineAt(source.text, start)
  return { kind: 'line', number, span: { start, end }, prefill: source.text.slice(start, end) }
}
