const QUOTED = String.raw`"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'`
const ITEM = new RegExp(`(${QUOTED})([ \\t]*[,;，；、]?[ \\t]*)`, 'y')
// A line of items is no longer; a bound for hostile text.
const LONGEST = 2048

/** Brackets and commas around texts in quotes that stand behind each other, `"a" "b"` or `'a'; 'b',`; null where it is anything else. */
export function bracketQuoted(text: string): string | null {
  if (text.length > LONGEST) return null
  const items: string[] = []
  let isDivided = true
  for (ITEM.lastIndex = 0; ITEM.lastIndex < text.length; ) {
    const found = ITEM.exec(text)
    // `'a''b'` is no two texts.
    if (found === null || !isDivided) return null
    items.push(found[1] as string)
    isDivided = found[2] !== ''
  }
  return items.length > 1 ? `[${items.join(', ')}]` : null
}
