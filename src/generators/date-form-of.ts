import type { DateForm } from '../../schemas/generator.ts'
import { isRealDay } from '../values/dates/is-real-day.ts'

const DAY = String.raw`\d{4}-\d\d-\d\d`
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'

// A longer text is no date to any generator.
const LENGTH_LIMIT = 64

/** In the order of looking; each pattern is anchored and without nested repetition. */
const SHAPES: readonly (readonly [DateForm, RegExp])[] = [
  ['fraction-utc-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\d\\.\\d+Z$`)],
  ['utc-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\dZ$`)],
  ['lower-t-z', new RegExp(`^${DAY}(?:t\\d\\d:\\d\\d:\\d\\d[Zz]?|T\\d\\d:\\d\\d:\\d\\dz)$`)],
  ['offset-colon-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?[+-]\\d\\d:\\d\\d$`)],
  ['offset-basic-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?[+-]\\d{4}$`)],
  ['offset-basic', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d *[+-]\\d{4}$`)],
  ['fraction-offset', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d\\.\\d+ *[+-]\\d{4}$`)],
  ['offset-colon', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? +[+-]\\d\\d:\\d\\d$`)],
  ['offset-joined', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?[+-]\\d\\d:\\d\\d$`)],
  ['offset-hour', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d *[+-]\\d\\d?$`)],
  ['offset-hour-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d$`)],
  ['space-utc', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$`)],
  ['zone-utc', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d +(?:UTC|GMT|Z)$`)],
  ['zone-name', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d +[A-Z]{3,5}$`)],
  ['no-offset-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?$`)],
  ['no-offset', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d$`)],
  ['fraction-no-offset', new RegExp(`^${DAY} +\\d\\d:\\d\\d:\\d\\d\\.\\d+$`)],
  ['no-seconds-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d$`)],
  ['no-seconds', new RegExp(`^${DAY} +\\d\\d?:\\d\\d$`)],
  ['no-seconds-offset', new RegExp(`^${DAY} +\\d\\d:\\d\\d *[+-]\\d\\d:?\\d\\d$`)],
  ['no-seconds-offset-t', new RegExp(`^${DAY}T\\d\\d:\\d\\d[+-]\\d\\d:?\\d\\d$`)],
  ['no-seconds-utc-t', new RegExp(`^${DAY}T\\d\\d:\\d\\dZ$`)],
  ['zero-hour', new RegExp(`^${DAY} +0:\\d\\d:\\d\\d$`)],
  ['one-digit-hour', new RegExp(`^${DAY} +\\d:\\d\\d:\\d\\d$`)],
  ['one-digit-hour-offset', new RegExp(`^${DAY} +\\d:\\d\\d:\\d\\d +[+-]\\d\\d:?\\d\\d$`)],
  ['one-digit-hour-joined', new RegExp(`^${DAY} +\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$`)],
  ['one-digit-hour-utc', new RegExp(`^${DAY} +\\d:\\d\\d:\\d\\dZ$`)],
  ['one-digit-hour-t', new RegExp(`^${DAY}T\\d:\\d\\d:\\d\\d$`)],
  ['one-digit-hour-offset-t', new RegExp(`^${DAY}T\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$`)],
  ['twelve-hour-clock', new RegExp(`^${DAY} +\\d\\d?:\\d\\d(?::\\d\\d)? *[AaPp][Mm]$`)],
  ['no-padding', /^\d{4}-\d\d?-\d\d?$/],
  ['no-padding-time', /^\d{4}-\d\d?-\d\d? +\d\d?:\d\d:\d\d$/],
  ['no-padding-offset', /^\d{4}-\d\d?-\d\d? +\d\d?:\d\d:\d\d +[+-]\d\d:?\d\d$/],
  ['slashes', /^\d{4}\/\d\d?\/\d\d?$/],
  ['slashes-time', /^\d{4}\/\d\d?\/\d\d? +\d\d?:\d\d:\d\d$/],
  ['slashes-offset', /^\d{4}\/\d\d?\/\d\d? +\d\d?:\d\d:\d\d +[+-]\d\d:?\d\d$/],
  ['slashes-no-seconds', /^\d{4}\/\d\d?\/\d\d? +\d\d?:\d\d$/],
  ['dots', /^\d{4}\.\d\d?\.\d\d?$/],
  ['compact', /^(?:19|20)\d{6}$/],
  ['year-month', /^\d{4}-\d\d$/],
  ['year-only', /^\d{4}$/],
  ['epoch-milliseconds', /^\d{12,14}$/],
  ['epoch-seconds', /^\d{9,11}$/],
  ['rfc-2822', new RegExp(`^[a-z]{3}, \\d\\d? ${MONTH} \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}$`, 'i')],
  [
    'date-string',
    new RegExp(`^[a-z]{3} ${MONTH} \\d\\d? \\d{4} \\d\\d:\\d\\d:\\d\\d GMT[+-]\\d{4}(?: \\([^)]*\\))?$`, 'i'),
  ],
  ['month-name-time', new RegExp(`^${MONTH}\\.? \\d\\d?,? \\d{4},? \\d\\d?:\\d\\d(?::\\d\\d)?(?: *[ap]m)?$`, 'i')],
  ['month-name-first', new RegExp(`^${MONTH}\\.? \\d\\d? \\d{4}$`, 'i')],
  ['month-name-comma', new RegExp(`^${MONTH}\\.? \\d\\d?, ?\\d{4}$`, 'i')],
  ['day-short-month-name', /^\d\d? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d{4}$/i],
  ['day-month-name', new RegExp(`^\\d\\d? ${MONTH} \\d{4}$`, 'i')],
  ['han', /^\d{4}年\d\d?月\d\d?日$/],
]

// A number in quotes is text, and text has another road through YAML than a timestamp.
const QUOTED: Readonly<Partial<Record<DateForm, DateForm>>> = {
  date: 'date-quoted',
  'no-offset': 'no-offset-quoted',
  'impossible-day': 'impossible-day-quoted',
}

/**
 * Turns the text of a scalar into the form that generators were asked about; null for a shape that nobody was asked about. `text` is
 * without its quotes, which `isQuoted` knows of.
 */
export function dateFormOf(text: string, isQuoted: boolean): DateForm | null {
  const form = shapeOf(text)
  return form !== null && isQuoted ? (QUOTED[form] ?? form) : form
}

function shapeOf(text: string): DateForm | null {
  if (text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text)) return impossibleIn(text) ?? 'date'
  if (text === '') return 'empty'
  if (text.length > LENGTH_LIMIT) return null
  const slashed = /^(\d\d?)\/(\d\d?)\/\d{4}$/.exec(text)
  if (slashed !== null) {
    return Number(slashed[1]) <= 12 && Number(slashed[2]) > 12 ? 'month-first-slashes' : 'two-small-parts-slashes'
  }
  const dashed = /^(\d\d)-(\d\d)-\d{4}$/.exec(text)
  if (dashed !== null) return Number(dashed[1]) > 12 && Number(dashed[2]) <= 12 ? 'day-first-dashes' : null
  const dated = /^\d{4}-\d\d-\d\d(?=[Tt ])/.exec(text)
  const impossible = dated === null ? null : (impossibleIn(dated[0]) ?? impossibleHourIn(text))
  if (impossible !== null) return impossible === 'impossible-day' ? 'impossible-day-time' : impossible
  return SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? null
}

function impossibleIn(day: string): DateForm | null {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  if (month < 1 || month > 12) return 'impossible-month'
  return isRealDay({ year, month, day: date }) ? null : 'impossible-day'
}

function impossibleHourIn(text: string): DateForm | null {
  const hour = Number(/^\d{4}-\d\d-\d\d[Tt ]+(\d\d):/.exec(text)?.[1] ?? 0)
  return hour > 24 ? 'impossible-hour' : hour === 24 ? 'end-of-day' : null
}
