/** Turns one text that stands for a list into the lists that it may mean, best first. */

export interface SplitReading {
  /** None is empty, and none has a blank item; none at all where the text says nothing. */
  readonly readings: readonly (readonly string[])[]
  /** Whether there is only one sensible reading. */
  readonly sure: boolean
}

// Comma, full-width comma, Chinese enumeration comma, and the comma of half-width Japanese.
const COMMAS = /[,，、､]/
const OTHER_MARKS = /[;；|｜/／\n]/
// A comma inside brackets or quotes may belong to the item.
const ENCLOSING = /["“”„«»「」『』《》〈〉()（）[\]【】{}]/
const DIGIT_GROUPS = /^\d{1,3}(?:,\d{3})+$/
// No list of names is longer; a bound for hostile text.
const MOST_ITEMS = 100

/** Commas split surely, blanks and other marks perhaps. */
export function splitItems(text: string): SplitReading {
  const whole = text.trim()
  const byComma = partsOf(whole, COMMAS)
  if (byComma.length === 0 || byComma.length > MOST_ITEMS) return { readings: [], sure: false }
  if (COMMAS.test(whole)) {
    const isDoubtful = ENCLOSING.test(whole) || DIGIT_GROUPS.test(whole)
    return isDoubtful ? { readings: [byComma, [whole]], sure: false } : { readings: [byComma], sure: true }
  }
  const byMark = partsOf(whole, OTHER_MARKS)
  if (byMark.length > 1) return { readings: [byMark, [whole]].filter(fits), sure: false }
  const words = partsOf(whole, /\s+/)
  if (words.length > 1) return { readings: [words, [whole]].filter(fits), sure: false }
  return { readings: [words], sure: true }
}

function partsOf(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function fits(items: readonly string[]): boolean {
  return items.length <= MOST_ITEMS
}
