import type { Fix } from '../../../check/diagnostic.ts'
import { translate } from '../../../locales/translate.ts'
import { fitLine } from '../../../report/fit-line.ts'
import type { Paint } from '../../../report/paint.ts'
import { shownText } from '../../../values/characters/visible-units.ts'

/** Turns the candidate that Enter would apply into the line on which keys are awaited; always one line. */
export function promptLine(fixes: readonly Fix[], selected: number, paint: Paint, width: number): string {
  const fix = fixes[selected]
  if (fix === undefined) return '> '
  const text = translate`Enter: ${fixes.length > 1 ? `${selected + 1} ` : ''}${fix.title}`
  const { before, marked, after, cutRight } = fitLine(text, { start: 0, end: text.length }, undefined, width - 6)
  const shown = shownText([...before, ...marked, ...after])
  // The cursor stays after the mark, where screen readers and eyes look for it.
  return `> ${paint.dim(`${shown}${cutRight ? '…' : ''}`)}\r\u001b[2C`
}
