import { markdownCode, withReferences } from './markdown-code.ts'
import { oneLine } from './one-line.ts'

/** Text as Markdown that shows it on one line and does nothing; what stands in backticks becomes code. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : plainText(part)))
    .join('')
}

/** A blank without width keeps code hosts from notifying `@people` and linking `#1`. */
function plainText(text: string): string {
  return text
    .split(/(?<=[@#])/)
    .map(withReferences)
    .join('&#8203;')
}
