import { countNoun, translate } from '../../locales/translate.ts'
import type { Level } from '../../rules/rule.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import { fullMessage } from '../full-message.ts'
import { groupByLevel, type LocatedProblem } from '../group-by-level.ts'
import type { Reporter, ReporterContext } from '../report.ts'

/** GitHub shows so many annotations of each kind for a step, and drops the others. */
const SHOWN = 10

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands of GitHub Actions (actions/runner, ActionCommand.cs), errors first; what goes beyond the annotations
 * that a step may have is in the log, and a last notice says how many those are.
 */
export const github: Reporter = {
  name: 'github',
  summary: 'annotations in GitHub Actions, and a job summary',
  *render(report, context) {
    for (const { path, fixed } of report.files) {
      for (const { rule, title } of fixed) yield `${logLine(`${path}: fixed ${rule} ${title}`)}\n`
    }
    const { error, warning, info } = groupByLevel(report)
    const isOver = error.length > SHOWN || warning.length > SHOWN || info.length > SHOWN
    let rest: readonly LocatedProblem[] = []
    for (const problems of [error, warning, info]) {
      // The notice at the end needs a place of its own.
      const most = isOver && problems === info ? SHOWN - 1 : SHOWN
      for (const one of problems.slice(0, most)) yield `${commandOf(one, context)}\n`
      rest = rest.concat(problems.slice(most))
    }
    if (rest.length === 0) return
    const more = `${countNoun(rest.length, 'more problem')}`
    yield `::group::${more}\n`
    for (const { path, problem } of rest) {
      const { start, level, rule, message } = problem
      yield `${logLine(`${path}:${start.line}:${start.column}: ${level} ${rule} ${message}`)}\n`
    }
    yield '::endgroup::\n'
    yield `::notice title=postlint::${translate`${more}: GitHub shows ${SHOWN} of a kind. The others are in the log of this step, under "${more}".`}\n`
  },
}

function commandOf({ path, problem }: LocatedProblem, context: ReporterContext): string {
  const { level, rule, start, end } = problem
  const isOneLine = start.line === end.line
  const properties = Object.entries({
    file: context.inRepository(path),
    line: start.line,
    endLine: end.line,
    // The runner drops columns of several lines.
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
    title: rule,
  })
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeData(fullMessage(problem, context))}`
}

/** A line that the runner takes for no command, whatever stands in it. */
function logLine(text: string): string {
  return escapeControls(text, { onGitHub: true })
}

/** The runner takes `%25` back first of all, so that the percent sign comes first here. */
function escapeData(text: string): string {
  // Older runners look for `##[` in any line.
  return text.replaceAll('##[', '#\\#[').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(escapeControls(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
