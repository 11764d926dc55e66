import { translate, translateText } from '../../locales/translate.ts'
import { codeFrame } from '../code-frame.ts'
import { escapeXml } from '../escape-xml.ts'
import { fullMessage } from '../full-message.ts'
import type { LocatedProblem } from '../group-by-level.ts'
import { markOf } from '../mark-of.ts'
import { createPaint } from '../paint.ts'
import type { ReporterContext } from '../report.ts'
import { ruleUrl } from '../rule-url.ts'
import { shortenTo } from '../shorten-to.ts'
import { markCode } from './mark-code.ts'

/** In cells: longer messages are of values that nobody reads to their end. */
const LONGEST_TEXT = 600
const FRAME_WIDTH = 96

/** The rows of the table of problems. */
export function* problemRows(problems: readonly LocatedProblem[], context: ReporterContext): Generator<string> {
  const paint = createPaint(false)
  let opened = ''
  let text: string | null = null
  for (const { path, problem } of problems) {
    if (opened !== path) text = context.text(path)
    opened = path
    const { level, rule, field, start, fixes } = problem
    const url = ruleUrl(rule, context)
    const name = escapeXml(rule)
    const frame = text === null ? [] : codeFrame({ text, ...markOf(text, problem), maxWidth: FRAME_WIDTH, paint })
    const [fix] = fixes
    yield [
      `<tr role="row" data-level="${level}" data-rule="${name}" data-field="${escapeXml(field ?? '')}">`,
      `<td role="cell"><span class="level ${level}">${translateText(level)}</span></td>`,
      `<td role="cell"><a href="${escapeXml(context.addressOf(path, start.line))}">${escapeXml(path)}:${start.line}:${start.column}</a></td>`,
      `<td role="cell">${markCode(shortenTo(fullMessage(problem), LONGEST_TEXT))}`,
      fix === undefined
        ? ''
        : `<p>${translate`${translateText(fix.safety)} fix: ${markCode(shortenTo(fix.title, LONGEST_TEXT))}`}</p>`,
      frame.length === 0
        ? ''
        : `<details><summary>${translate`Code`}</summary><pre>${frame.map(escapeXml).join('\n')}</pre></details>`,
      `</td><td role="cell">${url === null ? `<code>${name}</code>` : `<a href="${escapeXml(url)}"><code>${name}</code></a>`}</td></tr>\n`,
    ].join('')
  }
}
