import type { Diagnostic } from '../check/diagnostic.ts'
import { translate, translateText } from '../locales/translate.ts'
import { displayWidth } from '../values/characters/display-width.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Paint } from './paint.ts'
import { paintMessage } from './paint-message.ts'
import { wrapText } from './wrap-text.ts'

/** What a problem is, in lines that end with the name of its rule. */
export function headLines({ level, message, rule }: Diagnostic, paint: Paint, width: number): string[] {
  return wrapText(
    `${paint[level](translateText(level))} ${paintMessage(message, paint)}  ${paint.rule(rule)}`,
    width,
    2,
  )
}

/** A name, and what is said under it: indented, and wrapped behind the name. */
export function labelLines(name: string, content: string, paint: Paint, width: number): string[] {
  const lines = wrapText(translate`${paint.help(name)}: ${content}`, width - 2, displayWidth(name) + 2)
  return lines.map((line) => `  ${line}`)
}

/** A place that has to do with a problem. */
export function relatedLines(
  { path, line, column, message }: Diagnostic['related'][number],
  paint: Paint,
  width: number,
): string[] {
  const place = paint.path(`${escapeControls(path)}:${line}:${column}`)
  return labelLines(translate`see`, `${place} ${paintMessage(message, paint)}`, paint, width)
}
