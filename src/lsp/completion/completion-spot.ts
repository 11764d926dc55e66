import type { Format } from '../../post/block.ts'
import { split } from '../../post/split.ts'

/** Offsets are in the text after the byte-order mark; the range is what a chosen text replaces. */
interface SpotRange {
  readonly start: number
  readonly end: number
}

/** What is being written at the cursor: the name of a top-level field, or a value of one. */
export type CompletionSpot =
  | ({
      readonly kind: 'key'
      readonly format: Format
      /** The names that are written already. */
      readonly present: ReadonlySet<string>
      /** Whether the mark between name and value stands behind it. */
      readonly hasMark: boolean
    } & SpotRange)
  | ({
      readonly kind: 'value'
      readonly format: Format
      readonly field: string
      /** An item of a list, in brackets or behind a dash; else the value itself. */
      readonly place: 'flow' | 'block' | 'scalar'
      /** The quote that it begins with. */
      readonly quote: "'" | '"' | null
    } & SpotRange)

// Longer lines are a text, not a list of names; and what looks back over a line stays cheap.
const LONGEST_LINE = 2000
// Lines of one list that are looked back over.
const MOST_LINES = 500

/**
 * What stands at an offset of a text, by its lines, since the block is often broken while one types. Null outside of the
 * front matter, in nested maps, and in JSON, where nobody writes by hand.
 */
export function completionSpot(text: string, offset: number): CompletionSpot | null {
  const { block } = split(text)
  if (block === null || block.format === 'json' || offset < block.span.start || offset > block.span.end) return null
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const end = lineEnd === -1 ? text.length : lineEnd
  // The closing fence is a line of its own.
  if (start >= block.span.end || end - start > LONGEST_LINE) return null
  const before = text.slice(start, offset)
  const after = text.slice(offset, end).replace(/\r$/, '')
  const above = text.slice(block.span.start, start).split(/\r?\n/).slice(0, -1)
  return (
    keySpot(block.format, before, after, offset, text.slice(block.span.start, block.span.end), above) ??
    valueSpot(block.format, before, after, offset, above)
  )
}

function keySpot(
  format: Format,
  before: string,
  after: string,
  offset: number,
  block: string,
  above: readonly string[],
): CompletionSpot | null {
  if (!/^[\p{L}\p{N}_.-]*$/u.test(before) || before.startsWith('-')) return null
  if (format === 'toml' && above.some((line) => line.startsWith('['))) return null
  const rest = /^[\p{L}\p{N}_.-]*/u.exec(after)?.[0] ?? ''
  const mark = format === 'toml' ? '=' : ':'
  const hasMark = after.slice(rest.length).trimStart().startsWith(mark)
  if (!hasMark && after.slice(rest.length).trim() !== '') return null
  const own = before + rest
  const present = new Set(block.split(/\r?\n/).flatMap((line) => keyOf(line, format)?.name ?? []))
  if (hasMark) present.delete(own)
  return { kind: 'key', format, present, hasMark, start: offset - before.length, end: offset + rest.length }
}

function valueSpot(
  format: Format,
  before: string,
  after: string,
  offset: number,
  above: readonly string[],
): CompletionSpot | null {
  if (format === 'toml' && above.some((line) => line.startsWith('['))) return null
  const key = keyOf(before, format)
  if (key !== null) {
    const value = before.slice(key.end)
    if (!/^\s*\[/.test(value)) return /^\s/.test(value) || format === 'toml' ? scalar(key.name, 'scalar', value) : null
    const item = lastItem(value)
    return item === null ? null : scalar(key.name, 'flow', item)
  }
  const dash = /^\s*-\s/.exec(before)
  const owner = dash === null || format === 'toml' ? null : ownerOf(above)
  return dash === null || owner === null ? null : scalar(owner, 'block', before.slice(dash[0].length))

  function scalar(field: string, place: 'flow' | 'block' | 'scalar', written: string): CompletionSpot | null {
    const token = written.trimStart()
    const quote = token.startsWith('"') ? '"' : token.startsWith("'") ? "'" : null
    // A comment, or a text whose quote has ended.
    if (token.startsWith('#') || (quote !== null && token.indexOf(quote, 1) !== -1)) return null
    const rest = quote === null ? (/^[^\s,\]#]*/.exec(after)?.[0] ?? '') : (/^[^"']*["']?/.exec(after)?.[0] ?? '')
    const isClosed = quote === null || rest.endsWith(quote)
    const end = offset + (isClosed ? rest.length : 0)
    return { kind: 'value', format, field, place, quote, start: offset - token.length, end }
  }
}

/** A top-level key at the start of a line, and where its mark ends. */
function keyOf(line: string, format: Format): { readonly name: string; readonly end: number } | null {
  const mark =
    format === 'toml'
      ? /^("[^"]+"|'[^']+'|[^\s#:=[\]{},"'-][^\s:=]*)\s*=/
      : /^("[^"]+"|'[^']+'|[^\s#:[\]{},"'-][^:]*):(?=\s|$)/
  const found = mark.exec(line.slice(0, LONGEST_LINE))
  if (found === null) return null
  const name = (found[1] ?? '').trim()
  return { name: /^["']/.test(name) ? name.slice(1, -1) : name, end: found[0].length }
}

/** What is written of the last item of a list whose bracket is still open; null when it is closed. */
function lastItem(value: string): string | null {
  let quote: string | null = null
  let start = -1
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string
    if (quote !== null) quote = character === quote ? null : quote
    else if (character === ']') return null
    else if (character === '[' || character === ',') start = at + 1
    else if ((character === '"' || character === "'") && value.slice(start, at).trim() === '') quote = character
  }
  return start === -1 ? null : value.slice(start)
}

/** The field whose list the lines above belong to. */
function ownerOf(above: readonly string[]): string | null {
  for (const line of above.slice(-MOST_LINES).reverse()) {
    if (/^\s*(?:-\s|-$|#|$)/.test(line)) continue
    const key = keyOf(line, 'yaml')
    return key !== null && /^\s*(?:#.*)?$/.test(line.slice(key.end)) ? key.name : null
  }
  return null
}
