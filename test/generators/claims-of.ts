import { DATE_FORMS, type Generator } from '../../schemas/generator.ts'
import type { Reading } from '../../scripts/generators/reading.ts'
import { NO_DATES } from './date-outcomes.ts'
import { effectOf, type Readings } from './readings.ts'

export type Claim = readonly [claim: string, claimed: unknown, seen: unknown]

/** Each claim of a generator's data beside what was seen; a form that was not asked for makes none. */
export function claimsOf(one: Generator, { readings }: Readings): Claim[] {
  const claims: Claim[] = []
  const add = (claim: string, claimed: unknown, form: string, see: (reading: Reading) => unknown = plain): void => {
    const reading = readings[form]
    if (reading !== undefined) claims.push([claim, claimed, see(reading)])
  }
  const { fences, yaml, texts, tags, dates, flags } = one

  for (const [form, fence] of Object.entries(FENCE_FORMS)) {
    add(`reads ${fence}`, (fences.reads as readonly string[]).includes(fence), `fence/${form}`, isHeron)
  }
  add('fences.openerBlanks', fences.openerBlanks, 'fence/opener-space', isHeron)
  add('fences.blanksBefore', fences.blanksBefore, 'fence/blank-before', isHeron)
  add('fences.unopened', fences.unopened, 'fence/no-opener', isHeron)
  add('fences.longer', fences.longer === true, 'fence/four', isHeron)
  add('fences.unclosed', fences.unclosed, 'fence/no-closer')
  add('fences.empty', fences.empty, 'fence/empty', silent)
  add('fences.notAMapping', fences.notAMapping, 'fence/text-document')

  add('yaml.broken', yaml.broken, 'syntax/colon-inside')
  add('yaml.broken', yaml.broken, 'own/broken-yaml')
  add('yaml.duplicateKey', yaml.duplicateKey, 'syntax/duplicate-key', (reading) => effectOf(reading, 'Heron'))
  add('yaml.tabs', yaml.tabs === true, 'syntax/tab-indent', ({ outcome }) => outcome === 'reads-as')
  add('foldsKeyCase', one.foldsKeyCase, 'key/Title', isHeron)

  for (const [claim, form, written] of TEXT_FORMS) {
    add(`texts.${claim}`, texts[claim], `title/${form}`, (reading) => effectOf(reading, written))
  }
  const heading = readings['own/title-from-heading']
  const hasHeading = heading !== undefined && isHeron(heading)
  add('missingTitle', one.missingTitle, 'missing/title', (reading) =>
    hasHeading ? 'nothing' : effectOf(reading, String(reading.value)),
  )
  add('emptyField', one.emptyField, 'description/empty', silent)
  add('unknownField', one.unknownField, 'key/unknown', silent)

  add('tags.text', tags.text, 'tags/comma-text', howSplit)
  add('tags.empty', tags.empty, 'tags/empty', asNothing)
  add('tags.emptyList', tags.emptyList, 'tags/empty-list', asNothing)
  add('tags.numberItem', tags.numberItem, 'tags/number-item', silent)
  add('tags.nullItem', tags.nullItem, 'tags/null-item', nullItem)
  add('tags.blankItem', tags.blankItem, 'tags/blank-item', blankItem)

  const [yes, text] = flags.fields.includes('published')
    ? ['published/no', 'published/text']
    : ['draft/yes', 'draft/text']
  add('flags.yes', flags.yes, yes as string, flagEffect)
  add('flags.text', flags.text, text as string, flagEffect)

  const isBlankFine = dates.empty === 'nothing'
  add('dates.empty', dates.empty, 'date/empty', isBlankFine ? asNothing : silent)
  add('dates.future', dates.future, 'date/future', silent)
  const refusals = DATE_FORMS.filter((form) => form === 'words' || !NO_DATES.includes(form))
    .map((form) => readings[`date/${form}`]?.outcome)
    .filter((outcome) => outcome !== undefined && outcome !== 'reads-as' && outcome !== 'misreads')
  if (dates.typed && refusals.length > 0) claims.push(['dates.refused', dates.refused, mostOf(refusals as string[])])
  if (dates.typed) {
    add('dates.withoutOffset', dates.withoutOffset, 'date/no-offset', (plainDate) =>
      zoneOf(plainDate, readings['date/no-offset-quoted']),
    )
    add('dates.missing', dates.missing === 'stops-build' || dates.missing === 'drops-post', 'missing/date', isLost)
  }
  add('dates.impossibleFileName', dates.impossibleFileName, 'name/2026-13-04-heron.md', namedDate)
  add('dates.fromFileName', dates.fromFileName !== 'no', 'name/2026-03-04-heron.md', isOfTheName)

  for (const field of ['permalink', 'slug', 'url']) {
    const claimed = one.addresses.find((address) => address.field === field)?.twice ?? 'nothing'
    add(`addresses ${field}`, claimed, `twice/${field}`, silent)
  }
  const layout = readings['own/template-unknown'] === undefined ? 'layout/unknown' : 'own/template-unknown'
  add('layouts.missing', one.layouts?.missing === 'stops-build', layout, ({ outcome }) => outcome === 'stops-build')
  add('tagList.missing', one.tagList?.missing ?? 'nothing', 'own/tag-unlisted')
  if (one.authors?.guess === false) add('authors.missing', one.authors.missing, 'authors/unknown')
  add('missingPicture', one.missingPicture, 'image/missing', silent)
  return claims
}

const FENCE_FORMS = {
  plain: '---',
  'closer-dots': '---…',
  toml: '+++',
  semicolons: ';;;',
  'json-brace': '{',
  'dash-yaml': '---yaml',
  'dash-json': '---json',
  'dash-toml': '---toml',
  'dash-js': '---js',
}

const TEXT_FORMS = [
  ['number', 'number', '2020'],
  ['boolean', 'true', 'true'],
  ['date', 'date', '2018-11-21'],
  ['list', 'list', 'Heron'],
  ['null', 'null', ''],
  ['empty', 'empty-text', ''],
] as const

function isHeron({ outcome, value }: Reading): boolean {
  return outcome === 'reads-as' && value === 'Heron'
}

function plain(reading: Reading): string {
  return effectOf(reading, null)
}

/** A generator may warn of other things than the form. */
function silent(reading: Reading): string {
  const effect = plain(reading)
  return effect === 'warning' ? 'nothing' : effect
}

/** A field that has nothing in it and counts as not written is no loss. */
function asNothing(reading: Reading): string {
  const effect = silent(reading)
  return effect === 'drops-field' ? 'nothing' : effect
}

/** An item without a value is no loss where it is left out or stays what it is. */
function nullItem(reading: Reading): string {
  return Array.isArray(reading.value) && reading.value.includes('null') ? 'misreads' : silent(reading)
}

function blankItem(reading: Reading): string {
  return Array.isArray(reading.value) && reading.value.includes('') ? 'warning' : silent(reading)
}

/** `yes`, `no` and `"true"`: a post that is gone was understood, a text or the opposite was not. */
function flagEffect({ outcome, value }: Reading): string {
  if (outcome === 'drops-post' || value === true) return outcome === 'drops-field' ? 'misreads' : 'nothing'
  return outcome === 'stops-build' ? outcome : 'misreads'
}

function howSplit({ outcome, value }: Reading): string {
  if (outcome !== 'reads-as') return 'refused'
  if (!Array.isArray(value) || value.length === 1) return 'one-item'
  if (value[0] === 'Web,') return 'split-at-spaces'
  return value[1] === ' JavaScript' ? 'split-at-commas-alone' : 'split-at-commas'
}

function isLost({ outcome }: Reading): boolean {
  return outcome === 'stops-build' || outcome === 'drops-post'
}

/** Whose time `09:30` is: that of UTC+8, where it was read, or UTC; text goes another way through YAML than a timestamp. */
function zoneOf(unquoted: Reading, quoted: Reading | undefined): string {
  const zones = [unquoted, quoted ?? unquoted].map(({ value }) => {
    const instant = Date.parse((value as { date?: string } | undefined)?.date ?? '')
    return instant === Date.parse('2026-03-04T01:30:00Z') ? 'site' : 'utc'
  })
  return zones[0] === 'site' ? 'site' : zones[1] === 'site' ? 'site-where-quoted' : 'utc'
}

/** A day that cannot be, in the name of a file. */
function namedDate(reading: Reading): string {
  if (reading.outcome === 'stops-build') return reading.outcome
  return /Invalid Date|2026-13-04/.test(JSON.stringify(reading.value ?? null)) ? 'misreads' : 'nothing'
}

function isOfTheName({ value }: Reading): boolean {
  return JSON.stringify(value ?? null).includes('2026-03-04')
}

function mostOf(outcomes: readonly string[]): string {
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length
  return [...outcomes].sort((a, b) => count(b) - count(a))[0] as string
}
