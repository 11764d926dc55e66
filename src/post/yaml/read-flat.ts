/** Turns the plain YAML that nearly all posts have (`key: value`, `[a, b]`, one list item a line) into its data, or hands over. */
import { hasSuspectCharacter } from '../../values/characters/has-suspect-character.ts'
import { readCoreScalar } from './core-scalar.ts'

export interface FlatField {
  readonly key: string
  /** Where the key starts, in UTF-16 code units of the text given. */
  readonly at: number
  /** What the full reader makes of it: text, number, boolean, or a list of them. */
  readonly value: FlatScalar | readonly FlatScalar[]
  /** Whether a text of it stands without quotes, so that readers may take it for something else. */
  readonly plain: boolean
  /** Half-open ranges in UTF-16 code units of the text given: of the value, and of each item where it is a list. */
  readonly start: number
  readonly end: number
  readonly items: readonly number[] | null
}

export type FlatScalar = string | number | boolean

/** What became of a text: its fields, and where the reading stopped. */
export interface FlatBlock {
  readonly fields: readonly FlatField[]
  /** Offset of the closing `---`, or the end of the text where it has none. */
  readonly end: number
}

const LF = 0x0a
const SPACE = 0x20
const HASH = 0x23
const DASH = 0x2d
const COLON = 0x3a
// `{{` may be a template, which the full reader refuses where YAML would read a map.
const BRACE = 0x7b
// js-yaml reads a key of 1,024 characters at most; a field of a post has no use for so many.
const LONGEST_KEY = 64
// `false`: no longer text without a digit in front is anything but text.
const LONGEST_WORD = 5

// Posts of a site have the same fields in the same order: their names need not be made anew.
const lastKeys: string[] = []

/** One reading of one text; a class for the sake of speed, since it has to say several things of each value. */
class FlatReader {
  readonly #text: string
  #value: FlatScalar = ''
  #plain = false
  #start = 0
  #end = 0

  constructor(text: string) {
    this.#text = text
  }

  read(from: number): FlatBlock | null {
    const text = this.#text
    const fields: FlatField[] = []
    let at = from
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code === LF) at++
      else if (code === HASH) at = this.#lineEnd(at) + 1
      else if (code === DASH) return text.startsWith('---', at) ? { fields, end: at } : null
      else {
        at = this.#readField(at, fields)
        if (at < 0) return null
      }
    }
    return { fields, end: text.length }
  }

  /** The start of the next line, or -1 for what is not plain. */
  #readField(start: number, fields: FlatField[]): number {
    const text = this.#text
    let at = start
    while (isKeyCode(text.charCodeAt(at), at > start)) at++
    if (at === start || at - start > LONGEST_KEY || text.charCodeAt(at) !== COLON) return -1
    const key = this.#keyAt(start, at++, fields.length)
    // `true` and `null` are names that readers disagree on.
    if (key.length <= LONGEST_WORD && readCoreScalar(key) !== key) return -1
    for (const field of fields) if (field.key === key) return -1
    let end = this.#lineEnd(at)
    while (text.charCodeAt(at) === SPACE) at++
    if (at === end) return this.#readBlockList(key, start, end + 1, fields)
    if (at - start === key.length + 1) return -1
    const next = end + 1
    while (text.charCodeAt(end - 1) === SPACE) end--
    if (text.charCodeAt(at) === 0x5b) return this.#readFlowList(key, start, at, end, fields) ? next : -1
    if (!this.#readScalar(at, end, false)) return -1
    fields.push({ key, at: start, value: this.#value, plain: this.#plain, start: at, end, items: null })
    return next
  }

  #readBlockList(key: string, name: number, start: number, fields: FlatField[]): number {
    const text = this.#text
    const value: FlatScalar[] = []
    const items: number[] = []
    let plain = false
    let indent = -1
    let at = start
    let last = start
    for (;;) {
      let dash = at
      while (text.charCodeAt(dash) === SPACE) dash++
      const more = text.charCodeAt(dash) === DASH && text.charCodeAt(dash + 1) === SPACE
      if (!more) break
      if (indent === -1) indent = dash - at
      if (dash - at !== indent) return -1
      let from = dash + 2
      while (text.charCodeAt(from) === SPACE) from++
      let end = this.#lineEnd(from)
      at = end + 1
      while (end > from && text.charCodeAt(end - 1) === SPACE) end--
      if (from === end || !this.#readScalar(from, end, false)) return -1
      value.push(this.#value)
      items.push(this.#start, this.#end)
      plain ||= this.#plain
      last = end
    }
    // What is indented below, or nothing at all, is for the full reader.
    if (value.length === 0 || text.charCodeAt(at) === SPACE) return -1
    fields.push({ key, at: name, value, plain, start: items[0] as number, end: last, items })
    return at
  }

  #readFlowList(key: string, name: number, start: number, end: number, fields: FlatField[]): boolean {
    const text = this.#text
    if (text.charCodeAt(end - 1) !== 0x5d) return false
    const value: FlatScalar[] = []
    const items: number[] = []
    let plain = false
    let at = start + 1
    while (at < end) {
      while (text.charCodeAt(at) === SPACE) at++
      const quote = text.charCodeAt(at)
      let stop = at
      if (quote === 0x22 || quote === 0x27) {
        stop = text.indexOf(quote === 0x22 ? '"' : "'", at + 1) + 1
        if (stop === 0) return false
      } else while (stop < end && !isFlowEnd(text.charCodeAt(stop))) stop++
      let next = stop
      while (text.charCodeAt(stop - 1) === SPACE) stop--
      if (stop <= at || stop >= end || !this.#readScalar(at, stop, true)) return false
      value.push(this.#value)
      items.push(this.#start, this.#end)
      plain ||= this.#plain
      while (text.charCodeAt(next) === SPACE) next++
      const mark = text.charCodeAt(next)
      if (mark === 0x5d) {
        if (next !== end - 1) return false
        fields.push({ key, at: name, value, plain, start, end, items })
        return true
      }
      if (mark !== 0x2c) return false
      at = next + 1
    }
    return false
  }

  /** Reads the text between two offsets, without blanks at its ends, as one value. */
  #readScalar(start: number, end: number, flow: boolean): boolean {
    const text = this.#text
    const first = text.charCodeAt(start)
    this.#start = start
    this.#end = end
    if (first === 0x22 || first === 0x27) {
      for (let at = start + 1; at < end - 1; at++) {
        const code = text.charCodeAt(at)
        if (code === first || code < SPACE || code === BRACE || (code === 0x5c && first === 0x22)) return false
      }
      if (end - start < 2 || text.charCodeAt(end - 1) !== first) return false
      this.#value = text.slice(start + 1, end - 1)
      this.#plain = false
      return true
    }
    if (!mayStartPlain(first)) return false
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code < SPACE || code === BRACE) return false
      if (code === HASH && (flow || text.charCodeAt(at - 1) === SPACE)) return false
      if (code === COLON && (flow || at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return false
    }
    const value = text.slice(start, end)
    const read = end - start <= LONGEST_WORD || first <= 0x39 ? readCoreScalar(value) : value
    if (read === null) return false
    this.#value = read
    this.#plain = true
    return true
  }

  #keyAt(start: number, end: number, index: number): string {
    const last = index < lastKeys.length ? lastKeys[index] : undefined
    if (last !== undefined && last.length === end - start && this.#text.startsWith(last, start)) return last
    const key = this.#text.slice(start, end)
    if (index < 64) lastKeys[index] = key
    return key
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf('\n', from)
    return end === -1 ? this.#text.length : end
  }
}

/**
 * Reads from an offset up to a line that starts with `---`, or to the end of the text. Null hands over: it says nothing
 * about the text but that the full reader has to decide. Never a finding of any kind is in what it reads.
 */
export function readFlat(text: string, start: number): FlatBlock | null {
  const flat = new FlatReader(text).read(start)
  // Controls, other line ends, and what nobody sees: a line is more than it seems, or a rule speaks of it.
  return flat === null || hasSuspectCharacter(text.slice(start, flat.end)) ? null : flat
}

/** The data of the fields, as the full reader gives it. */
export function dataOfFlat(fields: readonly FlatField[]): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const { key, value } of fields) data[key] = value
  return data
}

function isKeyCode(code: number, inside: boolean): boolean {
  const lower = code | 0x20
  // With a letter first, no key is `__proto__` or a number.
  if (lower >= 0x61 && lower <= 0x7a) return true
  return inside && ((code >= 0x30 && code <= 0x39) || code === 0x5f || code === DASH)
}

/** Letters, digits, `/`, `(` and everything beyond ASCII: what means itself at the start of a value. */
function mayStartPlain(code: number): boolean {
  const lower = code | 0x20
  if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)) return true
  return code >= 0x80 || code === 0x2f || code === 0x28
}

function isFlowEnd(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7d || code === LF
}
