/** Turns a time of day as written into a real one, or into the part of it that no clock shows. */
import type { DateDoubt, DatePart } from './date-reading.ts'
import type { ClockPart } from './read-date-clock.ts'

export interface RealClock {
  readonly kind: 'real'
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly fraction?: string
  /** 1 where `24:00:00` means the midnight that begins the next day. */
  readonly dayShift: 0 | 1
  readonly doubts: readonly DateDoubt[]
  /** The half of the day contradicts the hour: `18:35 AM`, `0:10 PM`, `晚上12点`. */
  readonly contradicts: boolean
}

export type ValidatedClock =
  | RealClock
  | { readonly kind: 'impossible'; readonly part: DatePart; readonly value: number }

export function validateClock(clock: ClockPart): ValidatedClock {
  const { minute, half } = clock
  const contradicts = half !== undefined && (clock.hour < 1 || clock.hour > (half === 'night' ? 11 : 12))
  const hour = half === undefined || contradicts ? clock.hour : (clock.hour % 12) + (half === 'am' ? 0 : 12)
  if (hour > 24) return { kind: 'impossible', part: 'hour', value: hour }
  if (minute > 59) return { kind: 'impossible', part: 'minute', value: minute }
  if (clock.second > 60) return { kind: 'impossible', part: 'second', value: clock.second }
  const isEndOfDay = hour === 24 && minute === 0 && clock.second === 0 && !/[1-9]/.test(clock.fraction ?? '')
  if (hour > 23 && !isEndOfDay) return { kind: 'impossible', part: 'hour', value: hour }
  const doubts: DateDoubt[] = isEndOfDay ? ['end-of-day'] : clock.second === 60 ? ['leap-second'] : []
  return {
    kind: 'real',
    hour: isEndOfDay ? 0 : hour,
    minute,
    // Temporal keeps a leap second in its own minute: `:60` becomes `:59`.
    second: Math.min(clock.second, 59),
    ...(clock.fraction !== undefined && { fraction: clock.fraction }),
    dayShift: isEndOfDay ? 1 : 0,
    doubts,
    contradicts,
  }
}
