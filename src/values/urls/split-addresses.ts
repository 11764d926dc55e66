/** Turns a text that holds several addresses, one after the other, into these addresses. */

const start = /https?:\/\//gi
const separators = ',，、;；|'

/** The texts that look like addresses, not linted; undefined where there are not at least two. */
export function splitAddresses(text: string): readonly string[] | undefined {
  const starts: number[] = []
  for (const { index } of text.matchAll(start)) {
    const before = starts.at(-1)
    if (before === undefined && index > 0) return undefined
    if (before === undefined || isSeparated(text.slice(before, index))) starts.push(index)
  }
  if (starts.length < 2) return undefined
  return starts.map((from, index) => firstWord(text.slice(from, starts[index + 1])))
}

/** `https://a.example/?of=x,https://b.example` is one address: a query may list others, and a path may hold one. */
function isSeparated(piece: string): boolean {
  const last = piece.charAt(piece.length - 1)
  return /\s/.test(last) || (separators.includes(last) && !/[?#]/.test(piece))
}

function firstWord(piece: string): string {
  const blank = piece.search(/\s/)
  let end = blank === -1 ? piece.length : blank
  while (separators.includes(piece.charAt(end - 1))) end--
  return piece.slice(0, end)
}
