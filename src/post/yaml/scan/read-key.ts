import type { ScalarNode } from '../../tree.ts'
import { COLON, DOUBLE_QUOTE, isBlankCode, QUESTION, SINGLE_QUOTE, SPACE } from './codes.ts'
import type { Cursor } from './cursor.ts'
import { mayStartPlain } from './read-plain.ts'
import { ONE_LINE, readQuoted } from './read-quoted.ts'
import { scalarOf } from './scalar-of.ts'
import { scanPlain, trimEnd } from './scan-plain.ts'

// Comments of other languages begin with these.
const SLASH = 0x2f
const LESS = 0x3c
// YAML has 1,024 characters up to the colon; no field needs as many.
const LONGEST = 256
// A day as a key is a date to some readers.
const DAY = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/

/** Reads a key and steps behind its colon; null where no key stands, or none that all readers take for the same text. */
export function readKey(cursor: Cursor, inFlow: boolean): ScalarNode | null {
  const { text } = cursor
  const start = cursor.at
  const first = text.charCodeAt(start)
  let key: ScalarNode | null
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) key = readQuoted(cursor, ONE_LINE)
  else key = readPlainKey(cursor, inFlow)
  if (key === null) return null
  let at = cursor.at
  while (text.charCodeAt(at) === SPACE) at++
  if (text.charCodeAt(at) !== COLON || at - start > LONGEST) return null
  if (!isBlankCode(text.charCodeAt(at + 1))) return null
  cursor.at = at + 1
  // Not a field of its own in every reader.
  return key.text === '__proto__' ? null : key
}

function readPlainKey(cursor: Cursor, inFlow: boolean): ScalarNode | null {
  const { text } = cursor
  const start = cursor.at
  const first = text.charCodeAt(start)
  if (!mayStartPlain(text, start) || isDocumentMark(text, start) || first === SLASH || first === LESS) return null
  // Between brackets these two are marks for half of the readers, whatever follows.
  if (inFlow && (first === COLON || first === QUESTION)) return null
  const stop = scanPlain(text, start, inFlow)
  if (stop === -1 || text.charCodeAt(stop) !== COLON) return null
  const end = trimEnd(text, start, stop)
  const own = nameBetween(text, start, end, cursor.keys++)
  cursor.at = stop
  const key = scalarOf(cursor, start, end, 'plain', own)
  // `true`, `12` and `2016-05-20` are names that readers disagree on.
  const isOdd = typeof key.value !== 'string' || own === '<<' || (text.charCodeAt(start) <= 0x39 && DAY.test(own))
  return isOdd ? null : key
}

// The fields of a site come in the same order from post to post. A name cut from a text must be looked up among all names of
// the program before it can be one of an object; the one that stood in the same place is known already.
const names: string[] = []
const MOST_NAMES = 64

function nameBetween(text: string, start: number, end: number, place: number): string {
  const known = place < names.length ? names[place] : undefined
  if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known
  const name = text.slice(start, end)
  if (place < MOST_NAMES) names[place] = name
  return name
}

/** `---` and `...`, which begin and end documents at the left end of a line. */
function isDocumentMark(text: string, at: number): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at)
}
