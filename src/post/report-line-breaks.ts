import { findHiddenLineBreaks } from '../values/characters/find-hidden-line-breaks.ts'
import type { Block } from './block.ts'
import type { HiddenLineBreaks } from './issue.ts'

/**
 * Finds the characters of a block that some readers take for line ends: in YAML all of them; in TOML a lone carriage
 * return, which the grammar forbids and half of the readers let pass. JSON knows none.
 */
export function reportLineBreaks(block: Block): HiddenLineBreaks | null {
  if (block.format === 'json' || !HIDDEN.test(block.text)) return null
  const breaks = findHiddenLineBreaks(block.text)
    .filter(({ codePoint }) => block.format === 'yaml' || codePoint === CARRIAGE_RETURN)
    .map(({ offset, codePoint }) => ({ offset: offset + block.span.start, codePoint }))
  const first = breaks[0]
  if (first === undefined) return null
  return { kind: 'hidden-line-break', breaks, span: { start: first.offset, end: first.offset + 1 }, eol: block.eol }
}

const CARRIAGE_RETURN = 0x0d
const HIDDEN = /\r(?!\n)|[\x85\u2028\u2029]/
