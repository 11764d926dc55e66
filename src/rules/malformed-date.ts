import type { Post } from '../post/post.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import type { DateCandidate, ZonelessDate } from '../values/dates/date-reading.ts'
import type { DateValue } from '../values/dates/date-value.ts'
import { formatDate } from '../values/dates/format-date.ts'
import type { Collection } from './context.ts'
import { type DateFlaw, explainDateFlaw } from './explain-date-flaw.ts'
import { placeInZone } from './place-in-zone.ts'
import type { DateField } from './read-date-field.ts'
import { replacedByDate } from './replaced-by-date.ts'
import { defineRule, type Finding } from './rule.ts'
import { spellDate } from './spell-date.ts'
import { DATE_TITLES, suggestDates } from './suggest-dates.ts'
import { OFFSET_TITLES, suggestOffsets } from './suggest-offsets.ts'

interface Flawed {
  readonly field: string
  readonly found: string
  readonly flaw: DateFlaw
}

const messages = {
  respell: ({ field, found, flaw, text }: Flawed & { text: string }) => ({
    what: `\`${field}\` is a date that not every generator reads: ${quoteValue(found)}, expected ${quoteValue(text)}`,
    why: explainDateFlaw(flaw),
    how: `Write ${quoteValue(text)}.`,
  }),
  respellZoneless: ({ field, found, flaw, local }: Flawed & { local: string }) => ({
    what: `\`${field}\` is a date that not every generator reads, and its time has no offset: ${quoteValue(found)}`,
    why: explainDateFlaw(flaw),
    how: `Write ${quoteValue(local)} with the offset of its timezone behind it, such as \`+08:00\`; where the collection has a \`timezone\`, \`postlint fix\` adds it.`,
  }),
  guess: ({ field, found, flaw, reading }: Flawed & { reading: DateValue }) => ({
    what: `\`${field}\` can only be guessed: ${quoteValue(found)}, perhaps ${spellDate(reading)}`,
    why: explainDateFlaw(flaw),
    how: 'Write the day as YYYY-MM-DD, or day and time as YYYY-MM-DDTHH:MM:SS with an offset.',
  }),
  choose: ({ field, found, flaw, readings }: Flawed & { readings: readonly DateValue[] }) => ({
    what: `\`${field}\` can mean more than one date: ${quoteValue(found)} is ${spellReadings(readings)}`,
    why: explainDateFlaw(flaw),
    how: 'Write the day that is meant as YYYY-MM-DD; a time behind it as THH:MM:SS with an offset.',
  }),
  notADate: ({ field, found, flaw }: Flawed) => ({
    what: `\`${field}\` is not a date: ${quoteValue(found)}, expected YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS with an offset`,
    why: explainDateFlaw(flaw),
    how: 'Write the day as YYYY-MM-DD, or day and time as YYYY-MM-DDTHH:MM:SS with an offset such as `+08:00`.',
  }),
}

const titles = {
  ...DATE_TITLES,
  ...OFFSET_TITLES,
  respell: ({ text }: { text: string }) => `Write ${text}`,
}

type DateFinding = Finding<typeof messages, typeof titles>

/** A date that generators read differently, or that no generator reads as what it says. */
export const malformedDate = defineRule({
  id: 'malformed-date',
  group: 'dates',
  level: 'error',
  fixes: ['safe', 'manual'],
  summary: 'A date is not written in a form that every generator reads alike.',
  why: 'One date that Jekyll cannot read stops the build of the whole site; Hugo takes numbers for seconds since 1970 and puts the post half a century back.',
  messages,
  titles,
  examples: [
    { bad: '---\ndate: 2023/10/28\n---\n', fixed: '---\ndate: 2023-10-28\n---\n' },
    { bad: "---\ndate: '2023年10月28日'\n---\n", fixed: "---\ndate: '2023-10-28'\n---\n" },
    { bad: '---\ndate: 20231028\n---\n', fixed: '---\ndate: 2023-10-28\n---\n' },
    {
      bad: '---\ndate: 2023/10/28 18:35\n---\n',
      fixed: '---\ndate: 2023-10-28T18:35:00+08:00\n---\n',
      collection: { timezone: 'Asia/Shanghai' },
      note: 'With a timezone in the collection, the missing offset comes with the mended form.',
    },
    { bad: '---\ndate: 10/11/2023\n---\n', note: 'October or November? The readings are shown to choose from.' },
    { bad: '---\ndate: soon\n---\n' },
  ],
  date:
    (_, { collection }) =>
    (date) => {
      const finding = date.reading.kind === 'accepted' ? null : explainDate(date, collection)
      return finding === null ? null : [finding]
    },
})

function explainDate({ name, text, untyped, reading }: DateField, collection: Collection): DateFinding | null {
  const path = [name]
  const place = { place: { path }, replaces: replacedByDate(path) }
  const flawed = (flaw: DateFlaw | undefined) => ({ field: name, found: text, flaw: flaw ?? ('words' as const) })
  const suggest = (candidates: readonly DateCandidate[]) => (post: Post) =>
    suggestDates(post, collection, name, candidates)
  switch (reading.kind) {
    case 'malformed': {
      const { repaired, faults } = reading
      const values = { ...flawed(untyped ? 'number-like' : faults[0]), text: repaired }
      return { message: 'respell', values, ...place, fixes: [respell(name, repaired)] }
    }
    case 'missing-timezone': {
      if (reading.faults.length === 0) return null
      const values = { ...flawed(reading.faults[0]), local: reading.local }
      const fixes = (post: Post) => respellInZone(post, collection, name, reading)
      return { message: 'respellZoneless', values, ...place, fixes }
    }
    case 'suggestion': {
      const { candidate, doubts } = reading
      const values = { ...flawed(doubts[0]), reading: candidate.value }
      return { message: 'guess', values, ...place, fixes: suggest([candidate]) }
    }
    case 'ambiguous': {
      const { candidates, doubts } = reading
      const fixes = suggest(candidates)
      const [only] = candidates
      if (candidates.length === 1 && only !== undefined) {
        return { message: 'guess', values: { ...flawed(doubts[0]), reading: only.value }, ...place, fixes }
      }
      const values = { ...flawed(doubts[0]), readings: candidates.map((one) => one.value) }
      return { message: 'choose', values, ...place, fixes }
    }
    case 'not-a-date':
      return { message: 'notADate', values: flawed(reading.reason), ...place, fixes: suggest([]) }
    default:
      return null
  }
}

function respell(field: string, text: string) {
  const change = { kind: 'set', path: [field], value: text, plain: true } as const
  return { title: 'respell', values: { text }, safety: 'safe', changes: [change] } as const
}

function respellInZone(post: Post, collection: Collection, field: string, { value }: ZonelessDate) {
  const placement = placeInZone(value, collection.timezone)
  if (placement?.kind !== 'once') return suggestOffsets(post, collection, field, value, placement, false)
  return [respell(field, formatDate({ ...value, offsetMinutes: placement.offsetMinutes }, 'rfc3339'))]
}

/** No more than three: an abbreviation with a short date can have nine, and the fixes list them all. */
function spellReadings(readings: readonly DateValue[]): string {
  const distinct = [...new Set(readings.map(spellDate))]
  const shown = distinct.slice(0, 3).join(' or ')
  return distinct.length > 3 ? `${shown}, or another` : shown
}
