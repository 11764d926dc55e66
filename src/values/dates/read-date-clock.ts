/** Turns the tokens after a day into a time of day, as written: its numbers are not linted here. */
import type { DateDoubt, DateFault } from './date-reading.ts'
import { type DateToken, isMark, isNumber, isUnit, skipSpaces } from './date-token.ts'

/** The half of the day of a twelve-hour clock; `night` is `pm` with a twelve that is midnight, or noon to some. */
export type DayHalf = 'am' | 'pm' | 'night'

export interface ClockPart {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly fraction?: string
  readonly faults: readonly DateFault[]
  readonly doubts: readonly DateDoubt[]
  readonly half?: DayHalf
  readonly next: number
}

const HALVES: Readonly<Record<string, DayHalf>> = {
  ...{ am: 'am', pm: 'pm', 上午: 'am', 下午: 'pm', 午前: 'am', 午後: 'pm', 오전: 'am', 오후: 'pm' },
  ...{ 凌晨: 'am', 早上: 'am', 傍晚: 'pm', 晚上: 'night' },
}

/** `from` is the token after the day: space, comma, `T` or `at` may stand between, nothing where the day ends in 日. */
export function readDateClock(tokens: readonly DateToken[], from: number): ClockPart | undefined {
  const faults: DateFault[] = []
  let at = from
  if (isMark(tokens[at], ',')) {
    at++
    faults.push('separator')
  }
  at = skipSpaces(tokens, at)
  const joint = tokens[at]
  if (joint?.kind === 'word' && /^(?:t|at)$/i.test(joint.text)) {
    if (joint.text !== 'T') faults.push(joint.text === 't' ? 'letter-case' : 'separator')
    at = skipSpaces(tokens, at + 1)
  }
  const first = readHalf(tokens, at)
  const digits = readDigits(tokens, skipSpaces(tokens, first?.next ?? at))
  if (digits === undefined) return undefined
  const last = first ?? readHalf(tokens, skipSpaces(tokens, digits.next))
  if (last === undefined) return { ...digits, faults: [...faults, ...digits.faults] }
  return {
    ...digits,
    faults: [...faults, ...digits.faults],
    doubts: [...digits.doubts, 'twelve-hour-clock'],
    half: last.half,
    next: Math.max(digits.next, last.next),
  }
}

function readHalf(tokens: readonly DateToken[], at: number): { half: DayHalf; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const word = token.text.toLowerCase()
  const half = Object.hasOwn(HALVES, word) ? HALVES[word] : undefined
  if (half !== undefined) return { half, next: at + 1 }
  const second = tokens[at + 2]
  const dotted = (word === 'a' || word === 'p') && isMark(tokens[at + 1], '.') && second?.text.toLowerCase() === 'm'
  if (!dotted) return undefined
  return { half: word === 'a' ? 'am' : 'pm', next: isMark(tokens[at + 3], '.') ? at + 4 : at + 3 }
}

function readDigits(tokens: readonly DateToken[], at: number): ClockPart | undefined {
  const hour = tokens[at]
  if (!isNumber(hour, 1, 2)) return undefined
  const hasUnits = isUnit(tokens[at + 1], 'h')
  const minute = tokens[at + 2]
  const faults: DateFault[] = hasUnits ? ['separator'] : []
  if (hour.text.length === 1) faults.push('padding')
  if (hasUnits && !isNumber(minute, 1, 2)) {
    return { hour: Number(hour.text), minute: 0, second: 0, faults, doubts: ['hour-only'], next: at + 2 }
  }
  if ((!hasUnits && !isMark(tokens[at + 1], ':')) || !isNumber(minute, 1, 2)) return undefined
  const short = minute.text.length === 1 && !hasUnits
  const start = { hour: Number(hour.text), minute: Number(minute.text), faults }
  const doubts: DateDoubt[] = short ? ['short-clock'] : []
  const hasMinuteUnit = isUnit(tokens[at + 3], 'n')
  const second = tokens[at + 4]
  if (!(hasMinuteUnit || isMark(tokens[at + 3], ':')) || !isNumber(second, 1, 2)) {
    return { ...start, second: 0, faults: [...faults, 'no-seconds'], doubts, next: hasMinuteUnit ? at + 4 : at + 3 }
  }
  if (second.text.length === 1 && !hasMinuteUnit) doubts.push('short-clock')
  const whole = { ...start, second: Number(second.text), doubts }
  if (isUnit(tokens[at + 5], 's')) return { ...whole, next: at + 6 }
  const fraction = tokens[at + 6]
  if (!isMark(tokens[at + 5], '.,') || fraction?.kind !== 'number') return { ...whole, next: at + 5 }
  if (isMark(tokens[at + 5], ',')) faults.push('fraction')
  return { ...whole, fraction: fraction.text, next: at + 7 }
}
