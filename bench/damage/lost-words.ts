// What these say that they remove: an exact double, a tracking parameter, markup, the name that a field had.
export const REMOVES = new Set([
  'duplicate-item',
  'duplicate-key',
  'tracking-parameter',
  'markup-in-title',
  'misspelled-field',
  'unused-suppression',
])
export const DATES = new Set(['malformed-date', 'missing-timezone', 'date-style'])
// Names of days, months and parts of the day.
const NAME_IN_DATE =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[ap]m$|[tz]$|utc$|gmt$|年$|月$|日$)/i
// A number with separators of thousands is one word.
const WORD = /(?<![\p{L}\p{N}])[0-9]{1,3}(?:,[0-9]{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu

/** Names of days and months become numbers, and a year that is written twice is written once. */
export function isPartOfDate(word: string, text: string): boolean {
  return NAME_IN_DATE.test(word) || (/^[12]\d{3}$/.test(word) && text.split(word).length > 2)
}

/** Words of a text that another has less often; numbers in any spelling, since dates are padded. */
export function lostWords(before: string, after: string): string[] {
  const count = new Map<string, number>()
  for (const word of wordsOf(after)) count.set(word, (count.get(word) ?? 0) + 1)
  return wordsOf(before).filter((word) => {
    const left = count.get(word) ?? 0
    count.set(word, left - 1)
    return left === 0
  })
}

function wordsOf(text: string): string[] {
  const parted = text
    // What nobody sees parts no words.
    .replace(/[\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]/g, '')
    // A date is written with `T` or a space, its offset with a colon or without.
    .replace(/(?<=\d)[Tt](?=\d)/g, ' ')
    .replace(/([-+]\d\d)(?=\d\d(?!\d))/g, '$1 ')
  return (parted.normalize('NFC').match(WORD) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''))
}
