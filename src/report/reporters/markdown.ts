import type { Diagnostic } from '../../check/diagnostic.ts'
import { countNoun, translate, translateText } from '../../locales/translate.ts'
import { joinSentences } from '../../values/characters/join-sentences.ts'
import { countProblems } from '../count-problems.ts'
import { describeFixes } from '../describe-fixes.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { groupByLevel, type LocatedProblem } from '../group-by-level.ts'
import { markdownCode } from '../markdown-code.ts'
import { createPaint } from '../paint.ts'
import type { Reporter } from '../report.ts'
import { ruleUrl } from '../rule-url.ts'
import { capitalized, sentence } from '../sentence.ts'
import { skipReasons } from '../skip-reasons.ts'
import type { ToolInfo } from '../tool.ts'

/** A comment on GitHub holds 65,536 characters; the rest is for what stands around the report. */
const MOST_CHARACTERS = 60_000

/** A table for a pull request or a job summary, errors first. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'a table for a pull request',
  *render(report, context) {
    const { error, warning, info } = groupByLevel(report)
    const { summary } = report
    const posts = report.files.filter(({ problems }) => problems.length > 0).length
    const fixed = report.files.filter((file) => file.fixed.length > 0).length
    const found = countProblems(report, context.quiet)
    const facts = [
      sentence(translate`${countNoun(summary.checked, 'post')} checked`),
      ...(report.skipped.length === 0
        ? []
        : [sentence(translate`Not checked: ${skipReasons(report).join(translate`, `)}`)]),
      ...(summary.fixed === 0
        ? []
        : [
            sentence(
              capitalized(translate`fixed ${countNoun(summary.fixed, 'problem')} in ${countNoun(fixed, 'post')}`),
            ),
          ]),
      ...describeFixes(report, { ...createPaint(false), strong: (command) => `\`${command}\`` }).map((line) =>
        sentence(capitalized(line)),
      ),
    ]
    const title = posts === 0 ? found : translate`${found} in ${countNoun(posts, 'post')}`
    const head = `### postlint: ${title}\n\n${escapeMarkdown(facts.reduce(joinSentences))}\n`
    yield head
    const problems = [...error, ...warning, ...info]
    if (problems.length === 0) return
    yield `\n| ${[translate`Level`, translate`Place`, translate`Problem`, translate`Rule`, translate`Fix`].join(' | ')} |\n| --- | --- | --- | --- | --- |\n`
    let left = MOST_CHARACTERS - head.length
    for (const [index, one] of problems.entries()) {
      const row = rowOf(one, context)
      left -= row.length
      if (left < 0) {
        yield `\n${translate`… and ${countNoun(problems.length - index, 'more problem')}.`}\n`
        return
      }
      yield row
    }
  },
}

function rowOf({ path, problem }: LocatedProblem, tool: ToolInfo): string {
  const { level, rule, message, help, start } = problem
  const url = ruleUrl(rule, tool)
  const cells = [
    translateText(level),
    markdownCode(`${path}:${start.line}:${start.column}`),
    joinSentences(escapeMarkdown(message), escapeMarkdown(help)),
    url === null ? markdownCode(rule) : `[${markdownCode(rule)}](${url})`,
    fixOf(problem),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function fixOf({ fixes: [best] }: Diagnostic): string {
  return best === undefined ? '' : translate`${translateText(best.safety)}: ${escapeMarkdown(best.title)}`
}
