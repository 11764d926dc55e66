/** A plain scalar's value as YAML 1.2 core reads it (spec 10.3.2); anything else, dates too, stays text. */
export function readCoreScalar(text: string): null | boolean | number | string {
  const first = text.charCodeAt(0)
  // Nearly all text: longer than any word below, and begun by what begins no number.
  if (text.length > LONGEST_WORD && first > NINE) return text
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
  }
  return isCoreNumber(text) ? readCoreNumber(text) : text
}

const LONGEST_WORD = 'false'.length
const ZERO = 0x30
const NINE = 0x39

const NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

function isCoreNumber(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 0x2b || first === 0x2d || first === 0x2e) return NUMBER.test(text)
  let at = 0
  while (isDigit(text.charCodeAt(at))) at++
  if (at === 0) return false
  // Behind its digits a number has nothing, or a letter or dot; a date has a dash.
  return at === text.length || ((text.charCodeAt(at) === 0x2e || text.charCodeAt(at) >= 0x41) && NUMBER.test(text))
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function readCoreNumber(text: string): number {
  const lower = text.toLowerCase()
  if (lower.endsWith('.nan')) return Number.NaN
  if (lower.endsWith('.inf')) return lower.startsWith('-') ? -Infinity : Infinity
  return Number(lower)
}
