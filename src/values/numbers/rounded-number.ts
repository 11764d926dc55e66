const NUMBER = /^[-+]?(?=\.?[0-9])([0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]+)?$/

// The largest double has 309 digits.
const MOST_DIGITS = 309

/** What a double holds of a written number: of an integer beyond 2^53, or of one that is too large or too small for it. Null where it holds what is written. */
export function roundedNumber(text: string): string | null {
  const match = NUMBER.exec(text)
  if (match === null) return null
  const value = Number(text)
  const [, digits = '', fraction, exponent] = match
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return /[1-9]/.test(digits + (fraction ?? '')) ? '0' : null
  if (fraction !== undefined || exponent !== undefined || Number.isSafeInteger(value)) return null
  const isHeld = digits.length <= MOST_DIGITS && BigInt(digits) === BigInt(Math.abs(value))
  return isHeld ? null : BigInt(value).toString()
}
