import { latePart } from '../../late/late-part.ts'

const stringWidth = latePart<typeof import('string-width')>('string-width')

/** Width of any text in cells, by Unicode's tables, which take 30 ms to load. */
export function measureWidth(text: string): number {
  return stringWidth().default(text)
}
