import type { FileOutcome } from '../report/build-report.ts'
import { countNoun } from '../report/count-noun.ts'
import type { Assigned } from '../run/config/assign-posts.ts'
import { type CorpusTask, compareAll, type LintedCorpus, lintEach, type PostRange } from '../run/lint-corpus.ts'
import { lintShard } from '../run/lint-shard.ts'
import { type RunReport, reportOf } from '../run/report-of.ts'
import type { Shard } from '../run/shard.ts'
import { WorkerPool } from '../run/workers/worker-pool.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { assignInputs } from './assign-inputs.ts'
import { collectPosts } from './collect-posts.ts'
import { decideOutcome } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'
import type { Outcome } from './outcome.ts'
import { printSiteNotes } from './print-site-notes.ts'
import { writeReports } from './write-reports.ts'

/** Lints the posts that paths name and reports: options in, outcome out. */
export async function runLint(
  paths: readonly string[],
  options: CheckOptions,
  environment: Environment,
  shard: Shard | null = null,
): Promise<Outcome> {
  const started = environment.now()
  const script = shard === null ? environment.workerScript : null
  const pool = new WorkerPool(script, { ...options.request, cwd: environment.cwd }, options.threads)
  const inputs = await collectPosts(paths, options, environment, (posts) => pool.notice(posts))
  const { open, unfinished } = inputs
  const assigned = assignInputs(inputs, paths, options, environment)
  const skipped = [...inputs.skipped, ...assigned.skipped]
  const task = { ...assigned, open }
  const pooled = inputs.allWalked ? pool : null
  const { report, posts, notes } =
    shard === null
      ? await lintWhole(task, skipped, assigned.groups, options, pooled)
      : { ...lintShard(task, skipped, shard), notes: [] }
  const isSummarized = await writeReports(report, options, environment, {
    command: 'check',
    seconds: (environment.now() - started) / 1000,
    text: (path) => {
      const opened = open(path)
      return 'source' in opened ? opened.source.text : opened.text
    },
  })
  // No output may look as if all had been linted.
  if (!isSummarized) reportUnchecked(posts, environment)
  const settings = assigned.groups.map((group) => group.settings)
  const isPartly = printSiteNotes(settings, notes, environment)
  return decideOutcome(report, options, unfinished || isPartly || posts.some(({ readable }) => !readable))
}

async function lintWhole(
  task: CorpusTask,
  skipped: Assigned['skipped'],
  groups: Assigned['groups'],
  options: CheckOptions,
  pool: WorkerPool | null,
): Promise<RunReport & Pick<LintedCorpus, 'notes'>> {
  const linted = await lintAll(task, groups, options, pool)
  return { ...reportOf(compareAll(task, linted), skipped), notes: linted.notes }
}

async function lintAll(
  task: CorpusTask,
  groups: Assigned['groups'],
  { levels }: CheckOptions,
  pool: WorkerPool | null,
): Promise<LintedCorpus> {
  const { paths } = task
  const lint = (ranges: Iterable<PostRange>): LintedCorpus => lintEach(task, ranges)
  const settings = groups.map((group) => group.settings)
  const [first] = settings
  return pool === null || first === undefined
    ? lint([{ start: 0, paths }])
    : pool.lint({ paths, lint, settings, levels, now: first.now })
}

function reportUnchecked(posts: readonly FileOutcome[], environment: Environment): void {
  const reasons = new Map<string, number>()
  for (const { skipped } of posts) if (skipped !== null) reasons.set(skipped, (reasons.get(skipped) ?? 0) + 1)
  for (const [reason, count] of reasons) {
    environment.stderr.write(`postlint: not checked: ${countNoun(count, 'post')} (${escapeControls(reason)})\n`)
  }
}
