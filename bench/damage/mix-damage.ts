import { type Draw, type Head, headOf } from './head.ts'
import type { Damaged, DamageKind } from './kinds.ts'

export interface MixedDamage {
  /** The kinds, in the order in which they were done. */
  readonly names: readonly string[]
  readonly damaged: string
  /** What was meant; known of a single mistake alone. */
  readonly sound: string | null
}

/** One to `most` mistakes in one head; null where none of those drawn could be made. */
export function mixDamage(head: Head, draw: Draw, kinds: readonly DamageKind[], most = 3): MixedDamage | null {
  const names: string[] = []
  let last: Damaged | null = null
  let current: Head | null = head
  for (let left = 1 + draw.below(most); left > 0 && current !== null; left--) {
    const kind = draw.one(kinds)
    const next: Damaged | null = kind?.damage(current, draw) ?? null
    if (kind === undefined || next === null) continue
    names.push(kind.name)
    last = next
    current = headOf(next.text)
  }
  if (last === null) return null
  const sound = last.sound === undefined ? head.text : (last.sound[1] ?? last.sound[0] ?? null)
  return { names, damaged: last.text, sound: names.length === 1 ? sound : null }
}
