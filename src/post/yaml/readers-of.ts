import { roundedNumber } from '../../values/numbers/rounded-number.ts'
import { readCoreScalar } from './core-scalar.ts'

/** What a reader makes of a plain scalar; `reads` is JSON: `"08"` is text, `10` a number. */
export interface OtherReading {
  readonly reader: 'Jekyll' | 'Hugo' | 'Hugo 0.111' | 'js-yaml 3' | 'js-yaml'
  readonly reads: string
}

const WORDS: Record<string, string> = { yes: 'true', on: 'true', no: 'false', off: 'false' }
const CORE_WORDS: Record<string, string> = { true: 'true', false: 'false', null: 'null' }
const OLD_HUGO_WORDS: Record<string, string> = { y: 'true', Y: 'true', n: 'false', N: 'false' }

// `false` is the longest of the words, and these begin them all.
const LONGEST_WORD = 5
const WORD_STARTS = 'fnotyFNOTY'

// The longest number that anybody writes; beyond it nothing is a number that readers disagree on.
const LENGTH_LIMIT = 64

/**
 * The readers that take plain text for another value than YAML 1.2 core does, measured on Jekyll 4.4 (safe_yaml 1.0.5),
 * Hugo 0.169, js-yaml 3 and 4; null when all agree. Date-like text is not linted here.
 */
export function readersOf(text: string): readonly OtherReading[] | null {
  const first = text.charCodeAt(0)
  // Signs, the dot and digits begin numbers.
  if (first >= 0x2b && first <= 0x39) return text.length > LENGTH_LIMIT ? null : readersOfNumber(text)
  return text.length > LONGEST_WORD || !WORD_STARTS.includes(text.charAt(0)) ? null : readersOfWord(text)
}

function readersOfWord(text: string): readonly OtherReading[] | null {
  const lower = text.toLowerCase()
  if (Object.hasOwn(OLD_HUGO_WORDS, text)) return [{ reader: 'Hugo 0.111', reads: OLD_HUGO_WORDS[text] as string }]
  if (Object.hasOwn(WORDS, lower)) return [{ reader: 'Jekyll', reads: WORDS[lower] as string }]
  const core = Object.hasOwn(CORE_WORDS, lower) && typeof readCoreScalar(text) === 'string'
  return core ? [{ reader: 'Jekyll', reads: CORE_WORDS[lower] as string }] : null
}

function readersOfNumber(text: string): readonly OtherReading[] | null {
  if (!/^[-+]?[0-9.]/.test(text)) return null
  const asText = JSON.stringify(text)
  const sign = text.startsWith('-') ? -1 : 1
  const bare = text.replace(/^[-+]/, '')
  if (/^0[0-7]+$/.test(bare)) {
    const octal = Number.parseInt(bare, 8)
    return octal === Number(bare) ? null : everyOld(String(sign * octal))
  }
  if (/^0[0-9]+$/.test(bare)) return everyOld(asText)
  if (/^0b[01][01_]*$/.test(bare)) return everyOld(String(sign * Number.parseInt(strip(bare.slice(2)), 2)), 'js-yaml')
  if (/^0o[0-7]+$/.test(text)) {
    return [
      { reader: 'Jekyll', reads: asText },
      { reader: 'js-yaml 3', reads: asText },
    ]
  }
  if (/^[0-9]+[eE][-+]?[0-9]+$/.test(bare)) {
    return [
      { reader: 'Jekyll', reads: asText },
      { reader: 'Hugo', reads: asText },
    ]
  }
  if (/^[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(bare)) return sexagesimal(bare, sign)
  if (/^[0-9][0-9_,]*(?:\.[0-9_,]*)?$/.test(bare) && /[_,]/.test(bare)) {
    const number = String(sign * Number(strip(bare)))
    return bare.includes(',') ? [{ reader: 'Jekyll', reads: number }] : everyOld(number)
  }
  const rounded = roundedNumber(text)
  if (rounded === null) return null
  // Go keeps integers of 64 bits, Ruby any.
  const isLong = /^[0-9]{20,}$/.test(bare)
  return [...(isLong ? [{ reader: 'Hugo', reads: rounded } as const] : []), { reader: 'js-yaml', reads: rounded }]
}

/** Those that read numbers as YAML 1.1 did. */
function everyOld(reads: string, js: 'js-yaml 3' | 'js-yaml' = 'js-yaml 3'): OtherReading[] {
  return [
    { reader: 'Jekyll', reads },
    { reader: 'Hugo', reads },
    { reader: js, reads },
  ]
}

function sexagesimal(text: string, sign: number): OtherReading[] {
  let value = 0
  for (const part of text.split(':')) value = value * 60 + Number(strip(part))
  return [
    { reader: 'Jekyll', reads: String(sign * value) },
    { reader: 'js-yaml 3', reads: String(sign * value) },
  ]
}

function strip(digits: string): string {
  return digits.replace(/[_,]/g, '')
}
