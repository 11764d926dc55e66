import { ownText } from '../../values/characters/own-text.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import { formatDate } from '../../values/dates/format-date.ts'
import { isRealDay } from '../../values/dates/is-real-day.ts'
import { readDate } from '../../values/dates/read-date.ts'
import type { Recover, Recovery } from './recovery.ts'
import { sourceUrlOf } from './source-url-of.ts'

// In UTF-16 code units: the date of an article stands at its top; the same bound as for links.
const FAR = 65_536
const TIME_TAG = /<time\s[^<>]*>/i
const META_TAG = /<meta\s[^<>]*>/gi
const DATETIME = /\sdatetime\s*=\s*["']?([^"'<>]{1,64})/i
const CONTENT = /\scontent\s*=\s*["']?([^"'<>]{1,64})/i
// /2023/10/28/, /2023-10-28-, _20231028.html; not a part of a longer number.
const URL_DATE = /(?<!\d)((?:19|20)\d\d)([-/_]?)(\d\d)\2(\d\d)(?!\d)/g

/** Turns dates in the body, in the source's URL and in the file name into candidates for the date. */
export const recoverDate: Recover = (post, { timezone }) => {
  const found: Recovery[] = []
  const top = post.body().slice(0, FAR)
  const time = TIME_TAG.exec(top)?.[0] ?? ''
  const meta = top.match(META_TAG)?.find((tag) => /["']dc:date["']/i.test(tag)) ?? ''
  for (const match of [DATETIME.exec(time), CONTENT.exec(meta)]) {
    const value = match === null ? null : repairDate(ownText(match[1] ?? ''), timezone !== null)
    if (value !== null) found.push({ title: 'timeTag', value, safety: 'unsafe' })
  }
  const url = dayInUrl(sourceUrlOf(post) ?? '')
  if (url !== null) found.push({ title: 'sourceUrl', value: url, safety: 'unsafe' })
  const name = dateFromFileName(post.path)
  if (name.kind === 'well-formed' || name.kind === 'unpadded') {
    found.push({ title: 'fileName', value: formatDate(name.value, 'date'), safety: 'unsafe' })
  }
  return found.filter((one, index) => found.findIndex(({ value }) => value === one.value) === index)
}

/** Only what has one reading; a time without an offset says the day alone, unless the collection's zone completes it. */
function repairDate(text: string, hasZone: boolean): string | null {
  const reading = readDate(text.trim())
  switch (reading.kind) {
    case 'accepted':
      return text.trim()
    case 'malformed':
      return reading.repaired
    case 'missing-timezone':
      return hasZone ? reading.local : formatDate(reading.value, 'date')
    default:
      return null
  }
}

function dayInUrl(url: string): string | null {
  for (const [, year, , month, day] of url.matchAll(URL_DATE)) {
    const value = { year: Number(year), month: Number(month), day: Number(day) }
    if (isRealDay(value)) return formatDate(value, 'date')
  }
  return null
}
