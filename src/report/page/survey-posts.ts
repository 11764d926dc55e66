import { readPost } from '../../post/post.ts'
import type { Data } from '../../post/reading.ts'
import { sourceOfText } from '../../post/source.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import { readDate } from '../../values/dates/read-date.ts'
import type { Report, ReporterContext } from '../report.ts'
import { Tallies } from './tally.ts'

/** What the posts of a run say of themselves, counted. */
export interface Survey {
  /** By `YYYY-MM`. */
  readonly months: Tallies
  /** By the host of the source. */
  readonly sources: Tallies
}

/** The fields by which the generators date a post, the usual one first. */
const DATE_FIELDS = ['date', 'pubDate', 'publishDate', 'pubDatetime', 'published']

/** Reads all posts of a run once more, for their dates and sources; null where the run does not know them all. */
export function surveyPosts(
  { files, skipped }: Report,
  { posts, text }: Pick<ReporterContext, 'posts' | 'text'>,
): Survey | null {
  if (posts === null) return null
  const problems = new Map(files.map((file) => [file.path, file.problems.length]))
  const survey: Survey = { months: new Tallies(), sources: new Tallies() }
  const passed = new Set(skipped.map(({ path }) => path))
  for (const path of posts) {
    if (passed.has(path)) continue
    const head = text(path)
    const data = head === null ? null : (readPost(sourceOfText(path, head)).post?.data ?? null)
    const found = problems.get(path) ?? 0
    const month = monthOf(path, data)
    const source = sourceOf(data)
    if (month !== null) survey.months.add(month, found)
    if (source !== null) survey.sources.add(source, found)
  }
  return survey
}

function monthOf(path: string, data: Data | null): string | null {
  const value = data === null ? undefined : DATE_FIELDS.map((field) => own(data, field)).find(isText)
  const day = (value === undefined ? null : dayOf(value)) ?? dayOfName(path)
  // What lies outside is a slip, and would make the axis one of centuries.
  if (day === null || day.year < 1970 || day.year > 2100) return null
  return `${day.year}-${String(day.month).padStart(2, '0')}`
}

function dayOf(text: string): { readonly year: number; readonly month: number } | null {
  const reading = readDate(text)
  return 'value' in reading && typeof reading.value === 'object' ? reading.value : null
}

function dayOfName(path: string): { readonly year: number; readonly month: number } | null {
  const date = dateFromFileName(path)
  return date.kind === 'well-formed' || date.kind === 'unpadded' ? date.value : null
}

/** A host has 253 characters at most (RFC 1035). */
const SOURCE = /^https?:\/\/(?:www\.)?([^/?#:@\s]{1,253})(?::\d{1,5})?(?:[/?#]|$)/i

function sourceOf(data: Data | null): string | null {
  const value = data === null ? null : own(data, 'from')
  return isText(value) ? (SOURCE.exec(value.trim())?.[1]?.toLowerCase() ?? null) : null
}

function own(data: Data, field: string): unknown {
  return Object.hasOwn(data, field) ? data[field] : null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
