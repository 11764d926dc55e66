/** Turns what is odd about a date text into the sentence that says what readers make of it. */
import type { DateDoubt, DateFault, NoDateReason } from '../../values/dates/date-reading.ts'

/** `number`: the digits of a day that YAML, TOML and JSON take for a number. */
export type DateFlaw = DateFault | DateDoubt | NoDateReason | 'number-like'

// What Jekyll, Hugo and JavaScript do was measured with Jekyll 4.4.1, Hugo 0.169 and V8 (Node 20).
const SENTENCES: Readonly<Record<DateFlaw, string>> = {
  invisible: 'It holds characters that nobody can see, and that generators stumble over.',
  'full-width': 'Jekyll drops what is typed in full-width characters, and Hugo stops with an error.',
  dash: 'Its dashes only look like the hyphens that generators expect.',
  spacing: 'It holds blanks where generators expect none.',
  padding: 'Hugo stops at a month, day or hour of one digit.',
  separator: 'Hugo stops with an error, and Jekyll understands some of these forms only.',
  'number-like': 'Hugo takes the number for seconds since 1970.',
  'month-name': 'Names of months are understood by some generators only.',
  weekday: 'Weekdays are understood by some generators only.',
  'letter-case': 'Some readers want a capital `T` and `Z`.',
  'no-seconds': 'Hugo stops at a time without seconds.',
  fraction: 'The fraction of a second is understood by some generators only.',
  offset: 'Generators disagree on offsets that are not written like `+08:00`.',
  'zone-name': 'Names of timezones are understood by some generators only.',
  'day-month-order':
    'Jekyll takes the first number for the day, JavaScript for the month, and Hugo stops with an error.',
  'two-digit-year': 'With a year of two digits, each reader takes another number for the year.',
  'weekday-mismatch': 'Its weekday is not the weekday of that day.',
  'twelve-hour-clock': 'Some generators ignore the half of the day: twelve hours off, without a word.',
  'hour-only': 'Generators stop at an hour without minutes, or drop it.',
  'short-clock': 'The time is not written as hours, minutes and seconds of two digits each.',
  'end-of-day': 'Jekyll takes 24:00 for the next day, and Hugo stops with an error.',
  'leap-second': 'No generator keeps the second 60.',
  'zone-abbreviation':
    'Abbreviations of timezones mean other places to other readers: Jekyll takes CST for US Central.',
  'short-offset': 'The offset is too short to be sure of its hours and minutes.',
  'time-range': 'It may also be a span from one time to another.',
  'epoch-seconds': 'Hugo counts it as seconds since 1970, and Jekyll stops with an error.',
  'epoch-milliseconds': 'Hugo takes the milliseconds for seconds, and Jekyll stops with an error.',
  'run-together': 'Generators do not read day and time out of one number.',
  'extra-text': 'Jekyll takes the first date in the text, and Hugo stops with an error.',
  empty: 'The word for nothing is no date, and Jekyll stops at it with an error.',
  'too-long': 'It is far longer than any date.',
  'year-only': 'Jekyll stops at a year alone with an error, and Hugo takes it for seconds since 1970.',
  number: 'Hugo takes a number for seconds since 1970, and Jekyll stops with an error.',
  'time-only': 'Jekyll adds the day on which the site is built, and Hugo stops with an error.',
  incomplete: 'Year, month and day are not all there; Jekyll fills in those of the day on which the site is built.',
  'too-many-digits': 'One of its numbers is too long: a year has four digits, a month and a day have two.',
  'two-dates': 'It holds two dates; Jekyll takes the first, and Hugo stops with an error.',
  era: 'Generators do not count the years of another era.',
  words: 'Jekyll and Hugo stop with an error, or find a date where there is none.',
}

export function explainDateFlaw(flaw: DateFlaw): string {
  return SENTENCES[flaw]
}
