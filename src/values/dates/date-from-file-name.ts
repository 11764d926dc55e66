/** Turns a post's file name into the day before its slug: as it should be written, or as Jekyll would still read it. */
import { fullYear } from './date-day-part.ts'
import type { DatePart } from './date-reading.ts'
import type { CivilDay } from './days-from-civil.ts'
import { findImpossiblePart } from './find-impossible-part.ts'
import { isRealDay } from './is-real-day.ts'

/** `slug` may be empty. */
interface DatedName {
  readonly slug: string
}

export type FileNameDate =
  /** `YYYY-MM-DD-slug.ext`. */
  | (DatedName & { readonly kind: 'well-formed'; readonly value: CivilDay })
  /** `2023-1-2-slug.ext`: Jekyll reads it, other generators need not. */
  | (DatedName & { readonly kind: 'unpadded'; readonly value: CivilDay })
  /** `23-10-28-slug.ext` is 2023 for Jekyll, `123-1-1-slug.ext` the year 123. */
  | (DatedName & { readonly kind: 'short-year'; readonly value: CivilDay })
  /** `part` is the first that cannot be; Jekyll aborts, or rolls a day too many over into the next month. */
  | (DatedName & { readonly kind: 'impossible'; readonly part: DatePart; readonly value: number })
  /** Jekyll ignores such a post in `_posts`. */
  | { readonly kind: 'none' }

// Jekyll's DATE_FILENAME_MATCHER for one name without its folders.
const DATED_NAME = /^(\d{2,4})-(\d{1,2})-(\d{1,2})-(.*)\.[^.]+$/s

/** `path` may have folders before the name, with `/` between. */
export function dateFromFileName(path: string): FileNameDate {
  const match = DATED_NAME.exec(path.slice(path.lastIndexOf('/') + 1))
  if (match === null) return { kind: 'none' }
  const [, year = '', month = '', day = '', slug = ''] = match
  const value = { year: fullYear(year), month: Number(month), day: Number(day) }
  if (!isRealDay(value)) {
    const { part, value: number } = findImpossiblePart({ ...value, reading: 'year-first' }, undefined, undefined)
    return { kind: 'impossible', part, value: number, slug }
  }
  const isPadded = month.length === 2 && day.length === 2
  const kind = year.length < 4 ? 'short-year' : isPadded ? 'well-formed' : 'unpadded'
  return { kind, value, slug }
}
