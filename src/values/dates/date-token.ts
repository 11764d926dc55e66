/** Turns one stretch of a date text into what it can be in a date. */
export interface DateToken {
  /** `unit`: one of the letters y m d h n s, for 年 月 日 时 分 秒 and their kin; `weekday`: 0 for Sunday to 6. */
  readonly kind: 'number' | 'word' | 'mark' | 'space' | 'unit' | 'weekday'
  readonly text: string
}

export function isMark(token: DateToken | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text)
}

export function isUnit(token: DateToken | undefined, unit: string): boolean {
  return token?.kind === 'unit' && token.text === unit
}

/** Whether it is a number of that many digits. */
export function isNumber(token: DateToken | undefined, minLength: number, maxLength: number): token is DateToken {
  return token?.kind === 'number' && token.text.length >= minLength && token.text.length <= maxLength
}

export function skipSpaces(tokens: readonly DateToken[], at: number): number {
  let next = at
  while (tokens[next]?.kind === 'space') next++
  return next
}
