import { type Draw, type Head, headOf } from './head.ts'
import type { DamageKind } from './kinds.ts'

export interface MixedDamage {
  /** The kinds, in the order in which they were done. */
  readonly names: readonly string[]
  readonly damaged: string
  /** What was meant; known of a single mistake alone. */
  readonly sound: string | null
  /** What is body; null where only the author knows. */
  readonly body: string | null
}

/** One mistake in a head, and up to two others; null where the one cannot be made there. */
export function mixDamage(
  head: Head,
  draw: Draw,
  first: DamageKind,
  others: readonly DamageKind[] = [],
): MixedDamage | null {
  const damaged = first.damage(head, draw)
  if (damaged === null) return null
  const names = [first.name]
  let body = damaged.body === undefined ? head.text.slice(head.block.bodyStart) : damaged.body
  let { text } = damaged
  for (let left = draw.below(3); left > 0; left--) {
    const kind = draw.one(others)
    const current = headOf(text)
    const next = current === null ? null : (kind?.damage(current, draw) ?? null)
    if (kind === undefined || next === null) continue
    names.push(kind.name)
    text = next.text
    if (next.body !== undefined) body = next.body
  }
  const sound = damaged.sound === undefined ? head.text : (damaged.sound[1] ?? damaged.sound[0] ?? null)
  return { names, damaged: text, sound: names.length === 1 ? sound : null, body }
}
