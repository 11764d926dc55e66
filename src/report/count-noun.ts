import { sayCount } from '../locales/say.ts'

/** `1 error`, `3 errors`. */
export function countNoun(count: number, noun: string): string {
  return sayCount(count, noun)
}
