const LOWER_U = 0x75
const LOWER_X = 0x78

/** How many characters an escape has, counted from the letter behind its backslash. */
export function escapeLength(letter: number): number {
  return letter === LOWER_U ? 5 : letter === LOWER_X ? 3 : 1
}

/** What an escape stands for, by the place of the letter behind its backslash; null for what readers disagree on, or refuse. */
export function readEscape(text: string, at: number, length: number): string | null {
  if (length === 1) return SIMPLE[text.charAt(at)] ?? null
  let code = 0
  for (let index = at + 1; index < at + length; index++) {
    const digit = hexDigit(text.charCodeAt(index))
    if (digit === -1) return null
    code = code * 16 + digit
  }
  // Half a pair means something to JSON alone.
  return code >= 0xd800 && code < 0xe000 ? null : String.fromCharCode(code)
}

// YAML 1.2 spec 5.7
const SIMPLE: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
})

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
