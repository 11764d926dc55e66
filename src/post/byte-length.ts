/** Length of a text in UTF-8, exact up to `limit` and some value over it beyond, so that huge texts cost nothing. */
export function byteLength(text: string, limit: number = Number.POSITIVE_INFINITY): number {
  let bytes = 0
  for (let at = 0; at < text.length && bytes <= limit; at++) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair counts two: four bytes a pair.
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3
  }
  return bytes
}
