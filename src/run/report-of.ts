import type { PostResult } from '../check/lint-post.ts'
import { buildReport } from '../report/build-report.ts'
import type { Report } from '../report/report.ts'
import type { CorpusOutcome } from './lint-corpus.ts'

/** A report, and the posts of which there was something to tell. */
export interface RunReport {
  readonly report: Report
  readonly posts: readonly PostResult[]
}

/** Turns the outcome of a run into its report; `skipped` are the files that were seen and not opened. */
export function reportOf(
  { posts, silent }: CorpusOutcome,
  skipped: readonly { readonly path: string; readonly reason: string }[],
): RunReport {
  return { report: buildReport(posts, skipped, silent), posts }
}
