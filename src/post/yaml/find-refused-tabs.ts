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

/** Where a tab may stand or is another finding's: inside of text or brackets. */
interface Extent {
  readonly start: number
  readonly end: number
  /** Plain text may be continued by tabs from this column on; null for what brackets, quotes or an indent bound. */
  readonly column: number | null
  /** Blank lines behind it, which still belong to it, may hold tabs from this column on; null where they may hold none. */
  readonly tail: number | null
}

/**
 * Tabs between fields that libyaml (Jekyll, older Hugo) refuses though js-yaml and yaml read on: in a line of blanks, before
 * a comment, behind the dash of an item, in an indent. The block must load. Offsets are in the post.
 */
export function findRefusedTabs({ text, span: { start: shift } }: Block): IssueOf<'syntax-error'>[] {
  if (!text.includes('\t') || !TAB_IN_LEAD.test(text)) return []
  const extents = extentsOf(text)
  const found: { cause: YamlCause; edit: TextEdit; kept: TextEdit; at: number }[] = []
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
    } else if (!lead.includes('-') && before?.tail != null && tab >= before.tail && filled <= before.end) continue
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
    const kept = cause === 'tab-in-blank-line' ? '' : lead.replaceAll('\t', ' ')
    const by = kept === '' ? '' : withoutTabs(lead)
    found.push({
      cause,
      edit: { start: line, end, text: by },
      kept: { start: line, end, text: kept },
      at: line + tab,
    })
  }
  const inTexts = findTabsInTexts(text, shift)
  if (found.length === 0) return inTexts
  // That the data stays is not left to hope; where the narrow way changes it, a space for a tab keeps each column.
  const edits = (['edit', 'kept'] as const)
    .map((way) => found.map((one) => one[way]))
    .find((some) => keepsData(text, some))
    ?.map(({ start, end, text: by }) => ({ start: start + shift, end: end + shift, text: by }))
  const between = found.map(({ cause, at }, index) => ({
    ...tabIssue(cause, at + shift),
    ...(edits !== undefined && { repair: { safety: 'safe' as const, edits: edits.slice(index, index + 1) } }),
  }))
  return [...between, ...inTexts]
}

/** One space behind a dash, and the spaces before a tab as the indent; a tab for an indent becomes a space. */
function withoutTabs(lead: string): string {
  return lead
    .replace(/^( +)\t[ \t]*$/, '$1')
    .replace(/- *\t[ \t]*/g, '- ')
    .replaceAll('\t', ' ')
}

function keepsData(text: string, edits: readonly TextEdit[]): boolean {
  const repaired = tryYaml(applyEdits(text, edits))
  const now = tryYaml(text)
  return repaired.ok && now.ok && JSON.stringify(repaired.data) === JSON.stringify(now.data)
}

function tabIssue(code: YamlCause, at: number): IssueOf<'syntax-error'> {
  return { kind: 'syntax-error', format: 'yaml', code, detail: '\t', span: { start: at, end: at + 1 } }
}

/** The first tab in the indent of each literal or folded text: js-yaml takes it for text. Only the author knows what it is. */
function findTabsInTexts(text: string, shift: number): IssueOf<'syntax-error'>[] {
  return scanFields(text)
    .flatMap(({ slots }) => slots)
    .flatMap(({ start, end }) => {
      const head = text.slice(start, endOf(text, start))
      const at = BLOCK_SCALAR.test(head) ? indentOfText(text, start, head, end).tab : null
      return at === null ? [] : [tabIssue('tab-indent', at + shift)]
    })
}

/** The indent of the literal or folded text that starts here, and the first tab within it. */
function indentOfText(
  text: string,
  start: number,
  head: string,
  end: number,
): { indent: number | null; tab: number | null } {
  const width = /^[|>][-+]?([1-9])/.exec(head)?.[1]
  // As announced, counted from its owner; else that of the first line with text.
  let indent = width === undefined ? null : columnOfOwner(text, start) + Number(width)
  for (let line = start + head.length + 1; line <= end; line = endOf(text, line) + 1) {
    let at = line
    while (text.charAt(at) === ' ' && (indent === null || at - line < indent)) at++
    if (text.charAt(at) === '\t' && (indent === null || at - line < indent)) return { indent, tab: at }
    if (!/[\r\n]/.test(text.charAt(at))) indent ??= at - line
  }
  return { indent, tab: null }
}

/** In the order of the text. */
function extentsOf(text: string): Extent[] {
  return scanFields(text).flatMap(({ slots }) =>
    slots.map(({ start, end }) => {
      const head = text.slice(start, endOf(text, start))
      if (BLOCK_SCALAR.test(head)) {
        const { indent, tab } = indentOfText(text, start, head, end)
        // What follows a text with such a tab is a part of that problem.
        return { start, end, column: null, tail: tab === null ? indent : 0 }
      }
      const column = /["'[{]/.test(head.charAt(0)) ? null : columnOfOwner(text, start) + 1
      // A comment ends plain text.
      return { start, end, column, tail: /[ \t]#/.test(text.slice(start, end)) ? null : column }
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
