import type { Diagnostic } from '../../check/diagnostic.ts'
import type { Report, Reporter } from '../report.ts'

/** The whole report as one JSON document, described by `schemas/report.ts`. */
export const json: Reporter = {
  name: 'json',
  summary: 'one JSON document for programs (`postlint schema report` describes it)',
  render: (report, { version }) => `${JSON.stringify(toJson(report, version), null, 2)}\n`,
}

/** The report as the JSON schema has it: internal fields dropped, keys in a fixed order. */
export function toJson(report: Report, version: string): object {
  return {
    version: 1,
    tool: { name: 'postlint', version },
    ...(report.shard === undefined ? {} : { shard: report.shard }),
    summary: report.summary,
    skipped: report.skipped,
    files: report.files.map(({ path, fixed, problems }) => ({
      path,
      fixed,
      problems: problems.map(problemOf),
    })),
    ...(report.facts === undefined ? {} : { facts: report.facts }),
  }
}

/** A problem as the JSON report has it. */
export function problemOf({ fixes, ...problem }: Diagnostic): object {
  return { ...problem, fixes: fixes.map(({ title, safety, edits }) => ({ title, safety, edits })) }
}
