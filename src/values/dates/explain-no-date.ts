/** Turns the tokens of a text that holds no date into the reason why. */
import type { NoDateReason } from './date-reading.ts'
import { type DateToken, isMark } from './date-token.ts'
import { monthOfWord, weekdayOfWord } from './date-words.ts'
import { readDateClock } from './read-date-clock.ts'

export function explainNoDate(tokens: readonly DateToken[]): NoDateReason {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const numbers = tokens.filter(({ kind }) => kind === 'number')
  const units = tokens.filter(({ kind }) => kind === 'unit')
  if (readDateClock(tokens, 0)?.next === tokens.length) return 'time-only'
  const isNumeric = tokens.every((token) => token.kind === 'number' || isMark(token, '+-.,_'))
  const hyphens = tokens.filter((token) => isMark(token, '-'))
  if (isNumeric && numbers.length > 0 && (hyphens.length === 0 || numbers.length === 1)) return 'number'
  const hasMonth = words.some(({ text }) => monthOfWord(text) > 0)
  const isDateLike = words.every(({ text }) => monthOfWord(text) > 0 || weekdayOfWord(text) >= 0 || isOrdinal(text))
  if (isDateLike && numbers.length + (hasMonth ? 1 : 0) > 2) {
    return numbers.some(({ text }) => text.length === 3 || text.length > 4) ? 'too-many-digits' : 'words'
  }
  return isDateLike && (hasMonth || numbers.length > 1 || (numbers.length > 0 && units.length > 0))
    ? 'incomplete'
    : 'words'
}

function isOrdinal(word: string): boolean {
  return /^(?:st|nd|rd|th)$/i.test(word)
}
