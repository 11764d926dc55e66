import type { Diagnostic } from '../../check/diagnostic.ts'
import { translate } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import { distinctFixes } from '../distinct-fixes.ts'
import { endLine } from '../end-line.ts'
import { fullMessage } from '../full-message.ts'
import { createPaint } from '../paint.ts'
import type { Report, Reporter, ReporterContext } from '../report.ts'

/** As many candidates and related places as a line can hold and stay one that is read. */
const MOST = 3

/**
 * For programs that write: a line a problem, `path:line:column: level rule: what. how [fix]`, and a last line, clean runs
 * too, that says what to run next.
 */
export const agent: Reporter = {
  name: 'agent',
  summary: 'terse lines for coding agents, and what to run next (default where an agent runs the command)',
  summarizes: true,
  *render(report, context) {
    const lineOf = (text: string): string => `${escapeControls(text, { onGitHub: context.github })}\n`
    for (const { path, fixed, problems } of report.files) {
      for (const { rule, safety, title } of fixed) yield lineOf(`${path}: fixed ${rule}: ${title} (${safety})`)
      for (const problem of problems) {
        const { start, level, rule } = problem
        const what = `${fullMessage(problem)}${placesOf(problem)} [${fixOf(problem)}]`
        yield lineOf(`${path}:${start.line}:${start.column}: ${level} ${rule}: ${what}`)
      }
    }
    yield lineOf(`postlint: ${[...endOf(report, context)].join(translate`; `)}`)
  },
}

function placesOf({ related }: Diagnostic): string {
  if (related.length === 0) return ''
  const shown = related.slice(0, MOST).map(({ path, line, column }) => `${path}:${line}:${column}`)
  return ` See ${shown.join(', ')}${related.length > MOST ? ` and ${related.length - MOST} more` : ''}.`
}

/** The safety in a word, then what would be written; only candidates are several. */
function fixOf(problem: Diagnostic): string {
  const fixes = distinctFixes(problem.fixes)
  const [best] = fixes
  if (best === undefined) return 'no fix'
  if (best.safety !== 'manual') return `${best.safety} fix: ${best.title}`
  const shown = fixes.slice(0, MOST).map(({ title }) => title)
  return `choose: ${shown.join(' | ')}${fixes.length > MOST ? ` | ${fixes.length - MOST} more` : ''}`
}

function* endOf(report: Report, context: ReporterContext): Generator<string> {
  const { summary, files } = report
  const { safe, unsafe } = summary.fixable
  const problems = summary.errors + summary.warnings + summary.infos
  // Stable: the same posts give the same line.
  yield endLine(report, { ...context, seconds: null }, createPaint(false))
  const others = problems - safe - unsafe
  const steps = [
    safe === 0 ? null : translate`\`postlint fix\` repairs ${safe}`,
    unsafe === 0 ? null : translate`\`postlint fix --unsafe\` repairs ${unsafe}, look at them with --diff first`,
    others === 0 ? null : translate`edit ${others} by hand`,
    problems === 0 ? null : translate`then \`postlint check\` again`,
    problems === 0 ? null : translate`\`postlint explain ${commonRule(files)}\` says more of a rule`,
  ].filter((step) => step !== null)
  yield steps.length === 0
    ? translate`next: nothing`
    : translate`next, with the same paths: ${steps.join(translate`, `)}`
}

/** The rule that spoke most often; an example of a rule where `--quiet` hides them all. */
function commonRule(files: Report['files']): string {
  const counts = new Map<string, number>()
  for (const { problems } of files) for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['<rule>', 0] as const)[0]
}
