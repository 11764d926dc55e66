/** Turns the source text of a scalar, without its quotes, into what it says as a date: sure, one reading, several, or none. */

import { classifySketch } from './classify-sketch.ts'
import type { DateReading } from './date-reading.ts'
import { explainNoDate } from './explain-no-date.ts'
import { foldDateText } from './fold-date-text.ts'
import { readBuriedDate } from './read-buried-date.ts'
import { readCanonicalDate } from './read-canonical-date.ts'
import { readLoneNumber } from './read-lone-number.ts'
import { scanDateTokens } from './scan-date-tokens.ts'
import { sketchDate } from './sketch-date.ts'

/** In UTF-16 code units: four times `Sat Oct 28 2023 18:35:06 GMT+0800 (China Standard Time)`, the longest spelling known here. */
const LONGEST_DATE_TEXT = 256

// A year with one of these is counted from another start, or backwards.
const ERA = /令和|平成|昭和|大正|明治|民國|民国|佛历|佛曆|\b(?:BC|BCE|AD|CE)\b/

/** Never throws, whatever the text. */
export function readDate(text: string): DateReading {
  const accepted = readCanonicalDate(text)
  if (accepted !== undefined) return accepted
  if (text.length > LONGEST_DATE_TEXT) return { kind: 'not-a-date', reason: 'too-long' }
  const folded = foldDateText(text)
  const bare = folded.text.trim()
  // The spellings of null in YAML 1.2 core.
  if (/^(?:~|null|Null|NULL)?$/.test(bare)) return { kind: 'not-a-date', reason: 'empty' }
  if (ERA.test(bare) && /\d/.test(bare)) return { kind: 'not-a-date', reason: 'era' }
  const tokens = scanDateTokens(bare)
  const number = tokens.length === 1 ? readLoneNumber(bare) : undefined
  if (number !== undefined) return number
  for (let at = 0; at < tokens.length; at++) {
    const sketch = tokens[at]?.kind === 'space' ? undefined : sketchDate(tokens, at)
    if (sketch === undefined) continue
    if (at === 0 && sketch.next === tokens.length) return classifySketch(sketch, text, folded.faults)
    return readBuriedDate(tokens, at, sketch)
  }
  return { kind: 'not-a-date', reason: explainNoDate(tokens) }
}
