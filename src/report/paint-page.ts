import { translate } from '../locales/translate.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Paint } from './paint.ts'
import { paintMessage } from './paint-message.ts'
import { wrapText } from './wrap-text.ts'

const FENCE = /^````/

/** The Markdown of a rule's page for a terminal: headings stand out, text is wrapped, code is indented instead of fenced. */
export function paintPage(page: string, paint: Paint, width: number): string {
  const lines: string[] = []
  let isCode = false
  for (const line of page.trimEnd().split('\n')) {
    if (FENCE.test(line)) isCode = !isCode
    else if (isCode) lines.push(`    ${paint.help(escapeControls(line))}`)
    else lines.push(...paintLine(line, paint, width))
  }
  return `${lines.join('\n')}\n`
}

function paintLine(line: string, paint: Paint, width: number): string[] {
  const [, heading] = /^#+ (.*)$/.exec(line) ?? []
  if (heading !== undefined) return [paint.strong(heading)]
  // The table of options; a list of them is easier to wrap.
  if (/^\| (?:[^`]|-)/.test(line)) return []
  const [, name, value, meaning] = /^\| (\S+) \| (.*?) \| (.*) \|$/.exec(line) ?? []
  if (name !== undefined) {
    return wrapText(
      `- ${paintMessage(translate`${name}, default ${String(value)}: ${String(meaning)}`, paint)}`,
      width,
      2,
    )
  }
  return wrapText(paintMessage(line, paint), width, line.startsWith('- ') ? 2 : 0)
}
