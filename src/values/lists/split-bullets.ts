// What stands before an item in prose: with a blank behind it, or a mark that nobody writes otherwise.
const BULLET = String.raw`(?:[-–—*+‐](?=\s)|[•‣◦●▪－]|\d{1,2}[.)．](?=\s))`
const FIRST = new RegExp(`^(?:${BULLET}|-(?=\\S))`)
const EACH = new RegExp(`(?:^|\\s)(?:${BULLET}|-(?=\\S))\\s*`)
const BETWEEN = /\s[-–—•*+](?=\s)/

/** The items of a text that marks them as a list in prose does, `• a • b` or `a - b`; null where it marks none. */
export function splitBullets(text: string): string[] | null {
  const isMarked = FIRST.test(text)
  // Where commas divide, a dash belongs to an item.
  if (!isMarked && /[,，、､]/.test(text)) return null
  const parts = text
    .split(isMarked ? EACH : BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length === 0 || (parts.length === 1 && parts[0] === text) ? null : parts
}
