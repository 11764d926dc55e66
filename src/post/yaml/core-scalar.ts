/** A plain scalar's value as YAML 1.2 core reads it (spec 10.3.2); anything else, dates too, stays text. */
export function readCoreScalar(text: string): null | boolean | number | string {
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

const NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

function isCoreNumber(text: string): boolean {
  const code = text.charCodeAt(0)
  // Digits, signs and the dot: nothing else can start a number.
  return ((code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e) && NUMBER.test(text)
}

function readCoreNumber(text: string): number {
  const lower = text.toLowerCase()
  if (lower.endsWith('.nan')) return Number.NaN
  if (lower.endsWith('.inf')) return lower.startsWith('-') ? -Infinity : Infinity
  return Number(lower)
}
