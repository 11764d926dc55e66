const KEY = /^[ \t]*["']?[\p{L}\p{N}_.-]{1,80}["']?[ \t]*=/u
const OPENS = /^[ \t]*["']?[\p{L}\p{N}_.-]{1,80}["']?[ \t]*=[ \t]*\[/u
// What holds brackets that are none.
const OTHERS = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g
// A list in brackets that is longer is left to the parser's own words.
const MOST_LINES = 64

/** The bracket of a list that is still open where the next key begins: `tags = ["a"⏎date = …`; null where none is. */
export function findOpenBracket(text: string, index: number): number | null {
  const start = text.lastIndexOf('\n', index - 1) + 1
  if (!KEY.test(text.slice(start, start + 100))) return null
  let at = start
  for (let lines = 0; at > 0 && lines < MOST_LINES; lines++) {
    at = text.lastIndexOf('\n', at - 2) + 1
    const line = text.slice(at, at + 200)
    if (!KEY.test(line)) continue
    const opens = OPENS.exec(line)
    if (opens === null) return null
    const bare = text.slice(at, start).replace(OTHERS, '')
    return count(bare, '[') > count(bare, ']') ? at + opens[0].length - 1 : null
  }
  return null
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
