/** Turns one text that stands for a list into the lists that it may mean, best first. */
import { splitBullets } from './split-bullets.ts'
import { wrappedItems } from './wrapped-items.ts'

export interface SplitReading {
  /** None is empty, and none has a blank item; none at all where the text says nothing. */
  readonly readings: readonly (readonly string[])[]
  /** Whether there is only one sensible reading. */
  readonly sure: boolean
}

// Comma, full-width comma, Chinese enumeration comma, and the comma of half-width Japanese.
const COMMAS = /[,，、､]/
const OTHER_MARKS = /[;；|｜/／\n]/
// A comma inside brackets or quotes may belong to the item, and so may the marks themselves.
const enclosing = (): RegExp =>
  /["“”„‟«»‹›「」『』｢｣《》〈〉＜＞<>()（）[\]［］【】〔〕〖〗{}｛｝＂＇‘`]|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])/u
// `1,000`: whether the comma divides digits or items, nobody can tell.
const DIGIT_GROUPS = /\d,\d{3}(?!\d)/
// Those that keyboards and word processors put in the place of `"`.
const CURLY = /[“”„‟＂]/g
// A text in quotes, with nothing of the kind inside.
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/
// No list of names is longer; a bound for hostile text.
const MOST_ITEMS = 100

/** Commas split surely, blanks and other marks perhaps. */
export function splitItems(text: string): SplitReading {
  const whole = text.trim()
  const wrapped = wrappedItems(whole)
  if (wrapped !== null) {
    const inner = splitItems(wrapped)
    return { readings: [...inner.readings, [whole]], sure: false }
  }
  const byBullet = whole === '' ? null : splitBullets(whole)
  if (byBullet !== null) return { readings: [byBullet, [whole]].filter(fits), sure: false }
  const byComma = partsOf(whole, COMMAS)
  if (byComma.length === 0 || byComma.length > MOST_ITEMS) return { readings: [], sure: false }
  if (COMMAS.test(whole)) {
    const quoted = unquoteItems(whole)
    if (quoted !== null) return { readings: [quoted], sure: true }
    const curly = unquoteItems(whole.replace(CURLY, '"'))
    if (curly !== null && whole.search(CURLY) !== -1) return { readings: [curly, byComma, [whole]], sure: false }
    const isDoubtful = enclosing().test(whole) || DIGIT_GROUPS.test(whole)
    return isDoubtful ? { readings: [byComma, [whole]], sure: false } : { readings: [byComma], sure: true }
  }
  const straight = whole.replace(CURLY, '"')
  if (QUOTED.test(straight))
    return { readings: [[withoutQuotes(straight)], [whole]].filter(([item]) => item !== ''), sure: false }
  const byMark = partsOf(whole, OTHER_MARKS)
  if (byMark.length > 1) return { readings: [byMark, [whole]].filter(fits), sure: false }
  const words = partsOf(whole, /\s+/)
  if (words.length > 1) return { readings: [words, [whole]].filter(fits), sure: false }
  return { readings: [words], sure: !enclosing().test(whole) }
}

/** `a, 'b c', d`: the items, where each is in quotes or holds no mark that could enclose; null where that is not all. */
function unquoteItems(whole: string): string[] | null {
  if (!/["']/.test(whole)) return null
  const parts: string[] = []
  let from = 0
  for (let at = 0; at <= whole.length; at++) {
    const mark = whole.charAt(at)
    if ((mark === '"' || mark === "'") && whole.slice(from, at).trim() === '') {
      const close = whole.indexOf(mark, at + 1)
      if (close === -1) return null
      at = close
    } else if (at === whole.length || COMMAS.test(mark)) {
      const part = whole.slice(from, at).trim()
      if (part !== '') parts.push(part)
      from = at + 1
    }
  }
  const isClear = parts.every((part) => QUOTED.test(part) || !(enclosing().test(part) || DIGIT_GROUPS.test(part)))
  const items = parts.map(withoutQuotes)
  return isClear && parts.some((part) => QUOTED.test(part)) && items.every((item) => item !== '') ? items : null
}

function withoutQuotes(part: string): string {
  const [, double, single] = QUOTED.exec(part) ?? []
  return (double ?? single ?? part).trim()
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
