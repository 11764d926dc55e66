import { translate } from '../../../locales/translate.ts'
import { linesFrom } from '../../../post/line-at.ts'
import { split } from '../../../post/split.ts'
import { fitLine } from '../../../report/fit-line.ts'
import type { Paint } from '../../../report/paint.ts'

/** Enough for any front matter that a person wrote; the rest is reported as a number. */
const MOST_LINES = 200

/** Turns the head of a post into its numbered lines through the closing fence, the line at hand marked. */
export function frontMatterLines(text: string, marked: number, paint: Paint, width: number): string[] {
  const { block } = split(text)
  const head = block === null ? text : text.slice(0, block.closer.end)
  const lines = [...linesFrom(head, 0)]
  const digits = String(Math.min(lines.length, MOST_LINES)).length
  const shown = lines.slice(0, MOST_LINES).map((line, index) => {
    const { before, marked: none, after, cutRight } = fitLine(head, line, undefined, Math.max(12, width - digits - 5))
    const code = [...before, ...none, ...after].map((unit) => (unit.escaped ? paint.control(unit.shown) : unit.shown))
    const number = String(index + 1).padStart(digits)
    const edge = index + 1 === marked ? `${paint.caret('>')} ${paint.strong(number)}` : `  ${paint.gutter(number)}`
    return `${edge} ${paint.gutter('│')} ${code.join('')}${cutRight ? paint.dim('…') : ''}`.trimEnd()
  })
  const more = lines.length - MOST_LINES
  return more > 0 ? [...shown, paint.dim(translate`  … and ${more} more lines`)] : shown
}
