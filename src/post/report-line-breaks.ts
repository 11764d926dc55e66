import { findHiddenLineBreaks } from '../values/characters/find-hidden-line-breaks.ts'
import type { Block } from './block.ts'
import type { HiddenLineBreaks } from './issue.ts'

/** Finds the characters of a YAML block that some readers take for line ends; TOML and JSON know no such. */
export function reportLineBreaks(block: Block): HiddenLineBreaks | null {
  if (block.format !== 'yaml' || !HIDDEN.test(block.text)) return null
  const breaks = findHiddenLineBreaks(block.text).map(({ offset, codePoint }) => ({
    offset: offset + block.span.start,
    codePoint,
  }))
  const first = breaks[0]
  if (first === undefined) return null
  return { kind: 'hidden-line-break', breaks, span: { start: first.offset, end: first.offset + 1 }, eol: block.eol }
}

const HIDDEN = /\r(?!\n)|[\x85\u2028\u2029]/
