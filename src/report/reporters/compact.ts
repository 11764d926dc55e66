import { escapeControls } from '../../values/characters/escape-controls.ts'
import type { Reporter } from '../report.ts'

/** One `path:line:column: level rule message` a line. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'one line a problem: `path:line:column: level rule message` (default when piped)',
  render: (report, { github }) =>
    report.files
      .flatMap(({ path, fixed, problems }) => [
        ...fixed.map(({ rule, title }) => `${path}: fixed ${rule} ${title}`),
        ...problems.map(
          ({ start, level, rule, message }) => `${path}:${start.line}:${start.column}: ${level} ${rule} ${message}`,
        ),
      ])
      .map((line) => `${escapeControls(line, { onGitHub: github })}\n`)
      .join(''),
}
