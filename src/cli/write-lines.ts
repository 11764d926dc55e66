import { wrapText } from '../report/wrap-text.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Output } from './environment.ts'

/** Writes lines for people, each behind `name`: nothing raw, and wrapped at words where the output has a width. */
export function writeLines(output: Output, text: string, name = 'postlint: '): void {
  const { columns } = output
  for (const line of text.split('\n')) {
    const shown = name + escapeControls(line)
    const indent = shown.length - shown.trimStart().length
    const parts = columns === undefined ? [shown] : wrapText(shown, columns, indent + 2)
    for (const part of parts) output.write(`${part}\n`)
  }
}
