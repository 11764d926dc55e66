import { isDeepStrictEqual } from 'node:util'
import type { Form } from './form.ts'
import type { Reading } from './reading.ts'

/** What a probe saw of one site. */
export interface Answer {
  readonly id: string
  readonly ok: boolean
  readonly message?: string | null
  readonly page?: Page | null
  readonly besideUrl?: string
}

interface Page {
  readonly data: Readonly<Record<string, unknown>>
  readonly title?: unknown
  readonly date?: unknown
  readonly tags?: unknown
  readonly authors?: unknown
  readonly body?: string
  readonly url?: string
}

/** What is left of a block without fields where it is published as body. */
const LEFTOVERS: Readonly<Record<string, RegExp>> = {
  'fence/none': /---|<hr|"hr"/,
  'fence/empty': /---|<hr|"hr"/,
  'fence/blank-block': /---|<hr|"hr"/,
  'fence/comment-only': /a comment/,
  'fence/text-document': /just words/,
  'fence/list-document': /<li>|- a|"li"/,
  'fence/null-document': /(?:^|>)\s*null\s*(?:<|\n|$)/,
}

/** Turns what a probe saw into an outcome; `missing` is what it saw of the same post without the field. */
export function classify(form: Form, answer: Answer, missing: Answer | undefined, dateField: string): Reading {
  const seen = answer.message ? { message: firstLine(answer.message) } : {}
  if (!answer.ok) return { outcome: 'stops-build', ...seen }
  const { page } = answer
  if (page == null) return { outcome: 'drops-post', ...seen }
  if (form.beside !== undefined) {
    return page.url === answer.besideUrl || answer.besideUrl === undefined
      ? { outcome: 'collides', ...seen }
      : { outcome: 'reads-as', value: page.url, ...seen }
  }
  const hasMarker = Object.keys(page.data).includes('marker')
  if (!hasMarker && form.text.includes('marker')) {
    return { outcome: /marker/.test(page.body ?? '') ? 'publishes-raw' : 'drops-front-matter', ...seen }
  }
  const value = valueAt(page, form.probe, dateField)
  const leftover = LEFTOVERS[form.id]
  if (leftover !== undefined) {
    if (leftover.test(page.body ?? '')) return { outcome: 'publishes-raw', ...seen }
    // Text and lists hold something, which is lost; the others hold nothing.
    const isLost = form.id === 'fence/text-document' || form.id === 'fence/list-document'
    return isLost ? { outcome: 'drops-front-matter', ...seen } : { outcome: 'reads-as', value, ...seen }
  }
  const without = missing?.page == null ? undefined : valueAt(missing.page, form.probe, dateField)
  if (isRecent(value)) return { outcome: 'drops-field', value: { date: 'the time of the file' }, ...seen }
  if (value === undefined || (missing !== undefined && isDeepStrictEqual(value, without))) {
    return { outcome: 'drops-field', ...(value === undefined ? {} : { value }), ...seen }
  }
  if (form.meant !== undefined) return { ...dateReading(form.meant, value), ...seen }
  return { outcome: 'reads-as', value, ...seen }
}

function dateReading(meant: readonly number[], value: unknown): Reading {
  const date = typeof value === 'object' && value !== null && 'date' in value ? value.date : undefined
  if (typeof date !== 'string') return { outcome: 'reads-as', value }
  // A generator that keeps the day alone has read what it keeps.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date)
  const isMeant = isDay ? meant.some((instant) => daysOf(instant).includes(date)) : meant.includes(Date.parse(date))
  return { outcome: isMeant ? 'reads-as' : 'misreads', value }
}

/** The day in UTC and in UTC+8. */
function daysOf(instant: number): string[] {
  return [0, 8].map((hours) => new Date(instant + hours * 3_600_000).toISOString().slice(0, 10))
}

/** A date of this very day is that of the file, which was written a moment ago: no form has it. */
function isRecent(value: unknown): boolean {
  const date = typeof value === 'object' && value !== null && 'date' in value ? value.date : undefined
  return typeof date === 'string' && Math.abs(Date.now() - Date.parse(date)) < 86_400_000
}

/** The value that the generator itself goes by, where it has one, else what stands in its data. */
function valueAt(page: Page, probe: string, dateField: string): unknown {
  if (probe === 'title') return page.title
  if (probe === dateField && page.date !== undefined) return page.date
  if (probe === 'tags' && page.tags !== undefined) return page.tags
  if (probe === 'authors' && page.authors !== undefined) return page.authors
  let value: unknown = page.data
  for (const key of probe.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function firstLine(message: string): string {
  const line = message
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one !== '')
  return (line ?? '').slice(0, 160)
}
