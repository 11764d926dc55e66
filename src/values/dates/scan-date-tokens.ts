/** Turns a folded date text into its tokens, in one pass. */
import type { DateToken } from './date-token.ts'

const UNITS: Readonly<Record<string, string>> = {
  ...{ 年: 'y', 月: 'm', 日: 'd', 号: 'd', 號: 'd', 년: 'y', 월: 'm', 일: 'd' },
  ...{ 时: 'h', 時: 'h', 点: 'h', 點: 'h', 시: 'h', 分: 'n', 분: 'n', 秒: 's', 초: 's' },
}
const WEEK_PREFIXES = ['星期', '礼拜', '禮拜', '周', '週']
const CHINESE_DAYS = '日一二三四五六'
const JAPANESE_DAYS = '日月火水木金土'

export function scanDateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = []
  let at = 0
  while (at < text.length) {
    const token = tokenAt(text, at)
    tokens.push(token.value)
    at = token.end
  }
  return tokens
}

interface ScannedToken {
  readonly value: DateToken
  readonly end: number
}

function tokenAt(text: string, at: number): ScannedToken {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return run('number', text, at, isDigit)
  if (code === 32) return run('space', text, at, (next) => next === 32)
  if (isLetter(code)) return run('word', text, at, isLetter)
  if (code < 128) return { value: { kind: 'mark', text: text.charAt(at) }, end: at + 1 }
  const known = knownSign(text, at)
  if (known !== undefined) return known
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) >= 128 && knownSign(text, end) === undefined) end++
  return { value: { kind: 'word', text: text.slice(at, end) }, end }
}

/** A weekday before a unit: 日 is the last sign of 星期日, and the first of 日曜日. */
function knownSign(text: string, at: number): ScannedToken | undefined {
  const day = JAPANESE_DAYS.indexOf(text.charAt(at))
  if (day >= 0 && text.startsWith('曜日', at + 1)) return { value: { kind: 'weekday', text: String(day) }, end: at + 3 }
  for (const prefix of WEEK_PREFIXES) {
    if (!text.startsWith(prefix, at)) continue
    const sign = text.charAt(at + prefix.length)
    const weekday = sign === '天' ? 0 : sign === '' ? -1 : CHINESE_DAYS.indexOf(sign)
    if (weekday >= 0) return { value: { kind: 'weekday', text: String(weekday) }, end: at + prefix.length + 1 }
  }
  const sign = text.charAt(at)
  const unit = Object.hasOwn(UNITS, sign) ? UNITS[sign] : undefined
  return unit === undefined ? undefined : { value: { kind: 'unit', text: unit }, end: at + 1 }
}

function run(kind: DateToken['kind'], text: string, at: number, belongs: (code: number) => boolean): ScannedToken {
  let end = at + 1
  while (end < text.length && belongs(text.charCodeAt(end))) end++
  return { value: { kind, text: text.slice(at, end) }, end }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
