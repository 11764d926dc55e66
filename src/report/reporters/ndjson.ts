import type { Reporter } from '../report.ts'
import { problemOf } from './json.ts'

/** One JSON object a line: each file with problems or fixes, then each that was not checked, with the reason. */
export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'one JSON object a line: a file with its problems, or one that was not checked',
  render: (report) =>
    [
      ...report.files.map(({ path, fixed, problems }) => ({ path, fixed, problems: problems.map(problemOf) })),
      ...report.skipped.map(({ path, reason }) => ({ path, skipped: reason })),
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
}
