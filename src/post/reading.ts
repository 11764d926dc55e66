import type { Block } from './block.ts'
import type { ReadingIssue } from './issue.ts'
import type { Tree } from './tree.ts'

/** The fields of a post. Look keys up with `Object.hasOwn`: they are a stranger's words. */
export type Data = Readonly<Record<string, unknown>>

export interface Reading {
  /** Null when the block could not be read as fields; then an issue says why. */
  readonly data: Data | null
  /** The block with places, where reading it gave them along. */
  readonly tree?: Tree
  readonly issues: readonly ReadingIssue[]
}

/** Front matter is a mapping: anything else that the block holds is an issue. */
export function checkMapping(block: Block, data: unknown, issues: readonly ReadingIssue[]): Reading {
  const span = { start: block.opener.start, end: block.opener.end }
  const fields = data ?? {}
  if (typeof fields === 'object' && !Array.isArray(fields)) {
    if (Object.keys(fields).length > 0) return { data: fields as Data, issues }
    return { data: {}, issues: [...issues, { kind: 'empty-front-matter', span }] }
  }
  const found = Array.isArray(data)
    ? 'list'
    : typeof data === 'number'
      ? 'number'
      : typeof data === 'boolean'
        ? 'boolean'
        : 'text'
  return { data: null, issues: [...issues, { kind: 'not-a-mapping', found, span: firstLine(block) }] }
}

function firstLine(block: Block): { start: number; end: number } {
  const lead = /^\s*/.exec(block.text)?.[0].length ?? 0
  const line = /^[^\r\n]*/.exec(block.text.slice(lead))?.[0].length ?? 0
  return { start: block.span.start + lead, end: block.span.start + lead + line }
}
