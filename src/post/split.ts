import type { Block, FenceStyle, Format } from './block.ts'
import { byteLength } from './byte-length.ts'
import { explainMissingCloser } from './explain-missing-closer.ts'
import { findBelowLead } from './find-below-lead.ts'
import { findConflict } from './find-conflict.ts'
import { findJsonEnd } from './find-json-end.ts'
import { findLooseBraces } from './find-loose-braces.ts'
import { findUnopened } from './find-unopened.ts'
import type { MalformedFence, ReadingIssue } from './issue.ts'
import { type Line, lineAt, linesFrom } from './line-at.ts'
import { findNearOpener, type Mark } from './near-fence.ts'
import type { Span } from './place.ts'

/** A block is 64 KiB at most: the longest of 50,547 real posts has 1,034 bytes. */
export const BLOCK_LIMIT = 64 * 1024

export interface Split {
  readonly block: Block | null
  readonly issues: readonly ReadingIssue[]
}

// Comments, which JSON does not have, or the mark of a merge conflict, and then a name.
const JSON_BELOW_NOTES =
  /^\{\s{1,256}(?:(?:\/\/|<{7} )[^\r\n]{0,256}\r?\n\s{0,256}|\/\*[^*]{0,256}\*\/\s{0,256}){1,16}"[^"\n]{1,64}"\s{0,16}:/
const PLAIN_FENCE = /^---[ \t]*$/
// gray-matter trims every kind of blank off the language, so `---<NBSP>js` runs there too.
const LANGUAGE_FENCE = /^---\s*([^\s-]\S*)\s*$/
// A block of near fences must not become thousands of findings.
const INSIDE_LIMIT = 20
const EXECUTABLE = new Set(['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'ts', 'typescript'])
const LANGUAGES: Record<string, { format: Format; fence: FenceStyle }> = {
  yaml: { format: 'yaml', fence: '---yaml' },
  yml: { format: 'yaml', fence: '---yaml' },
  toml: { format: 'toml', fence: '---toml' },
  json: { format: 'json', fence: '---json' },
}

/** Bounds the front matter of a text (after the BOM) the way that all readers agree on, and names every near miss. */
export function split(text: string): Split {
  const plain = boundPlain(text)
  if (plain !== null) return plain
  const first = lineAt(text, 0)
  const line = text.slice(0, first.end)
  if (PLAIN_FENCE.test(line)) return bound(text, first, 'yaml', '---')
  if (/^\+\+\+[ \t]*$/.test(line)) return bound(text, first, 'toml', '+++')
  if (/^;;;[ \t]*$/.test(line)) return bound(text, first, 'json', ';;;')
  // `{{`, `{%`, `{:` and `{/*` open Liquid, kramdown or MDX, not JSON.
  if (/^\{\s{0,256}["}]/.test(text) || JSON_BELOW_NOTES.test(text)) return boundJson(text)
  // A conflict that begins above the fences.
  const conflict = text.startsWith('<<<<<<<') ? findConflict(line) : null
  if (conflict !== null) return { block: null, issues: [unmergedAt(conflict)] }
  const language = LANGUAGE_FENCE.exec(line)?.[1]
  if (language !== undefined) return boundLanguage(text, first, language)
  const near = findNearOpener(text)
  const below = near === null ? null : boundBelowBlanks(text, near)
  if (below !== null) return below
  const other = near ?? findLooseBraces(text) ?? findBelowLead(text)
  if (other !== null) return { block: null, issues: [other] }
  const unopened = findUnopened(text)
  if (unopened !== null) return boundUnopened(text, unopened)
  return { block: null, issues: [{ kind: 'missing-front-matter', span: { start: 0, end: first.end } }] }
}

/** Some generators read a block below blank lines, so it is bounded, and the issue stays for the others. */
function boundBelowBlanks(text: string, near: ReadingIssue): Split | null {
  const start = text.search(/[^ \t\r\n]/)
  if (start <= 0) return null
  const opener = lineAt(text, start)
  const mark = /^(---|\+\+\+|;;;)[ \t]*$/.exec(text.slice(start, opener.end))?.[1] as Mark | undefined
  if (mark === undefined) return null
  const { block, issues } = bound(text, opener, FORMATS[mark], mark)
  return block === null ? null : { block, issues: [near, ...issues] }
}

/** Some generators read fields with a closing line alone, so they are bounded, and the issue stays for the others. */
function boundUnopened(text: string, issue: MalformedFence): Split {
  const none = { start: 0, end: 0, next: 0 }
  const { block, issues } = issue.span.start === 0 ? bound(text, none, 'yaml', '---') : NOTHING
  return block === null ? { block: null, issues: [issue] } : { block, issues: [issue, ...issues] }
}

const NOTHING: Split = { block: null, issues: [] }

const FORMATS: Readonly<Record<Mark, Format>> = { '---': 'yaml', '+++': 'toml', ';;;': 'json' }

function unmergedAt(span: Span): ReadingIssue {
  return { kind: 'syntax-error', format: 'yaml', code: 'merge-conflict', detail: '', span }
}

const PLAIN_OPENER = '---\n'

/** The block of nearly all posts: plain fences, lines that end at LF, and no other line that begins like a fence. Null is for `split`. */
function boundPlain(text: string): Split | null {
  if (!text.startsWith(PLAIN_OPENER)) return null
  const start = PLAIN_OPENER.length
  const before = text.indexOf('\n---', start - 1)
  const end = before + 1
  const next = text.charCodeAt(end + 3)
  if (before === -1 || !(next === 0x0a || Number.isNaN(next))) return null
  const dots = text.indexOf('\n...', start - 1)
  if (dots !== -1 && dots < end) return null
  const content = text.slice(start, end)
  // A block of more bytes than these has at least a third as many characters.
  if (content.length * 3 > BLOCK_LIMIT || content.includes('\r')) return null
  const block: Block = {
    format: 'yaml',
    fence: '---',
    text: content,
    source: text,
    span: { start, end },
    opener: { start: 0, end: 3 },
    closer: { start: end, end: end + 3 },
    bodyStart: Math.min(end + 4, text.length),
    eol: '\n',
  }
  return { block, issues: NO_ISSUES }
}

const NO_ISSUES: readonly ReadingIssue[] = []

function boundLanguage(text: string, first: Line, language: string): Split {
  const name = language.toLowerCase()
  const span = { start: first.start, end: first.end }
  if (EXECUTABLE.has(name)) return { block: null, issues: [{ kind: 'executable-front-matter', language, span }] }
  const known = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined
  if (known !== undefined) return bound(text, first, known.format, known.fence)
  // Only a word can be a language; `---,` or `--- 。` at the top of a file is prose.
  if (/^[\p{L}_][\p{L}\p{N}_+.-]*$/u.test(language) && hasCloser(text, first)) {
    return { block: null, issues: [{ kind: 'unsupported-front-matter', language, span }] }
  }
  const near = findNearOpener(text)
  if (near !== null) return { block: null, issues: [near] }
  return { block: null, issues: [{ kind: 'missing-front-matter', span }] }
}

function hasCloser(text: string, opener: Line): boolean {
  for (const line of linesFrom(text, opener.next)) if (PLAIN_FENCE.test(text.slice(line.start, line.end))) return true
  return false
}

function bound(text: string, opener: Line, format: Format, fence: FenceStyle): Split {
  const issues: ReadingIssue[] = []
  const mark: Mark = fence === '+++' || fence === ';;;' ? fence : '---'
  let lf = 0
  let crlf = 0
  if (opener.next > opener.end) opener.next - opener.end === 2 ? crlf++ : lf++
  for (const line of linesFrom(text, opener.next)) {
    if (isCloser(text, line, mark, format)) {
      const style: FenceStyle = text.startsWith('...', line.start) ? '---…' : fence
      const block: Block = {
        format,
        fence: style,
        text: text.slice(opener.next, line.start),
        source: text,
        span: { start: opener.next, end: line.start },
        opener: { start: opener.start, end: opener.end },
        closer: { start: line.start, end: line.end },
        bodyStart: line.next,
        eol: crlf > lf ? '\r\n' : '\n',
      }
      return finish(block, issues)
    }
    if (line.next > line.end) line.next - line.end === 2 ? crlf++ : lf++
    if (issues.length < INSIDE_LIMIT && text.startsWith(mark, line.start)) issues.push(insideFence(text, line))
  }
  return { block: null, issues: [explainMissingCloser(text, opener, crlf > lf ? '\r\n' : '\n', mark)] }
}

function isCloser(text: string, line: Line, mark: Mark, format: Format): boolean {
  const head = text.slice(line.start, line.start + 3)
  if (head !== mark && !(format === 'yaml' && head === '...')) return false
  for (let at = line.start + 3; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x09) return false
  }
  return true
}

function insideFence(text: string, line: Line): ReadingIssue {
  return {
    kind: 'malformed-fence',
    flaw: 'inside',
    found: text.slice(line.start, line.end),
    span: { start: line.start, end: line.end },
    edit: null,
  }
}

function boundJson(text: string): Split {
  const end = findJsonEnd(text, 0)
  if (end === null) {
    const span = { start: 0, end: 1 }
    return { block: null, issues: [{ kind: 'unclosed-front-matter', span, insertAt: null, eol: '\n' }] }
  }
  const line = lineAt(text, end)
  const block: Block = {
    format: 'json',
    fence: '{',
    text: text.slice(0, end),
    source: text,
    span: { start: 0, end },
    opener: { start: 0, end: 1 },
    closer: { start: end - 1, end },
    // Hugo's body starts right behind the brace; what stands there must not get lost.
    bodyStart: text.slice(end, line.end).trim() === '' ? line.next : end,
    eol: text.slice(0, end).includes('\r\n') ? '\r\n' : '\n',
  }
  return finish(block, [])
}

function finish(block: Block, issues: ReadingIssue[]): Split {
  // A unit takes three bytes at most, so that a usual block is not counted.
  if (block.text.length * 3 > BLOCK_LIMIT && byteLength(block.text, BLOCK_LIMIT) > BLOCK_LIMIT) {
    const span = block.opener
    return { block: null, issues: [{ kind: 'oversized-front-matter', what: 'block', limit: BLOCK_LIMIT, span }] }
  }
  return { block, issues }
}
