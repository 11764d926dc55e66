import type { Diagnostic } from '../../check/diagnostic.ts'
import { checksum } from '../checksum.ts'
import { jsonText } from '../json-text.ts'
import type { FileReport, Report, Reporter } from '../report.ts'
import { ruleUrl } from '../rule-url.ts'
import type { ToolInfo } from '../tool.ts'

/** The whole report as one JSON document, described by `schemas/report.ts`. */
export const json: Reporter = {
  name: 'json',
  summary: 'one JSON document for programs (`postlint schema report` describes it)',
  *render(report, tool) {
    const { files: _, facts: __, ...head } = toJson({ ...report, files: [], facts: undefined }, tool)
    yield `${jsonText(head, 2).slice(0, -2)},\n  "files": [`
    yield* listParts(report.files, (file) => fileOf(file, tool))
    if (report.facts !== undefined) {
      yield ',\n  "facts": ['
      yield* listParts(report.facts, (fact) => fact)
      const files = report.files.map((file) => fileOf(file, tool))
      yield `,\n  "checksum": ${checksum({ ...report, files })}`
    }
    yield '\n}\n'
  },
}

/** The items of a list at the top of the document, and its end. */
function* listParts<T>(items: readonly T[], toJson: (item: T) => object): Generator<string> {
  for (const [at, item] of items.entries()) {
    // No text in JSON holds a line break as it is.
    yield `${at === 0 ? '' : ','}\n    ${jsonText(toJson(item), 2).replaceAll('\n', '\n    ')}`
  }
  yield items.length === 0 ? ']' : '\n  ]'
}

interface JsonReport {
  readonly files: readonly object[]
  readonly facts?: readonly object[]
}

/** The report as the JSON schema has it: internal fields dropped, keys in a fixed order. */
export function toJson(report: Report, tool: ToolInfo): JsonReport {
  const files = report.files.map((file) => fileOf(file, tool))
  return {
    version: 1,
    tool: { name: 'postlint', version: tool.version },
    ...(report.shard === undefined ? {} : { shard: report.shard }),
    summary: report.summary,
    skipped: report.skipped,
    files,
    ...(report.facts === undefined ? {} : { facts: report.facts, checksum: checksum({ ...report, files }) }),
  } as JsonReport
}

/** A file as the JSON report has it. */
export function fileOf({ path, fixed, problems }: FileReport, tool: ToolInfo): object {
  return { path, fixed, problems: problems.map((problem) => problemOf(problem, tool)) }
}

/** A problem as the JSON report has it. */
export function problemOf({ fixes, ...problem }: Diagnostic, tool: ToolInfo): object {
  const url = ruleUrl(problem.rule, tool)
  return {
    ...problem,
    ...(url === null ? {} : { url }),
    fixes: fixes.map(({ title, safety, edits }) => ({ title, safety, edits })),
  }
}
