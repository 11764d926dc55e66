/** A quoted scalar found where it starts. */
export interface Quoted {
  /** Offset of the closing quote; null when it never closes. */
  readonly close: number | null
  /** Offsets of the backslashes that start an escape no reader knows. */
  readonly badEscapes: readonly number[]
  /** Whether an escape is there that readers know. */
  readonly escapes: boolean
}

const HEX_LENGTH: Record<string, number> = { x: 2, u: 4, U: 8 }
// YAML 1.2 spec 5.7; an escaped line break is one too.
const KNOWN_ESCAPES = '0abt\tnvfre "/\\N_LP\r\n'

/** Finds the end and the escapes of the quoted scalar whose opening quote stands at `start`, looking no further than `limit`. */
export function scanQuoted(text: string, start: number, limit: number): Quoted {
  const quote = text.charAt(start)
  const badEscapes: number[] = []
  let escapes = false
  for (let at = start + 1; at < limit; at++) {
    const mark = text.charAt(at)
    if (mark === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return { close: at, badEscapes, escapes }
      at++
    } else if (mark === '\\' && quote === '"') {
      if (isKnownEscape(text, at + 1)) escapes = true
      else badEscapes.push(at)
      // A backslash before a quote never ends the text, known or not.
      at++
    }
  }
  return { close: null, badEscapes, escapes }
}

function isKnownEscape(text: string, at: number): boolean {
  const letter = text.charAt(at)
  const length = HEX_LENGTH[letter]
  if (length === undefined) return letter !== '' && KNOWN_ESCAPES.includes(letter)
  const digits = text.slice(at + 1, at + 1 + length)
  if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits)) return false
  return letter !== 'U' || Number.parseInt(digits, 16) <= 0x10ffff
}
