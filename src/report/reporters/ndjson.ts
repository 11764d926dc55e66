import { jsonText } from '../json-text.ts'
import type { Reporter } from '../report.ts'
import { fileOf } from './json.ts'

/** One JSON object a line: each file with problems or fixes, then each that was not checked, with the reason. */
export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'one JSON object a line: a file with its problems, or one that was not checked',
  *render({ files, skipped }, tool) {
    for (const file of files) yield `${jsonText(fileOf(file, tool))}\n`
    for (const { path, reason } of skipped) yield `${jsonText({ path, skipped: reason })}\n`
  },
}
