import { dateEffect } from '../generators/date-effect.ts'
import type { Post } from '../post/post.ts'
import type { Node } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import type { DateCandidate, ZonelessDate } from '../values/dates/date-reading.ts'
import type { DateValue } from '../values/dates/date-value.ts'
import { formatDate } from '../values/dates/format-date.ts'
import { placeInZone } from '../values/dates/place-in-zone.ts'
import { spellDate } from '../values/dates/spell-date.ts'
import type { Collection } from './context.ts'
import { effectOfDate, isQuoted } from './dates/effect-of-date.ts'
import { type DateFlaw, explainDateFlaw } from './dates/explain-date-flaw.ts'
import type { DateField } from './dates/read-date-field.ts'
import { replacedByDate } from './dates/replaced-by-date.ts'
import { DATE_TITLES, suggestDates } from './dates/suggest-dates.ts'
import { OFFSET_TITLES, suggestOffsets } from './dates/suggest-offsets.ts'
import { defineRule, type Finding, type Level } from './rule.ts'
import { describeEffect, type SiteEffect, siteEffect } from './site/describe-effect.ts'

interface Flawed {
  readonly field: string
  readonly found: string
  readonly flaw: DateFlaw
  /** What the reader of the site does with it; null where it is other readers that stumble over it. */
  readonly site: SiteEffect | null
}

const messages = {
  respell: (values: Flawed & { text: string }) => ({
    what: `${subject(values)}: ${quoteValue(values.found)}, expected ${quoteValue(values.text)}`,
    why: explainFlaw(values),
    how: `Write ${quoteValue(values.text)}.`,
  }),
  respellZoneless: (values: Flawed & { local: string }) => ({
    what: `${subject(values)}, and its time has no offset: ${quoteValue(values.found)}`,
    why: explainFlaw(values),
    how: `Write ${quoteValue(values.local)} with the offset of its timezone behind it, such as \`+08:00\`; where the collection has a \`timezone\`, \`postlint fix\` adds it.`,
  }),
  guess: (values: Flawed & { reading: DateValue }) => ({
    what: `\`${values.field}\` can only be guessed: ${quoteValue(values.found)}, perhaps ${spellDate(values.reading)}`,
    why: explainFlaw(values),
    how: 'Write the day as YYYY-MM-DD, or day and time as YYYY-MM-DDTHH:MM:SS with an offset.',
  }),
  choose: (values: Flawed & { readings: readonly DateValue[] }) => ({
    what: `\`${values.field}\` can mean more than one date: ${quoteValue(values.found)} is ${spellReadings(values.readings)}`,
    why: explainFlaw(values),
    how: 'Write the day that is meant as YYYY-MM-DD; a time behind it as THH:MM:SS with an offset.',
  }),
  notADate: (values: Flawed) => ({
    what: `\`${values.field}\` is not a date: ${quoteValue(values.found)}, expected YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS with an offset`,
    why: explainFlaw(values),
    how: 'Write the day as YYYY-MM-DD, or day and time as YYYY-MM-DDTHH:MM:SS with an offset such as `+08:00`.',
  }),
}

function subject({ field, site }: Flawed): string {
  if (site === null) return `\`${field}\` is a date that not every generator reads`
  const reader = site.generator ?? 'no site generator'
  if (site.effect === 'misreads')
    return `\`${field}\` is a date that ${site.generator ?? 'site generators'} take${site.generator === null ? '' : 's'} for another`
  if (site.effect === 'warning')
    return `\`${field}\` is a date that ${site.generator ?? 'site generators'} may not read`
  return `\`${field}\` is a date that ${reader} ${site.generator === null ? 'reads' : 'does not read'}`
}

function explainFlaw({ flaw, site }: Flawed): string {
  if (site === null) return explainDateFlaw(flaw)
  if (site.effect === 'warning') return 'It was never tried what becomes of this form.'
  return site.effect === 'misreads'
    ? `${site.generator ?? 'A site generator'} takes it for another day or time.`
    : describeEffect(site)
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
      note: 'With a timezone in the collection, the missing offset comes with the repaired form.',
    },
    { bad: '---\ndate: 10/11/2023\n---\n', note: 'October or November? The readings are shown to choose from.' },
    { bad: '---\ndate: soon\n---\n' },
  ],
  date:
    (_, { collection }) =>
    (date, node) => {
      const finding = explainDate(date, node, collection)
      return finding === null ? null : [finding]
    },
})

function explainDate(date: DateField, node: Node | null, collection: Collection): DateFinding | null {
  const { generator, portable } = collection
  const { kind } = date.reading
  if (portable && kind === 'accepted') return null
  const effect = effectOfDate(date, node, collection)
  if (!portable) {
    if (effect === 'nothing' || kind === 'impossible') return null
    const level = effect === 'warning' ? ('warning' as const) : undefined
    return describeDate(date, node, collection, { level, site: siteEffect(generator, effect) })
  }
  const isRead = generator.id !== 'any' && effect === 'nothing'
  return describeDate(date, node, collection, { level: isRead ? 'warning' : undefined, site: null })
}

function describeDate(
  { name, text, untyped, reading }: DateField,
  node: Node | null,
  collection: Collection,
  { level, site }: { readonly level: Level | undefined; readonly site: SiteEffect | null },
): DateFinding | null {
  const path = [name]
  const place = { place: { path }, level, replaces: replacedByDate(path) }
  const flawed = (flaw: DateFlaw | undefined) => ({ field: name, found: text, flaw: flaw ?? ('words' as const), site })
  const suggest = (candidates: readonly DateCandidate[]) => (post: Post) =>
    suggestDates(post, collection, name, candidates)
  const respellAs = (repaired: string, flaw: DateFlaw | undefined): DateFinding => {
    // On its own site a date is only rewritten to what the reader there takes for the same.
    const isRead = site === null || dateEffect(collection.generator, repaired, isQuoted(node)) === 'nothing'
    const fixes = [respell(name, repaired, isRead ? 'safe' : 'manual')]
    return { message: 'respell', values: { ...flawed(flaw), text: repaired }, ...place, fixes }
  }
  switch (reading.kind) {
    case 'accepted':
      return respellAs(formatDate(reading.value, reading.value.hour === undefined ? 'date' : 'rfc3339'), undefined)
    case 'malformed':
      return respellAs(reading.repaired, untyped ? 'number-like' : reading.faults[0])
    case 'missing-timezone': {
      if (reading.faults.length === 0) {
        return site === null ? null : respellAs(reading.local, undefined)
      }
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

function respell(field: string, text: string, safety: 'safe' | 'manual' = 'safe') {
  const change = { kind: 'set', path: [field], value: text, plain: true } as const
  return { title: 'respell', values: { text }, safety, changes: [change] } as const
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
