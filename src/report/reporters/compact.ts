import { escapeControls } from '../../values/characters/escape-controls.ts'
import type { Reporter } from '../report.ts'

/** One `path:line:column: level rule message` a line. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'one line a problem: `path:line:column: level rule message` (default when piped)',
  *render({ files }, { github }) {
    const lineOf = (text: string): string => `${escapeControls(text, { onGitHub: github })}\n`
    for (const { path, fixed, problems } of files) {
      for (const { rule, title } of fixed) yield lineOf(`${path}: fixed ${rule} ${title}`)
      for (const { start, level, rule, message } of problems) {
        yield lineOf(`${path}:${start.line}:${start.column}: ${level} ${rule} ${message}`)
      }
    }
  },
}
