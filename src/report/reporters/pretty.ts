import type { Diagnostic } from '../../check/diagnostic.ts'
import { translate, translateText } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import { codeFrame } from '../code-frame.ts'
import { linkRule } from '../link-rule.ts'
import { markOf } from '../mark-of.ts'
import { createPaint, type Paint } from '../paint.ts'
import { paintMessage } from '../paint-message.ts'
import { headLines, labelLines, relatedLines } from '../problem-parts.ts'
import type { FileReport, Reporter, ReporterContext } from '../report.ts'
import { summaryLines } from '../summary-lines.ts'

/** Problems with code frames, grouped by file, for people at a terminal. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'code frames grouped by file, with a summary (default on a terminal)',
  summarizes: true,
  *render(report, context) {
    const paint = createPaint(context.color)
    for (const file of report.files) {
      for (const lines of fileBlocks(file, context, paint)) yield `${lines.join('\n')}\n\n`
    }
    yield `${summaryLines(report, context, paint).join('\n')}\n`
  },
}

function fileBlocks(file: FileReport, context: ReporterContext, paint: Paint): string[][] {
  const text = file.problems.length === 0 ? null : context.text(file.path)
  const path = escapeControls(file.path, { onGitHub: context.github })
  return [
    ...file.fixed.map((fix) => [
      `${paint.success(translate`fixed`)} ${paintMessage(fix.title, paint)}  ${paint.rule(fix.rule)}`,
      `  ${paint.path(path)}`,
    ]),
    ...file.problems.map((problem) => problemLines(problem, path, text, context, paint)),
  ]
}

function problemLines(
  problem: Diagnostic,
  path: string,
  text: string | null,
  context: ReporterContext,
  paint: Paint,
): string[] {
  const { level, rule, help, start, related, fixes } = problem
  const label = (name: string, content: string): string[] => labelLines(name, content, paint, context.width)
  return [
    ...linked(headLines(problem, paint, context.width), rule, paint, context),
    `  ${paint.path(`${path}:${start.line}:${start.column}`)}`,
    ...(text === null ? [] : codeFrame({ text, ...markOf(text, problem), maxWidth: context.width, paint, level })),
    ...related.flatMap((one) => relatedLines(one, paint, context.width)),
    ...label(translate`help`, paintMessage(help, paint)),
    ...fixes
      .slice(0, 1)
      .flatMap((fix) =>
        label(
          translate`fix`,
          translate`${paintMessage(fix.title, paint)} ${paint.dim(translate`(${translateText(fix.safety)})`)}`,
        ),
      ),
  ].map((line) => (context.github ? line.replaceAll('##[', '#\\#[') : line))
}

/** Lines that end with the name of a rule, which becomes a link once they are wrapped: its address takes no room. */
function linked(lines: readonly string[], rule: string, paint: Paint, context: ReporterContext): string[] {
  const painted = paint.rule(rule)
  return lines.map((line, at) =>
    at === lines.length - 1 && line.endsWith(painted)
      ? line.slice(0, -painted.length) + linkRule(rule, painted, context)
      : line,
  )
}
