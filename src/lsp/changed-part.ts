import type { Edit } from '../edit/change.ts'
import type { Source } from '../post/source.ts'

/** The edits that turn one text of a post into another: what stands between the parts that are the same. */
export function changedPart(before: Source, after: Source): Edit[] {
  const mark: Edit[] = before.bom && !after.bom ? [{ start: -1, end: 0, text: '' }] : []
  const old = before.text
  const now = after.text
  if (old === now) return mark
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) start++
  if (isHigh(old, start - 1)) start--
  let same = 0
  while (same < most - start && old.charCodeAt(old.length - 1 - same) === now.charCodeAt(now.length - 1 - same)) same++
  // Neither a character of two units nor a line break is cut in two.
  if (same > 0 && (isHigh(old, old.length - same - 1) || isHigh(now, now.length - same - 1))) same--
  if (same > 0 && (cutsBreak(old, old.length - same) || cutsBreak(now, now.length - same))) same--
  while (start > 0 && (cutsBreak(old, start) || cutsBreak(now, start))) start--
  return [...mark, { start, end: old.length - same, text: now.slice(start, now.length - same) }]
}

function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00
}

function cutsBreak(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at) === 0x0a
}
