import { escapeControls } from '../../values/characters/escape-controls.ts'
import { linkRule } from '../link-rule.ts'
import { createPaint } from '../paint.ts'
import type { Reporter } from '../report.ts'

/** One `path:line:column: level rule message` a line. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'one line a problem: `path:line:column: level rule message` (default when piped)',
  *render({ files }, context) {
    const paint = createPaint(context.color)
    const visible = (text: string): string => escapeControls(text, { onGitHub: context.github })
    for (const { path, fixed, problems } of files) {
      const shown = visible(path)
      for (const { rule, title } of fixed) {
        yield `${paint.path(shown)}: ${paint.success('fixed')} ${linkRule(rule, paint.rule(rule), context)} ${visible(title)}\n`
      }
      for (const { start, level, rule, message } of problems) {
        const place = paint.path(`${shown}:${start.line}:${start.column}`)
        yield `${place}: ${paint[level](level)} ${linkRule(rule, paint.rule(rule), context)} ${visible(message)}\n`
      }
    }
  },
}
