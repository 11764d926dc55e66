/** Turns the tokens after a time into its offset, or the offsets that an abbreviation can mean. */
import type { DateDoubt, DateFault } from './date-reading.ts'
import { type DateToken, isMark, isNumber, skipSpaces } from './date-token.ts'
import { zonesOfWord } from './date-words.ts'

export interface OffsetMeaning {
  readonly offsetMinutes: number | 'Z'
  /** The full name behind an abbreviation. */
  readonly zone?: string
}

export interface ZonePart {
  /** Never empty. */
  readonly offsets: readonly OffsetMeaning[]
  readonly faults: readonly DateFault[]
  readonly doubts: readonly DateDoubt[]
  /** Minutes of 60 and more, as written: `+0860`. */
  readonly overflow?: boolean
  readonly next: number
}

export function readDateZone(tokens: readonly DateToken[], from: number): ZonePart | undefined {
  const at = skipSpaces(tokens, from)
  const token = tokens[at]
  if (isMark(token, '+-')) {
    const part = readNumericOffset(tokens, at)
    return part && dropComment(tokens, part)
  }
  if (token?.kind !== 'word') return undefined
  const word = token.text.toLowerCase()
  if (word === 'z') {
    return {
      offsets: [{ offsetMinutes: 'Z' }],
      faults: token.text === 'z' ? ['letter-case'] : [],
      doubts: [],
      next: at + 1,
    }
  }
  if (word === 'utc' || word === 'gmt' || word === 'ut') {
    // `GMT+0800`, as JavaScript prints it.
    const sign = skipSpaces(tokens, at + 1)
    const offset = isMark(tokens[sign], '+-') ? readNumericOffset(tokens, sign) : undefined
    if (offset !== undefined) return dropComment(tokens, { ...offset, faults: [...offset.faults, 'zone-name'] })
    return { offsets: [{ offsetMinutes: 0 }], faults: ['zone-name'], doubts: [], next: at + 1 }
  }
  const offsets = zonesOfWord(word)
  return offsets.length === 0 ? undefined : { offsets, faults: [], doubts: ['zone-abbreviation'], next: at + 1 }
}

/** `+8`, `+08`, `+0800`, `+8:00`, `+08:00` are one reading each; `+800` is a guess. */
function readNumericOffset(tokens: readonly DateToken[], at: number): ZonePart | undefined {
  const number = tokens[at + 1]
  if (!isNumber(number, 1, 4)) return undefined
  const digits = number.text
  const hasColon = digits.length <= 2 && isMark(tokens[at + 2], ':') && isNumber(tokens[at + 3], 2, 2)
  const hours = Number(digits.length <= 2 ? digits : digits.slice(0, -2))
  const minutes = hasColon ? Number(tokens[at + 3]?.text) : digits.length <= 2 ? 0 : Number(digits.slice(-2))
  // Jekyll's ` +0800` is sound by itself; glued to the time it is not.
  const isSound = (hasColon && digits.length === 2) || (digits.length === 4 && tokens[at - 1]?.kind === 'space')
  const offsetMinutes = (isMark(tokens[at], '-') ? -1 : 1) * (hours * 60 + minutes)
  return {
    offsets: [{ offsetMinutes }],
    faults: isSound ? [] : ['offset'],
    doubts: digits.length === 3 ? ['short-offset'] : [],
    ...(minutes > 59 ? { overflow: true } : {}),
    next: hasColon ? at + 4 : at + 2,
  }
}

/** A numeric offset decides; a zone name behind it only comments on it (RFC 2822 3.2.3, JavaScript, Go). */
function dropComment(tokens: readonly DateToken[], part: ZonePart): ZonePart {
  const at = skipSpaces(tokens, part.next)
  const token = tokens[at]
  if (token?.kind === 'word' && (zonesOfWord(token.text).length > 0 || /^(?:utc|gmt)$/i.test(token.text))) {
    return { ...part, faults: [...part.faults, 'zone-name'], next: at + 1 }
  }
  if (!isMark(token, '(')) return part
  let end = at + 1
  while (tokens[end]?.kind === 'word' || tokens[end]?.kind === 'space') end++
  if (!isMark(tokens[end], ')') || end === at + 1) return part
  return { ...part, faults: [...part.faults, 'zone-name'], next: end + 1 }
}
