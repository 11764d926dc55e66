/** Turns what a date text can mean into one closed set of readings. */
import type { DateValue } from './date-value.ts'

/** The spelling of an accepted date: `spaced` is a space for the `T`, with an offset that is not Jekyll's ` ±HHMM`. */
export type AcceptedStyle = 'date' | 'rfc3339' | 'jekyll' | 'spaced'

/** What keeps a text from the canonical spelling though only one reading is left. */
export type DateFault =
  | 'invisible'
  | 'full-width'
  | 'dash'
  | 'spacing'
  | 'padding'
  | 'separator'
  | 'month-name'
  | 'weekday'
  | 'letter-case'
  | 'no-seconds'
  | 'fraction'
  | 'offset'
  | 'zone-name'

/** What makes a reading a guess. */
export type DateDoubt =
  | 'day-month-order'
  | 'two-digit-year'
  | 'weekday-mismatch'
  | 'twelve-hour-clock'
  | 'hour-only'
  | 'short-clock'
  | 'end-of-day'
  | 'leap-second'
  | 'zone-abbreviation'
  | 'short-offset'
  | 'time-range'
  | 'epoch-seconds'
  | 'epoch-milliseconds'
  | 'run-together'
  | 'extra-text'

/** How a candidate came to be. */
export type CandidateReading =
  | 'year-first'
  | 'month-first'
  | 'day-first'
  | 'month-named'
  | 'epoch'
  | 'zone-meaning'
  | 'last-day-of-month'
  | 'rolled-over'
  | 'day-month-swapped'

export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'offset'

export type NoDateReason =
  | 'empty'
  | 'too-long'
  | 'year-only'
  | 'number'
  | 'time-only'
  | 'incomplete'
  /** Year, month and day are there, but no year, month or day has as many digits. */
  | 'too-many-digits'
  | 'two-dates'
  | 'era'
  | 'words'

export interface DateCandidate {
  /** Canonical text: `YYYY-MM-DD`, or RFC 3339, or RFC 3339 without an offset where none was written. */
  readonly text: string
  readonly value: DateValue
  readonly reading: CandidateReading
  /** The full name of the zone, where an abbreviation was read as one. */
  readonly zone?: string
}

export interface AcceptedDate {
  readonly kind: 'accepted'
  readonly style: AcceptedStyle
  readonly value: DateValue
}

/** One reading only: `repaired` is the same day, time and instant, and is itself accepted. */
export interface MalformedDate {
  readonly kind: 'malformed'
  readonly value: DateValue
  readonly repaired: string
  /** Never empty. `no-seconds`: the repair writes `:00`, the only reading of a time to the minute. */
  readonly faults: readonly DateFault[]
}

/**
 * A real local time, spelled well or badly, whose instant depends on the reader. It stands before `malformed`: one text, one
 * problem; `faults` says whether the spelling wants repairing too (empty: nothing but the offset is missing).
 */
export interface ZonelessDate {
  readonly kind: 'missing-timezone'
  readonly value: DateValue
  /** `YYYY-MM-DDTHH:MM:SS[.fraction]`: append an offset to make it canonical. */
  readonly local: string
  readonly faults: readonly DateFault[]
}

/** One likely reading that is still a guess: an unsafe fix. */
export interface SuggestedDate {
  readonly kind: 'suggestion'
  /** Never empty; the first is the one to talk about. */
  readonly doubts: readonly DateDoubt[]
  readonly candidate: DateCandidate
}

/** Readings to show, best first, and never to apply unasked. */
export interface AmbiguousDate {
  readonly kind: 'ambiguous'
  /** Never empty; the first is the one to talk about. */
  readonly doubts: readonly DateDoubt[]
  /** Never empty; a single one where other text may change what it means. */
  readonly candidates: readonly DateCandidate[]
}

/** A date in form that no calendar or clock has. */
export interface ImpossibleDate {
  readonly kind: 'impossible'
  readonly part: DatePart
  /** The number as written; for `offset` its minutes east of UTC. */
  readonly value: number
  /** To choose from by hand; often empty. */
  readonly candidates: readonly DateCandidate[]
}

export interface NoDate {
  readonly kind: 'not-a-date'
  readonly reason: NoDateReason
}

export type DateReading =
  | AcceptedDate
  | MalformedDate
  | ZonelessDate
  | SuggestedDate
  | AmbiguousDate
  | ImpossibleDate
  | NoDate
