/** Turns a local time into the offset that a timezone has at it, or the two between which only its author can choose. */
import type { DateValue } from './date-value.ts'
import { shiftDay } from './shift-day.ts'
import { offsetOfZone } from './zone-offset.ts'

export type ZonePlacement =
  | { readonly kind: 'once'; readonly offsetMinutes: number }
  /** Clocks showed it twice: `offsets` are those of the earlier and of the later instant. */
  | { readonly kind: 'twice'; readonly offsets: readonly number[] }
  /** Clocks skipped it: `offsets` are those before and after the change. */
  | { readonly kind: 'skipped'; readonly offsets: readonly number[] }

/** Null without a timezone, and where it has no offset in whole minutes (the local mean times of the 19th century). */
export function placeInZone(local: DateValue, timezone: string | null): ZonePlacement | null {
  const offsets = timezone === null ? undefined : offsetOfZone(timezone, local)
  if (timezone === null || offsets === undefined) return null
  const [first] = offsets
  if (first !== undefined) {
    return offsets.length === 1 ? { kind: 'once', offsetMinutes: first } : { kind: 'twice', offsets }
  }
  const near = [-1, 1].flatMap((days) => offsetOfZone(timezone, { ...local, ...shiftDay(local, days) }) ?? [])
  const distinct = [...new Set(near)]
  return distinct.length > 1 ? { kind: 'skipped', offsets: distinct } : null
}
