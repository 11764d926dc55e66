/** Turns a local time in a named timezone into its offsets: one as a rule, two where clocks go back, none where they go forward. */
import type { DateValue } from './date-value.ts'
import { daysFromCivil } from './days-from-civil.ts'
import { toEpochSeconds } from './to-epoch-seconds.ts'

/** Building a format costs far more than using it; a run knows few zones. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether it is a timezone by IANA name (`Asia/Shanghai`, `UTC`), in any case. */
export function isTimezone(timezone: string): boolean {
  // The list of canonical names takes 2 ms, the first format of a process 20.
  return Intl.supportedValuesOf('timeZone').includes(timezone) || formatOf(timezone) !== undefined
}

/**
 * Minutes east of UTC, the earlier instant first. The value's own offset is not looked at; a date alone is its first
 * midnight. Undefined for an unknown timezone; empty for a local time that the zone skips, and for the offsets of old
 * local mean times, which have seconds that no date text can write.
 */
export function offsetOfZone(timezone: string, local: DateValue): readonly number[] | undefined {
  const format = formatOf(timezone)
  if (format === undefined) return undefined
  const { offsetMinutes: _, ...clock } = local
  const wall = toEpochSeconds(clock, 0)
  const found = new Set<number>()
  // No offset is farther from UTC than 15 hours, so a change that touches this wall time lies within a day of it.
  for (const hours of [-24, -12, -6, 0, 6, 12, 24]) {
    const offset = offsetAt(format, wall + hours * 3600)
    if (offset % 60 === 0 && offsetAt(format, wall - offset) === offset) found.add(offset / 60)
  }
  return [...found].sort((a, b) => b - a)
}

/** Seconds east of UTC that clocks in a timezone show at an instant in epoch seconds; undefined for an unknown timezone. */
export function offsetAtInstant(timezone: string, instant: number): number | undefined {
  const format = formatOf(timezone)
  if (format === undefined) return undefined
  let known = offsets.get(format)
  if (known === undefined || known.size > MOST_EDGES) {
    known = new Map()
    offsets.set(format, known)
  }
  const span = Math.floor(instant / SPAN)
  const start = offsetAtEdge(format, span, known)
  return start === offsetAtEdge(format, span + 1, known) ? start : offsetAt(format, instant)
}

function offsetAtEdge(format: Intl.DateTimeFormat, span: number, known: Map<number, number>): number {
  let offset = known.get(span)
  if (offset === undefined) {
    offset = offsetAt(format, span * SPAN)
    known.set(span, offset)
  }
  return offset
}

// No zone has changed its clocks twice in so many seconds: Freetown did in four days, in 1939 (tz 2025b).
const SPAN = 3 * 86400
// Some thirty years; asking Intl takes longer than linting a post.
const MOST_EDGES = 4096

/** The offset of a zone at the edges between spans, by their numbers: where two are equal, it holds for all that lies between. */
const offsets = new WeakMap<Intl.DateTimeFormat, Map<number, number>>()

function formatOf(timezone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(timezone)
  // Node 22 would take `+08:00` for a zone, Node 20 would not.
  if (known !== undefined || !/^[a-z][\w+/-]{1,63}$/i.test(timezone)) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: timezone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
    formats.set(timezone, format)
    return format
  } catch {
    // A RangeError is how Intl says that it does not know the zone.
    return undefined
  }
}

/** Seconds east of UTC at an instant in epoch seconds. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant * 1000)) parts[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
  return daysFromCivil({ year, month, day }) * 86400 + hour * 3600 + minute * 60 + second - instant
}
