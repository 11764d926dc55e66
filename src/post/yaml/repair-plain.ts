import { quoteYaml } from './quote-yaml.ts'
import type { YamlFlaw, YamlRepair } from './yaml-flaw.ts'

// After these, text that is evidently text can only be quoted.
const TEXT_STARTS = '@`%?'
// These are marks of a list, a map or a folded text that went wrong as likely as text.
const MARK_STARTS = ',]}|>'

/** Finds why unquoted text does not read as text, and quotes it. Offsets are relative to `raw`. */
export function repairPlain(raw: string, inItem: boolean): YamlFlaw | null {
  const wide = repairWideQuotes(raw)
  if (wide !== null) return wide
  const first = raw.charAt(0)
  if (TEXT_STARTS.includes(first))
    return { cause: 'reserved-start', span: { start: 0, end: 1 }, repair: quoteRaw(raw, 'safe') }
  if (MARK_STARTS.includes(first))
    return { cause: 'reserved-start', span: { start: 0, end: 1 }, repair: quoteRaw(raw, 'unsafe') }
  if (first === '*') {
    const items = repairAsterisks(raw)
    if (items !== null) return items
    // A lone word may be a reference whose anchor is missing; `*word*` is emphasis.
    const safety = /\s/.test(raw) || raw.endsWith('*') ? 'safe' : 'unsafe'
    return { cause: 'reserved-start', span: { start: 0, end: 1 }, repair: quoteRaw(raw, safety) }
  }
  if (first === '&' || first === '!') {
    if (/^!(?:!|<|[\w-]*[/:!])/.test(raw))
      return { cause: 'unknown-tag', span: { start: 0, end: tokenEnd(raw) }, repair: null }
    return {
      cause: 'reserved-start',
      span: { start: 0, end: 1 },
      repair: quoteRaw(raw, first === '&' && raw.charAt(1) === ' ' ? 'safe' : 'unsafe'),
    }
  }
  // `tags: - a` may be a list or text.
  if (first === '-' && /^-(?:\s|$)/.test(raw))
    return { cause: 'reserved-start', span: { start: 0, end: 1 }, repair: null }
  const colon = findColon(raw)
  if (colon === null) return null
  // Items that are indented below another, one of which is a field: no text, but lines in the wrong column.
  const item = /\n([ \t]+)-[ \t]/.exec(raw)
  if (item !== null) {
    const start = item.index + 1
    return { cause: 'uneven-indent', span: { start, end: start + (item[1] as string).length }, repair: null }
  }
  return {
    cause: 'colon-in-plain',
    span: { start: colon, end: colon + 1 },
    repair: inItem ? null : quoteRaw(raw, 'safe'),
  }
}

/** Quotes unquoted text. ` # why` at its end may be a comment: that reading keeps it one, but is not the only one. */
export function quoteRaw(raw: string, safety: YamlRepair['safety']): YamlRepair | null {
  if (/[\r\n]/.test(raw)) {
    // Readers fold the lines of quoted text as they fold those of plain text; a comment would become text.
    if (/\s#/.test(raw)) return null
    return { safety: 'unsafe', edits: [{ start: 0, end: raw.length, text: `'${raw.replaceAll("'", "''")}'` }] }
  }
  const comment = /[ \t]#(?:[ \t]|$)/.exec(raw)
  const text = comment === null ? raw : raw.slice(0, comment.index).trimEnd()
  const edit = { start: 0, end: text.length, text: quoteYaml(text, 'single') }
  return { edits: [edit], safety: comment === null ? safety : 'unsafe' }
}

function findColon(raw: string): number | null {
  const found = /:(?=\s|$)/.exec(raw)
  return found === null ? null : found.index
}

function tokenEnd(raw: string): number {
  const blank = raw.search(/\s/)
  return blank === -1 ? raw.length : blank
}

/** Lines that each begin with an asterisk and a name, as the items of a list do in Markdown. */
function repairAsterisks(raw: string): YamlFlaw | null {
  if (!/^\*[^\s*][^\r\n*]*(?:\r?\n[ \t]*\*[^\s*][^\r\n*]*)+$/.test(raw)) return null
  const edits = [...raw.matchAll(/\*/g)].map(({ index }) => ({ start: index, end: index + 1, text: '- ' }))
  return { cause: 'asterisk-item', span: { start: 0, end: 1 }, repair: { edits, safety: 'unsafe' } }
}

/** `“A: b”`: full-width quotes around all of the text were typed for quotes, or belong to it. */
function repairWideQuotes(raw: string): YamlFlaw | null {
  if (!/^[“＂][^“”＂"\r\n\\]*[”“＂"]$/.test(raw)) return null
  const edits = [
    { start: 0, end: 1, text: '"' },
    { start: raw.length - 1, end: raw.length, text: '"' },
  ]
  return { cause: 'full-width-quote', span: { start: 0, end: 1 }, repair: { edits, safety: 'unsafe' } }
}
