import type { Block } from '../block.ts'
import type { IssueOf } from '../issue.ts'
import { applyEdits } from './apply-edits.ts'
import { scanFields } from './scan-fields.ts'
import { tryYaml } from './try-yaml.ts'
import type { TextEdit, YamlCause } from './yaml-flaw.ts'

// Spaces and dashes up to the first tab among them.
const TAB_IN_LEAD = /^ *(?:-(?: +-)* *)?\t/m
const BLOCK_SCALAR = /^[|>][-+0-9]*(?:[ \t]+#.*)?[ \t]*\r?$/
const LEAD = /^ *(?:-(?:[ \t]+-)*(?=[ \t]))?[ \t]*/
// More findings than this help nobody.
const LIMIT = 20

/** Where a tab may stand or is another finding's: inside of text or brackets. */
interface Extent {
  readonly start: number
  readonly end: number
  /** Plain text may be continued, and followed, by tabs from this column on; null for what brackets, quotes or an indent bound. */
  readonly column: number | null
  /** Whether blank lines behind it may still belong to it: no comment ends it. */
  readonly isOpen: boolean
}

/**
 * Tabs between fields that libyaml (Jekyll, older Hugo) refuses though js-yaml and yaml read on: in a line of blanks, before
 * a comment, behind the dash of an item, in an indent. The block must load. Offsets are in the post.
 */
export function findRefusedTabs({ text, span: { start: shift } }: Block): IssueOf<'syntax-error'>[] {
  if (!text.includes('\t') || !TAB_IN_LEAD.test(text)) return []
  const extents = extentsOf(text)
  const found: { cause: YamlCause; edit: TextEdit; at: number }[] = []
  let next = 0
  // Where the last line with content before this one begins.
  let filled = -1
  let current = -1
  for (let line = 0; line < text.length; line = endOf(text, line) + 1) {
    const content = text.slice(line, endOf(text, line))
    const lead = LEAD.exec(content)?.[0] ?? ''
    filled = current
    if (content.trim() !== '') current = line
    const tab = lead.indexOf('\t')
    if (tab === -1) continue
    while (next < extents.length && (extents[next] as Extent).end <= line) next++
    const around = extents[next]
    const before = extents[next - 1]
    if (around !== undefined && around.start < line) {
      if (around.column === null || tab >= around.column) continue
    } else if (
      !lead.includes('-') &&
      before?.column != null &&
      before.isOpen &&
      tab >= before.column &&
      filled <= before.end
    )
      continue
    const end = line + lead.length
    const rest = text.charAt(end)
    const isBlank = rest === '' || rest === '\n' || (rest === '\r' && text.charAt(end + 1) === '\n')
    const cause = lead.includes('-')
      ? 'tab-after-dash'
      : isBlank
        ? 'tab-in-blank-line'
        : rest === '#'
          ? 'tab-before-comment'
          : 'tab-indent'
    const by = cause === 'tab-in-blank-line' ? '' : lead.replaceAll('\t', ' ')
    found.push({ cause, edit: { start: line, end, text: by }, at: line + tab })
  }
  if (found.length === 0) return []
  // A space for a tab keeps each column; that the data stays, too, is not left to hope.
  const repaired = tryYaml(
    applyEdits(
      text,
      found.map(({ edit }) => edit),
    ),
  )
  const now = tryYaml(text)
  const isSame = repaired.ok && now.ok && JSON.stringify(repaired.data) === JSON.stringify(now.data)
  const edits = found.map(({ edit: { start, end, text: by } }) => ({
    start: start + shift,
    end: end + shift,
    text: by,
  }))
  return found.slice(0, LIMIT).map(({ cause, at }, index) => ({
    kind: 'syntax-error',
    format: 'yaml',
    code: cause,
    detail: '\t',
    span: { start: at + shift, end: at + shift + 1 },
    // The last that is reported speaks for those behind it.
    ...(isSame && {
      repair: { safety: 'safe', edits: edits.slice(index, index === LIMIT - 1 ? edits.length : index + 1) },
    }),
  }))
}

/** In the order of the text. */
function extentsOf(text: string): Extent[] {
  return scanFields(text).flatMap(({ slots }) =>
    slots.map(({ start, end }) => {
      const isPlain = !/["'[{]/.test(text.charAt(start)) && !BLOCK_SCALAR.test(text.slice(start, endOf(text, start)))
      const isOpen = !/[ \t]#/.test(text.slice(start, end))
      return { start, end, column: isPlain ? columnOfOwner(text, start) + 1 : null, isOpen }
    }),
  )
}

/** The column of the key before a value, or of the dash where there is none. */
function columnOfOwner(text: string, value: number): number {
  const before = text.slice(text.lastIndexOf('\n', value - 1) + 1, value)
  const lead = LEAD.exec(before)?.[0] ?? ''
  return lead.length < before.length ? lead.length : Math.max(lead.lastIndexOf('-'), 0)
}

function endOf(text: string, start: number): number {
  const lf = text.indexOf('\n', start)
  return lf === -1 ? text.length : lf
}
