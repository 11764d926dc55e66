const ESCAPES: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\u000b': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

/** A path as git writes it in a diff: in quotes, with octal bytes, where it holds more than plain printable ASCII. */
export function quotePath(path: string): string {
  if (/^[ !#-[\]-~]*$/.test(path)) return path
  const bytes = new TextEncoder().encode(path)
  const quoted = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    const known = ESCAPES[character]
    if (known !== undefined) return known
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : character
  })
  return `"${quoted.join('')}"`
}
