/** Turns a date with other text around it into a guess at most, and into no date at all where there are two. */

import { classifySketch } from './classify-sketch.ts'
import type { DateCandidate, DateDoubt, DateReading } from './date-reading.ts'
import { type DateToken, isMark, isNumber } from './date-token.ts'
import { readDateZone, type ZonePart } from './read-date-zone.ts'
import { type DateSketch, sketchDate } from './sketch-date.ts'

/** `sketch` is the first date of the tokens and begins at token `start`. */
export function readBuriedDate(tokens: readonly DateToken[], start: number, sketch: DateSketch): DateReading {
  for (let at = sketch.next; at < tokens.length; at++) {
    if (sketchDate(tokens, at) !== undefined) return { kind: 'not-a-date', reason: 'two-dates' }
  }
  // Three short numbers in a longer text are a version or a score more often than a day.
  if (sketch.doubts.includes('two-digit-year')) return { kind: 'not-a-date', reason: 'words' }
  const zone = zoneBehind(tokens, sketch)
  // The offset belongs to the time, wherever it stands, and is never left out of a reading.
  const inner = classifySketch(zone === undefined ? sketch : { ...sketch, zone }, '', [])
  const others = [...tokens.slice(0, start), ...tokens.slice(sketch.next)]
  // Digits around it, or words behind a time, may change what it says ("6:35 in the evening").
  const mayChange =
    others.some(({ kind }) => kind === 'number' || kind === 'unit') ||
    (sketch.clock !== undefined && sketch.zone === undefined)
  const doubts: readonly DateDoubt[] = ['extra-text', ...('doubts' in inner ? inner.doubts : [])]
  const reading = sketch.meanings[0]?.reading ?? 'year-first'
  let candidates: readonly DateCandidate[]
  if (inner.kind === 'malformed') candidates = [{ text: inner.repaired, value: inner.value, reading }]
  else if (inner.kind === 'missing-timezone') candidates = [{ text: inner.local, value: inner.value, reading }]
  else if (inner.kind === 'suggestion') candidates = [inner.candidate]
  else if (inner.kind === 'ambiguous') candidates = inner.candidates
  else return inner
  const [candidate] = candidates
  if (mayChange || inner.kind !== 'malformed' || candidate === undefined)
    return { kind: 'ambiguous', doubts, candidates }
  return { kind: 'suggestion', doubts, candidate }
}

/** The offset that a time lacks, where one stands in the text behind it. */
function zoneBehind(tokens: readonly DateToken[], { clock, zone, next }: DateSketch): ZonePart | undefined {
  if (clock === undefined || zone !== undefined) return undefined
  for (let at = next; at < tokens.length; at++) {
    const isSigned = isMark(tokens[at], '+-') && tokens[at - 1]?.kind === 'space' && isNumber(tokens[at + 1], 2, 4)
    const found = isSigned ? readDateZone(tokens, at) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
