import { lineAt } from '../line-at.ts'
import type { KeyPath } from '../place.ts'
import { type FoundKey, findKey } from './find-key.ts'
import { scanFlow } from './scan-flow.ts'
import { scanQuoted } from './scan-quoted.ts'
import type { YamlFlaw } from './yaml-flaw.ts'

/** The text of one value as it stands, from its first character to the end of its last line. */
export interface Slot {
  readonly path: KeyPath
  readonly start: number
  readonly end: number
  /** The value of a key inside a list item: `- Foo: bar` may be all text. */
  readonly inItem: boolean
}

/** A top-level field with all its lines, made out by eye, not by grammar, so that one broken field hides no other. */
export interface FieldLines {
  /** Null for lines that belong to no key. */
  readonly key: string | null
  readonly start: number
  end: number
  readonly slots: Slot[]
  /** What is wrong with marks and indents, if anything is wrong at all. */
  readonly flaws: YamlFlaw[]
}

interface Line {
  readonly start: number
  /** Where its content starts, and where it ends without trailing blanks. */
  readonly at: number
  readonly end: number
  readonly next: number
  readonly indent: number
  /** Blank, or nothing but a comment. */
  readonly idle: boolean
}

const FIELD_NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,39}$/u

/** Cuts a YAML block into its top-level fields. */
export function scanFields(text: string): FieldLines[] {
  const lines = measureLines(text)
  const base = lines.reduce(
    (least, line) => (line.idle ? least : Math.min(least, line.indent)),
    Number.POSITIVE_INFINITY,
  )
  const fields: FieldLines[] = []
  let field: FieldLines | null = null
  let headFilled = false
  let items = { column: -1, count: -1 }
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line
    if (line.idle) {
      index++
      continue
    }
    const mayList = field !== null && !headFilled
    const isTop =
      line.indent <= base && !(mayList && (text.charAt(line.at) === '-' || isAsteriskItem(text, line.at, line.end)))
    const isFirst = isTop || field === null
    if (isFirst) {
      field = { key: null, start: line.start, end: line.end, slots: [], flaws: [] }
      fields.push(field)
      headFilled = false
      items = { column: -1, count: -1 }
    }
    const current = field as FieldLines
    reportIndent(text, line, base, isFirst, current)
    const dash = readDashes(text, line, !isFirst && !headFilled, current)
    if (dash.column !== null && (items.column === -1 || items.column === dash.column)) {
      items = { column: dash.column, count: items.count + 1 }
    }
    let key = findKey(text, dash.at, line.end)
    if (dash.column !== null && key?.flaw) key = null
    if (isFirst && dash.column === null && key !== null) Object.assign(current, { key: key.text })
    if (key?.flaw) current.flaws.push(repairMark(text, key, line.end))
    if (!isFirst && headFilled && key !== null && dash.column === null) reportStray(text, line, base, current)
    const start = key === null ? dash.at : key.valueStart
    const owner = key !== null ? dash.at - line.start : (dash.column ?? line.indent - 1)
    const filled = start < line.end && text.charAt(start) !== '#'
    if (isFirst && dash.column === null) headFilled = filled && !/^[&!]\S*$/.test(text.slice(start, line.end))
    let last = index
    if (filled && (key !== null || dash.column !== null || !isFirst)) {
      last = lastLineOf(text, lines, index, start, owner)
      const end = (lines[last] as Line).end
      const path = [...(current.key === null ? [] : [current.key]), ...(dash.column === null ? [] : [items.count])]
      current.slots.push({ path, start, end, inItem: key !== null && dash.column !== null })
    }
    current.end = (lines[last] as Line).next
    index = last + 1
  }
  return fields
}

function measureLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const { start, end: rawEnd, next } = lineAt(text, from)
    let at = start
    while (at < rawEnd && isIndent(text.charAt(at))) at++
    let end = rawEnd
    while (end > at && (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\t')) end--
    lines.push({ start, at, end, next, indent: at - start, idle: at === end || text.charAt(at) === '#' })
    from = next
  }
  return lines
}

function isIndent(mark: string): boolean {
  return mark === ' ' || mark === '\t' || mark === '\u00a0' || mark === '\u3000'
}

function reportIndent(text: string, line: Line, base: number, isFirst: boolean, field: FieldLines): void {
  const indent = text.slice(line.start, line.at)
  const span = { start: line.start, end: line.at }
  if (isFirst && line.indent > base) field.flaws.push(flaw('stray-indent', span, ' '.repeat(base), 'unsafe'))
  else if (/[^ ]/.test(indent)) {
    const wide = indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' ')
    field.flaws.push(flaw(indent.includes('\t') ? 'tab-indent' : 'odd-indent', span, wide, 'safe'))
  }
}

/** A field below a field that has its value on its own line. */
function reportStray(text: string, line: Line, base: number, field: FieldLines): void {
  const tab = field.flaws.at(-1)
  if (tab?.span.start === line.start) field.flaws.pop()
  const cause = text.slice(line.start, line.at).includes('\t') ? 'tab-indent' : 'stray-indent'
  field.flaws.push(flaw(cause, { start: line.start, end: line.at }, ' '.repeat(base), 'unsafe'))
}

/** `* a`, a list item in Markdown; YAML takes the asterisk for the start of an alias. */
function isAsteriskItem(text: string, at: number, end: number): boolean {
  return text.charAt(at) === '*' && at + 1 < end && isIndent(text.charAt(at + 1))
}

/** Steps over the dashes of list items; in a list, over those without a blank and over asterisks, too. */
function readDashes(
  text: string,
  line: Line,
  mayList: boolean,
  field: FieldLines,
): { at: number; column: number | null } {
  let at = line.at
  let column: number | null = null
  if (mayList && isAsteriskItem(text, at, line.end)) {
    field.flaws.push(flaw('asterisk-item', { start: at, end: at + 1 }, '-', 'safe'))
    column = at - line.start
    at++
    while (at < line.end && isIndent(text.charAt(at))) at++
    return { at, column }
  }
  while (at < line.end && text.charAt(at) === '-') {
    const next = text.charAt(at + 1)
    const spaced = at + 1 >= line.end || next === ' ' || next === '\t'
    if (!spaced && (!mayList || column !== null || next === '-' || findKey(text, at, line.end)?.flaw === null)) break
    if (!spaced) field.flaws.push(flaw('missing-space', { start: at, end: at + 1 }, '- ', 'safe'))
    column = at - line.start
    at++
    while (at < line.end && isIndent(text.charAt(at))) at++
    if (!spaced) break
  }
  return { at, column }
}

function repairMark(text: string, key: FoundKey, lineEnd: number): YamlFlaw {
  const span = { start: key.mark, end: key.mark + 1 }
  const edit = { start: key.mark, end: key.valueStart, text: key.valueStart < lineEnd ? ': ' : ':' }
  const cause = text.charAt(key.mark) === ':' ? 'missing-space' : 'full-width-colon'
  return { cause, span, repair: { edits: [edit], safety: 'safe' } }
}

function flaw(
  cause: YamlFlaw['cause'],
  span: Line | { start: number; end: number },
  text: string,
  safety: 'safe' | 'unsafe',
): YamlFlaw {
  return { cause, span, repair: { edits: [{ start: span.start, end: span.end, text }], safety } }
}

/** Index of the last line of the value that starts at `start` of line `index`, whose key or dash stands at column `owner`. */
function lastLineOf(text: string, lines: readonly Line[], index: number, start: number, owner: number): number {
  const line = lines[index] as Line
  const first = text.charAt(start)
  const isQuote = first === '"' || first === "'"
  const isFlow = first === '[' || first === '{'
  if (!isQuote && !isFlow) {
    if (/^[&!]\S*$/.test(text.slice(start, line.end))) return index
    const isBlock = /^[|>][-+0-9]*(?:[ \t]+#|$)/.test(text.slice(start, line.end))
    return lastDeeper(lines, index, owner, (next) => !isBlock && isFieldLine(text, next))
  }
  const closesBy = (limit: number) => (isQuote ? scanQuoted(text, start, limit).close : flowEnd(text, start, limit))
  if (closesBy(line.end) !== null) return index
  const isOwn = (next: Line) => next.indent > owner || isLoose(text, next)
  const all = lastWhere(lines, index, isOwn)
  const close = closesBy((lines[all] as Line).end)
  if (close === null) return lastWhere(lines, index, (next) => isOwn(next) && !isFieldLine(text, next))
  let last = index
  while ((lines[last] as Line).end <= close) last++
  return last
}

function flowEnd(text: string, start: number, limit: number): number | null {
  const { end, mismatch } = scanFlow(text, start, limit)
  return end === null ? mismatch : end - 1
}

/** No field, no list item: lost lines of an unclosed value look so. */
function isLoose(text: string, line: Line): boolean {
  return text.charAt(line.at) !== '-' && findKey(text, line.at, line.end) === null
}

function isFieldLine(text: string, line: Line): boolean {
  const key = findKey(text, line.at, line.end)
  return key !== null && key.flaw === null && FIELD_NAME.test(key.text)
}

function lastDeeper(lines: readonly Line[], index: number, owner: number, stop: (line: Line) => boolean): number {
  return lastWhere(lines, index, (line) => line.indent > owner && !stop(line))
}

function lastWhere(lines: readonly Line[], index: number, isOwn: (line: Line) => boolean): number {
  let last = index
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.idle) continue
    if (!isOwn(line)) break
    last = at
  }
  return last
}
