import { translateCount } from '../locales/translate.ts'

/** `1 error`, `3 errors`. */
export function countNoun(count: number, noun: string): string {
  return translateCount(count, noun)
}
