import type { Report, ReporterContext } from '../report/report.ts'
import { REPORTERS } from '../report/reporters.ts'
import { statistics } from '../report/statistics.ts'
import { VERSION } from '../report/version.ts'
import { writeNewFile } from '../run/write-new-file.ts'
import { decideColor } from './decide-color.ts'
import type { LintOptions } from './lint-options.ts'
import { UsageError } from './usage-error.ts'
import type { World } from './world.ts'

/**
 * Renders a report in every format that was asked for and writes each where it belongs. Without a format for standard
 * output there is a default one, unless `only` says which formats there are. Returns the names of those printed.
 */
export function writeReports(
  full: Report,
  options: LintOptions,
  world: World,
  rest: Pick<ReporterContext, 'command' | 'seconds' | 'text'>,
  only: LintOptions['formats'] | null = null,
): readonly string[] {
  const report = options.quiet ? errorsOnly(full) : full
  const formats =
    only ??
    (options.formats.some(({ file }) => file === null) ? options.formats : [...options.formats, defaultFormat(world)])
  for (const { file, reporter } of formats) {
    const context: ReporterContext = {
      ...rest,
      version: VERSION,
      color: file === null && decideColor(options.color, world),
      width: world.stdout.columns ?? 100,
      github: world.env.GITHUB_ACTIONS === 'true',
    }
    const text = reporter.render(report, context)
    const parts = typeof text === 'string' ? [text] : text
    if (file === null) for (const part of joinParts(parts)) world.stdout.write(part)
    else writeFile(file, [...parts].join(''), world)
  }
  const printed = formats.filter(({ file }) => file === null).map(({ name }) => name)
  if (!options.statistics) return printed
  // Beside a document for programs the counts would break it.
  const human = formats.every(({ name, file }) => file !== null || name === 'pretty' || name === 'compact')
  ;(human ? world.stdout : world.stderr).write(statistics(report))
  return printed
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

function defaultFormat(world: World): LintOptions['formats'][number] {
  const name = world.stdout.isTTY ? 'pretty' : 'compact'
  const reporter = REPORTERS[name]
  if (reporter === undefined) throw new Error(`no reporter ${name}`)
  return { name, file: null, reporter }
}

/** `--quiet` hides, it does not uncount: the summary still tells of warnings. */
function errorsOnly(report: Report): Report {
  const files = report.files.flatMap((file) => {
    const problems = file.problems.filter(({ level }) => level === 'error')
    return problems.length === 0 && file.fixed.length === 0 ? [] : { ...file, problems }
  })
  return { ...report, files }
}

function writeFile(file: string, text: string, world: World): void {
  const fault = writeNewFile(file, text, world.cwd)
  if (fault !== null) throw new UsageError(`the report could not be written to ${file}: ${fault}`)
}
