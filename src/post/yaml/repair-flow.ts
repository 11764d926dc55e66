import { findStrayPunctuation } from './find-stray-punctuation.ts'
import { quoteYaml } from './quote-yaml.ts'
import { quoteRaw, repairPlain } from './repair-plain.ts'
import { repairQuoted } from './repair-quoted.ts'
import { type Flow, scanFlow } from './scan-flow.ts'
import type { TextEdit, YamlFlaw, YamlRepair } from './yaml-flaw.ts'
import type { YamlLoader } from './yaml-loader.ts'

// Items tried one by one; the longest list of a real post has some dozens.
const ITEM_LIMIT = 200

/** Finds why `[…]` or `{…}` does not read, and repairs it. Offsets are relative to `raw`, which starts with the bracket. */
export function repairFlow(raw: string, loader: YamlLoader): YamlFlaw | null {
  // Liquid and Jinja.
  if (/^\{[{%]/.test(raw)) return at('template', 0, quoteRaw(raw, 'unsafe'))
  const tags = repairHashItems(raw)
  if (tags !== null) return tags
  const flow = scanFlow(raw, 0, raw.length)
  const wide = flow.wideCommas[0]
  if (wide !== undefined) {
    const edits = flow.wideCommas.map((comma) => ({
      start: comma,
      end: comma + 1,
      text: /\s/.test(raw.charAt(comma + 1)) ? ',' : ', ',
    }))
    return at('full-width-comma', wide, { edits, safety: 'safe' })
  }
  const missing = flow.missingCommas[0]
  if (missing !== undefined) {
    const edits = flow.missingCommas.map((gap) => ({
      start: gap,
      end: gap,
      text: /\s/.test(raw.charAt(gap)) ? ',' : ', ',
    }))
    return at('missing-comma', missing, { edits, safety: 'unsafe' })
  }
  if (flow.end === null) return repairOpen(raw, flow)
  const rest = raw.slice(flow.end).trim()
  if (rest !== '' && !/^\s#/.test(raw.slice(flow.end))) return repairRest(raw, flow.end, rest)
  return repairItems(raw, flow, loader)
}

function at(cause: YamlFlaw['cause'], start: number, repair: YamlRepair | null): YamlFlaw {
  return { cause, span: { start, end: start + 1 }, repair }
}

function repairOpen(raw: string, flow: Flow): YamlFlaw {
  const { comment, unclosedQuote, mismatch } = flow
  if (unclosedQuote !== null) {
    const end = /\s*\]$/.exec(raw)?.index ?? raw.length
    const sure = end > unclosedQuote + 1 && !raw.slice(unclosedQuote).includes(',') && end < raw.length
    const text = raw.charAt(unclosedQuote)
    return at('unclosed-quote', unclosedQuote, sure ? { edits: [{ start: end, end, text }], safety: 'unsafe' } : null)
  }
  if (mismatch !== null) {
    const text = raw.charAt(flow.unclosed.at(-1) ?? 0) === '[' ? ']' : '}'
    const isLast = raw.slice(mismatch + 1).trim() === ''
    return at(
      'mismatched-bracket',
      mismatch,
      isLast ? { edits: [{ start: mismatch, end: mismatch + 1, text }], safety: 'unsafe' } : null,
    )
  }
  if (comment !== null && raw.endsWith(']') && !/[\r\n]/.test(raw)) {
    const from = Math.max(raw.lastIndexOf(',', comment), 0) + 1
    const comma = raw.indexOf(',', comment)
    const item = raw.slice(from, comma === -1 ? raw.length - 1 : comma)
    const start = from + item.length - item.trimStart().length
    const text = quoteYaml(item.trim(), 'single')
    return at('comment-in-list', comment, {
      edits: [{ start, end: start + item.trim().length, text }],
      safety: 'unsafe',
    })
  }
  const body = comment === null ? raw : raw.slice(0, comment).trimEnd()
  const last = body.length - 1
  const wrong = ')）】］〕」』'.includes(body.charAt(last)) && flow.unclosed.length === 1 && raw.charAt(0) === '['
  if (wrong && !/[(（【［〔「『]/.test(body)) {
    return at('mismatched-bracket', last, { edits: [{ start: last, end: last + 1, text: ']' }], safety: 'unsafe' })
  }
  if (comment !== null && /[\r\n]/.test(raw)) return at('unclosed-bracket', flow.unclosed[0] ?? 0, null)
  const closers = flow.unclosed.map((open) => (raw.charAt(open) === '[' ? ']' : '}')).reverse()
  const text = `${/^.\s/.test(raw) ? ' ' : ''}${closers.join('')}`
  return at('unclosed-bracket', flow.unclosed[0] ?? 0, {
    edits: [{ start: body.length, end: body.length, text }],
    safety: 'unsafe',
  })
}

/** `[#inbox, a #todo]`, `{ tag: #inbox }`: what begins with `#` is a comment there. */
function repairHashItems(raw: string): YamlFlaw | null {
  const inside = /^(?:\[([^\][{}"'\r\n]*)\]|\{([^\][{}"'\r\n]*)\})(?:[ \t]+#[^\][{}\r\n]*)?$/.exec(raw)
  const parts = inside?.[1] ?? inside?.[2]
  if (parts === undefined || !/[[,:{ \t][ \t]*#/.test(`[${parts}`)) return null
  const edits: TextEdit[] = []
  let start = 1
  for (const part of parts.split(',')) {
    // In braces the value alone can be quoted.
    const name = inside?.[2] === undefined ? '' : (/^[^:]*:[ \t]+/.exec(part)?.[0] ?? '')
    const item = part.slice(name.length).trim()
    const from = start + name.length + part.slice(name.length).indexOf(item)
    if (/^#|[ \t]#/.test(item)) edits.push({ start: from, end: from + item.length, text: quoteYaml(item, 'single') })
    start += part.length + 1
  }
  const first = edits[0]
  if (first === undefined) return null
  return at('comment-in-list', raw.indexOf('#', first.start), { edits, safety: 'unsafe' })
}

/** Something follows the closing bracket: a bracket too many, or all of it is text. */
function repairRest(raw: string, end: number, rest: string): YamlFlaw {
  if (/^[\]}]+$/.test(rest))
    return at('stray-bracket', raw.indexOf(rest, end), {
      edits: [{ start: end, end: raw.length, text: '' }],
      safety: 'unsafe',
    })
  const punctuation = findStrayPunctuation(raw, end)
  if (punctuation !== null) return punctuation
  if (!/[\p{L}\p{N}\p{So}]/u.test(rest)) return at('reserved-start', 0, quoteRaw(raw, 'unsafe'))
  const listLike = raw.slice(0, end).includes(',') || /^[[,;，、；]/.test(rest)
  return at('reserved-start', 0, quoteRaw(raw, listLike ? 'unsafe' : 'safe'))
}

function repairItems(raw: string, flow: Flow, loader: YamlLoader): YamlFlaw | null {
  const open = raw.charAt(0)
  const close = open === '[' ? ']' : '}'
  const found: YamlFlaw[] = []
  for (const [index, item] of flow.items.slice(0, ITEM_LIMIT).entries()) {
    const text = raw.slice(item.start, item.end)
    if (text === '') {
      // A comma before the closing bracket is allowed.
      if (index === flow.items.length - 1) continue
      const comma = raw.indexOf(',', item.end)
      const before = raw.slice(0, comma).trimEnd().length
      const from = index === 0 ? item.start : before
      const edit = { start: Math.min(from, comma), end: comma + 1, text: '' }
      found.push(at('empty-item', comma, { edits: [edit], safety: 'unsafe' }))
    } else if (!loader.loadValue(`${open}${text}${close}`).ok) {
      const flaw = repairItem(text, open)
      if (flaw === null) return null
      found.push(shift(flaw, item.start))
    }
  }
  const first = found[0]
  if (first === undefined) return null
  const edits: TextEdit[] = found.flatMap(({ repair }) => repair?.edits ?? [])
  if (found.some(({ repair }) => repair === null)) return { ...first, repair: null }
  return {
    ...first,
    repair: { edits, safety: found.some(({ repair }) => repair?.safety === 'unsafe') ? 'unsafe' : 'safe' },
  }
}

function repairItem(text: string, open: string): YamlFlaw | null {
  if (open === '{') {
    const mark = /:\s+(?=\S)/.exec(text)
    if (mark === null || text.startsWith('"') || text.startsWith("'")) return null
    const start = mark.index + mark[0].length
    const flaw = repairItem(text.slice(start), '[')
    return flaw === null ? null : shift(flaw, start)
  }
  if (text.startsWith('"') || text.startsWith("'")) return repairQuoted(text)
  if (text.startsWith('[') || text.startsWith('{')) return null
  return repairPlain(text, false)
}

/** A flaw of a part, in the whole that holds the part at `offset`. */
export function shift(flaw: YamlFlaw, offset: number): YamlFlaw {
  const { cause, span, repair } = flaw
  return {
    cause,
    span: { start: span.start + offset, end: span.end + offset },
    repair: repair && {
      safety: repair.safety,
      edits: repair.edits.map((edit) => ({ start: edit.start + offset, end: edit.end + offset, text: edit.text })),
    },
  }
}
