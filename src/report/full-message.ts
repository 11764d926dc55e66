import type { Diagnostic } from '../check/diagnostic.ts'
import { oneLine } from './one-line.ts'

/** What is wrong and what to do about it, as sentences on one line. */
export function fullMessage({ message, help }: Pick<Diagnostic, 'message' | 'help'>): string {
  const what = oneLine(message)
  return help === '' ? what : `${what}${/[.!?…]$/.test(what) ? '' : '.'} ${oneLine(help)}`
}
