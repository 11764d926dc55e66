import { resolve } from 'node:path'
import { translate } from '../locales/translate.ts'
import { describeFixes } from '../report/describe-fixes.ts'
import { endLine } from '../report/end-line.ts'
import { createPaint } from '../report/paint.ts'
import type { Report, Reporter, ReporterContext } from '../report/report.ts'
import { type LoadReporter, REPORTERS } from '../report/reporters.ts'
import { statistics } from '../report/statistics.ts'
import { BUGS_ADDRESS, TOOL } from '../report/tool.ts'
import { appendText } from '../run/append-text.ts'
import { findLink } from '../run/find-link.ts'
import { pathInRepository } from '../run/path-in-repository.ts'
import { writeNewFile } from '../run/write-new-file.ts'
import { decideColor } from './decide-color.ts'
import { decideLinks } from './decide-links.ts'
import type { Environment } from './environment.ts'
import { isRunByAgent } from './is-run-by-agent.ts'
import type { CheckOptions, ReportTarget } from './lint-options.ts'
import { postAddress } from './post-address.ts'
import { UsageError } from './usage-error.ts'
import { writeLines } from './write-lines.ts'

/** What writing reports needs to know of a run. */
export type RunFacts = Pick<ReporterContext, 'command' | 'seconds' | 'text' | 'end' | 'posts'>

/**
 * Renders a report in every format that was asked for and writes each where it belongs. Without a format for standard
 * output there is a default one, unless `only` says which formats there are. The line with which every run ends comes
 * last: in the report itself where people read it, else on standard error.
 */
export async function writeReports(
  full: Report,
  options: CheckOptions,
  environment: Environment,
  rest: RunFacts,
  only: CheckOptions['formats'] | null = null,
): Promise<void> {
  const report = options.quiet ? errorsOnly(full) : full
  const formats =
    only ??
    (options.formats.some(({ file }) => file === null)
      ? options.formats
      : [...options.formats, defaultFormat(environment)])
  const inRepository = pathInRepository(environment.cwd)
  const shared = {
    ...rest,
    ...TOOL,
    quiet: options.quiet,
    statistics: options.statistics,
    rules: options.project.rules,
    failOn: options.failOn,
    inRepository,
    width: environment.stdout.columns ?? 100,
    github: environment.env.GITHUB_ACTIONS === 'true',
  }
  // Before the report, so that the line of the end stays the last.
  if (BUGS_ADDRESS !== '' && full.files.some(({ problems }) => problems.some(({ rule }) => rule === 'rule-failure'))) {
    writeLines(
      environment.stderr,
      translate`a rule failed; where no plugin is to blame, please report it at ${BUGS_ADDRESS}`,
    )
  }
  let isSummarized = false
  for (const { name, file, load } of formats) {
    const reporter = await load()
    const color = file === null && decideColor(options.color, environment)
    const context: ReporterContext = {
      ...shared,
      color,
      links: file === null && decideLinks(color, environment),
      addressOf: postAddress(environment, file, inRepository),
    }
    if (file === null) for (const part of joinParts(render(reporter, report, context))) environment.stdout.write(part)
    else writeFile(file, [...render(reporter, report, context)].join(''), options, environment)
    if (name === 'github') await appendJobSummary(report, context, environment)
    if (file === null && reporter.summarizes === true) isSummarized = true
  }
  // Whoever closes a pipe wants to hear no more.
  if (isSummarized || environment.stdout.isClosed === true) return
  if (options.statistics) {
    // Beside a document for programs the counts would break it.
    const human = formats.every(({ name, file }) => file !== null || name === 'compact')
    ;(human ? environment.stdout : environment.stderr).write(statistics(report))
  }
  const plain = createPaint(false)
  if (rest.command !== 'check') {
    for (const line of describeFixes(report, plain)) writeLines(environment.stderr, line)
  }
  writeLines(environment.stderr, endLine(report, { ...shared, seconds: null }, plain))
}

function render(reporter: Reporter, report: Report, context: ReporterContext): Iterable<string> {
  const text = reporter.render(report, context)
  return typeof text === 'string' ? [text] : text
}

// In UTF-16 code units: what a pipe takes at once.
const PART = 1 << 16

/** Fewer and larger parts: each is written by a call of the system. */
function* joinParts(parts: Iterable<string>): Generator<string> {
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < PART) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

function defaultFormat(environment: Environment): ReportTarget {
  const name = environment.stdout.isTTY ? 'pretty' : isRunByAgent(environment.env) ? 'agent' : 'compact'
  return { name, file: null, load: loaderOf(name) }
}

function loaderOf(name: string): LoadReporter {
  const load = REPORTERS[name]
  if (load === undefined) throw new Error(`no reporter ${name}`)
  return load
}

/** What GitHub Actions shows on the page of a run. Nobody asked for it by name, so that it cannot make a run fail. */
async function appendJobSummary(report: Report, context: ReporterContext, { env, stderr }: Environment): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file = '' } = env
  if (file === '') return
  const reporter = await loaderOf('markdown')()
  const fault = appendText(file, `${[...render(reporter, report, context)].join('')}\n`)
  if (fault !== null) writeLines(stderr, translate`the job summary could not be written: ${fault}`)
}

/** `--quiet` hides, it does not uncount: the summary still tells of warnings. */
function errorsOnly(report: Report): Report {
  const files = report.files.flatMap((file) => {
    const problems = file.problems.filter(({ level }) => level === 'error')
    return problems.length === 0 && file.fixed.length === 0 ? [] : { ...file, problems }
  })
  return { ...report, files }
}

function writeFile(file: string, text: string, { untrusted }: CheckOptions, { cwd }: Environment): void {
  const link = untrusted ? findLink(resolve(cwd, file), cwd) : null
  const fault =
    link === null ? writeNewFile(file, text, cwd) : `${link} is a symbolic link, which --untrusted does not follow`
  if (fault !== null) throw new UsageError(translate`the report could not be written to ${file}: ${fault}`)
}
