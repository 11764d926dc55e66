import type { Span } from '../post/place.ts'
import type { ScalarNode } from '../post/tree.ts'
import { endOfLine } from './line-extent.ts'

/**
 * A YAML block scalar as its indicator (`|-`) and the lines below, from the end of the first line to the end of the
 * last that is not blank: a comment after the indicator and blank lines after the text belong to neither.
 */
export function partsOfBlockScalar(text: string, { span }: ScalarNode): { header: Span; content: Span } {
  const mark = /^[|>][-+0-9]*/.exec(text.slice(span.start, span.start + 8))?.[0] ?? ''
  const start = endOfLine(text, span.start)
  let last = span.end
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last--
  return {
    header: { start: span.start, end: span.start + mark.length },
    content: { start, end: last > start ? endOfLine(text, last) : start },
  }
}
