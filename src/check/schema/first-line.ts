/** Turns whatever was thrown into the first line of what it says. */
export function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : ''
  const line =
    text
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? ''
  return line === '' ? 'it gives no reason' : line.slice(0, MOST)
}

// In UTF-16 code units: what fits in a terminal without becoming a page.
const MOST = 300
