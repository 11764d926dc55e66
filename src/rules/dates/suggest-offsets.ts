/** Turns a time without an offset into fixes that give it one: a safe one where the timezone is known, else all readings. */

import type { Post } from '../../post/post.ts'
import type { DateValue } from '../../values/dates/date-value.ts'
import { formatDate } from '../../values/dates/format-date.ts'
import type { ZonePlacement } from '../../values/dates/place-in-zone.ts'
import type { Collection } from '../context.ts'
import type { FixIdea } from '../rule.ts'
import { readDateFields } from './read-date-field.ts'
import { writeDate } from './write-date.ts'

export interface Offset {
  readonly offset: string
}

export const OFFSET_TITLES = {
  add: ({ offset }: Offset) => `Add the offset ${offset}`,
  addEarlier: ({ offset }: Offset) => `Add the offset ${offset}: the earlier of the two times`,
  addLater: ({ offset }: Offset) => `Add the offset ${offset}: the later of the two times`,
  addBefore: ({ offset }: Offset) => `Add the offset ${offset}: the clocks before the change`,
  addAfter: ({ offset }: Offset) => `Add the offset ${offset}: the clocks after the change`,
  addSibling: ({ offset, field }: Offset & { field: string }) => `Add the offset ${offset}, as \`${field}\` has it`,
  addUtc: () => 'Add `Z`: the time is UTC',
  addUtcAsNow: ({ reader }: { reader: string }) => `Add \`Z\`: the time is UTC, as ${reader} reads it now`,
  keepDay: ({ day }: { day: string }) => `Keep the day alone: ${day}`,
}

type OffsetFix = FixIdea<typeof OFFSET_TITLES>

/**
 * `local` has a time and no offset. Without a timezone neither the machine nor the reader's own zone may decide, so the
 * readings are: what another date of the post has, UTC, and the day alone (the one part on which all readers agree).
 */
export function suggestOffsets(
  post: Post,
  collection: Collection,
  field: string,
  local: DateValue,
  placement: ZonePlacement | null,
  isUtcNow: boolean,
): OffsetFix[] {
  const write = (value: DateValue) => writeDate(field, formatDate(value, 'rfc3339'))
  const withOffset = (offsetMinutes: number | 'Z') => write({ ...local, offsetMinutes })
  if (placement?.kind === 'once') {
    const { offsetMinutes } = placement
    const values = { offset: formatOffset(offsetMinutes) }
    return [{ title: 'add', values, safety: 'safe', changes: withOffset(offsetMinutes) }]
  }
  if (placement !== null) {
    const titles =
      placement.kind === 'twice' ? (['addEarlier', 'addLater'] as const) : (['addBefore', 'addAfter'] as const)
    return placement.offsets.map((offset, index) => ({
      title: titles[index] ?? titles[1],
      values: { offset: formatOffset(offset) },
      safety: 'manual',
      changes: withOffset(offset),
    }))
  }
  const fixes: OffsetFix[] = []
  for (const [offset, sibling] of siblingOffsets(post, collection, field)) {
    const values = { offset: formatOffset(offset), field: sibling }
    fixes.push({ title: 'addSibling', values, safety: 'manual', changes: withOffset(offset) })
  }
  const { id, name, dates } = collection.generator
  if (isUtcNow && id !== 'any' && dates.withoutOffset !== 'site') {
    fixes.push({ title: 'addUtcAsNow', values: { reader: name }, safety: 'manual', changes: withOffset('Z') })
  } else fixes.push({ title: 'addUtc', values: {}, safety: 'manual', changes: withOffset('Z') })
  const day = formatDate(local, 'date')
  fixes.push({ title: 'keepDay', values: { day }, safety: 'manual', changes: writeDate(field, day) })
  return fixes
}

/** Offsets other than UTC that dates of the same post are written with, each with the first field that has it. */
function siblingOffsets(post: Post, collection: Collection, field: string): ReadonlyMap<number, string> {
  const offsets = new Map<number, string>()
  for (const { name, reading } of readDateFields(post, collection)) {
    const offset = reading.kind === 'accepted' ? reading.value.offsetMinutes : undefined
    if (name === field || typeof offset !== 'number' || offset === 0 || offsets.has(offset)) continue
    offsets.set(offset, name)
  }
  return offsets
}

function formatOffset(offsetMinutes: number): string {
  const noon = { year: 2000, month: 1, day: 1, hour: 12, minute: 0, second: 0 }
  return formatDate({ ...noon, offsetMinutes }, 'rfc3339').slice(-'+00:00'.length)
}
