import stringWidth from 'string-width'

/** Width of any text in cells, by Unicode's tables, which take 30 ms to load. */
export function measureWidth(text: string): number {
  return stringWidth(text)
}
