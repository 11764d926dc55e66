import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildReport, type FileOutcome } from '../report/build-report.ts'
import type { Report } from '../report/report.ts'
import type { CorpusOutcome } from '../run/lint-corpus.ts'
import { type Opened, textOf } from '../run/open-post.ts'
import { BASELINE_NAME } from './baseline-name.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'
import type { KnownOutcome } from './use-baseline.ts'

/** The posts without the problems that a baseline knows, where there is one or one is to be written. Throws UsageError. */
export async function withoutKnown<Post extends FileOutcome>(
  task: {
    readonly posts: readonly Post[]
    isSeen(path: string): boolean
    text(path: string): string
  },
  options: Pick<CheckOptions, 'baseline' | 'project' | 'quiet'>,
  environment: Environment,
): Promise<KnownOutcome<Post>> {
  const { file, off, update, add } = options.baseline
  const isWanted = file !== null || update || add || existsSync(join(options.project.folder, BASELINE_NAME))
  if (off || !isWanted) return { posts: task.posts, known: 0 }
  return (await import('./use-baseline.ts')).useBaseline(task, options, environment)
}

/** The report of posts without the problems that a baseline knows. Throws UsageError. */
export async function reportWithoutKnown(
  { posts: all, silent }: CorpusOutcome,
  skipped: Parameters<typeof buildReport>[1],
  { isSeen, open }: { isSeen(path: string): boolean; open(path: string): Opened },
  options: Pick<CheckOptions, 'baseline' | 'project' | 'quiet'>,
  environment: Environment,
): Promise<Report> {
  const { posts, known } = await withoutKnown(
    { posts: all, isSeen, text: (path) => textOf(open(path)) },
    options,
    environment,
  )
  const report = buildReport(posts, skipped, silent)
  return { ...report, summary: { ...report.summary, baselined: known } }
}
