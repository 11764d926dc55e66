import type { Diagnostic } from '../../check/diagnostic.ts'
import { countNoun } from '../../locales/translate.ts'
import type { Level } from '../../rules/rule.ts'
import { escapeXml } from '../escape-xml.ts'
import { fullMessage } from '../full-message.ts'
import { isUnchecked } from '../is-unchecked.ts'
import type { Report, Reporter, ReporterContext } from '../report.ts'

/** What a test of the report is: `failure` where the run fails, `error` where a post could not be checked. */
type Result = 'failure' | 'error' | 'skipped' | 'passed'

interface Test {
  readonly name: string
  readonly result: Result
  /** The element in it, if any. */
  readonly content: string
}

interface Suite {
  readonly name: string
  readonly tests: readonly Test[]
}

const LEVELS: readonly Level[] = ['info', 'warning', 'error']

/** JUnit's XML: a suite for each post with problems, a test for each problem; posts that were not checked are skipped. */
export const junit: Reporter = {
  name: 'junit',
  summary: 'XML of JUnit, for CI systems that show tests',
  *render(report, context) {
    const suites = [...suitesOf(report, context)]
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postlint" ${countsOf(suites.flatMap(({ tests }) => tests))}>\n`
    for (const { name, tests } of suites) {
      const shown = escapeXml(name)
      yield `  <testsuite name="${shown}" ${countsOf(tests)}>\n`
      for (const test of tests) {
        const head = `    <testcase classname="${shown}" name="${escapeXml(test.name)}"`
        yield test.content === '' ? `${head}/>\n` : `${head}>\n      ${test.content}\n    </testcase>\n`
      }
      yield '  </testsuite>\n'
    }
    yield '</testsuites>\n'
  },
}

function* suitesOf({ files, skipped, summary }: Report, context: ReporterContext): Generator<Suite> {
  let isEmpty = true
  const reported = new Set<string>()
  for (const { path, problems } of files) {
    if (problems.length === 0) continue
    isEmpty = false
    reported.add(path)
    yield { name: path, tests: testsOf(problems, context) }
  }
  for (const { path, reason } of skipped) {
    // The problem of a post that could not be read says why already.
    if (reported.has(path)) continue
    const content = `<skipped message="${escapeXml(reason)}"/>`
    yield { name: path, tests: [{ name: 'front matter', result: 'skipped', content }] }
  }
  // Some CI systems take a report without tests for a broken one.
  const name = `${countNoun(summary.checked, 'post')} checked`
  if (isEmpty) yield { name: 'postlint', tests: [{ name, result: 'passed', content: '' }] }
}

/** Rule and field name a test, not its line: so CI systems know it again when lines move. */
function testsOf(problems: readonly Diagnostic[], context: ReporterContext): Test[] {
  const seen = new Map<string, number>()
  return problems.map((problem) => {
    const { rule, path, level, start } = problem
    const plain = path.length === 0 ? rule : `${rule} ${path.join('.')}`
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    const text = escapeXml(`${start.line}:${start.column}: ${level} ${fullMessage(problem, context)}`)
    const result = resultOf(problem, context)
    const content =
      result === 'passed'
        ? `<system-out>${text}</system-out>`
        : `<${result} type="${level}" message="${escapeXml(problem.message)}">${text}</${result}>`
    return { name: count === 1 ? plain : `${plain} (${count})`, result, content }
  })
}

/** A problem below `--fail-on` is a test that passes, with its text as output: a red test would contradict the exit code. */
function resultOf(problem: Diagnostic, { failOn }: ReporterContext): Result {
  if (isUnchecked(problem)) return 'error'
  return failOn !== 'never' && LEVELS.indexOf(problem.level) >= LEVELS.indexOf(failOn) ? 'failure' : 'passed'
}

function countsOf(tests: readonly Test[]): string {
  const count = (result: Result): number => tests.filter((test) => test.result === result).length
  return `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
}
