import type { Report } from '../report/report.ts'
import type { Assigned } from '../run/config/assign-posts.ts'
import type { KeptResults } from '../run/kept-results.ts'
import {
  type CorpusOutcome,
  type CorpusTask,
  compareAll,
  type LintedCorpus,
  lintEach,
  type PostRange,
} from '../run/lint-corpus.ts'
import { lintShard } from '../run/lint-shard.ts'
import { textOf } from '../run/open-post.ts'
import type { Shard } from '../run/shard.ts'
import { WorkerPool } from '../run/workers/worker-pool.ts'
import { assignInputs } from './assign-inputs.ts'
import { changesOf } from './changes-of.ts'
import { collectPosts } from './collect-posts.ts'
import { decideOutcome, endOf } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { Changes } from './find-changes.ts'
import type { CheckOptions } from './lint-options.ts'
import { listFiles } from './list-files.ts'
import type { Outcome } from './outcome.ts'
import { printSiteNotes } from './print-site-notes.ts'
import { startTiming } from './start-timing.ts'
import { reportWithoutKnown } from './without-known.ts'
import { writeReports } from './write-reports.ts'

/** What makes a run another than one over all posts. */
export interface RunVariant {
  /** Only a part of the posts. */
  readonly shard?: Shard | null
  /** What earlier runs of the same project have found of each post alone. */
  readonly kept?: KeptResults
}

/** Lints the posts that paths name and reports: options in, outcome out. */
export async function runLint(
  paths: readonly string[],
  asked: CheckOptions,
  environment: Environment,
  { shard = null, kept }: RunVariant = {},
): Promise<Outcome> {
  const started = environment.now()
  const { options, timing } = await startTiming(asked)
  const script = shard === null ? environment.workerScript : null
  const pool = new WorkerPool(script, { ...options.request, cwd: environment.cwd }, options.threads)
  const inputs = await collectPosts(paths, options, environment, (posts) => pool.notice(posts))
  const { undone } = inputs
  const changes = await changesOf(options, environment)
  const open = changes === null ? inputs.open : (path: string) => changes.open(path, inputs.open)
  const assigned = assignInputs(inputs, paths, options, environment)
  if (options.listFiles) return listFiles(paths, { inputs, assigned }, options, environment)
  const skipped = [...inputs.skipped, ...assigned.skipped].filter(({ path }) => changes === null || changes.has(path))
  const task = { ...assigned, open }
  // Another thread reads files, not the index.
  const pooled = inputs.allWalked && changes?.staged == null ? pool : null
  const { report, notes } =
    shard === null
      ? await reportWhole(
          task,
          skipped,
          kept?.lint(task) ??
            (timing === null
              ? await lintAll(task, assigned.groups, options, pooled)
              : lintEach(task, timing.ranges(task.paths))),
          changes,
          options,
          environment,
        )
      : { report: lintShard(task, skipped, shard), notes: [] }
  // Before the report, so that the line of the end stays the last.
  const settings = assigned.groups.map((group) => group.settings)
  const unheard = printSiteNotes(settings, notes, environment)
  if (timing !== null) environment.stderr.write(timing.text())
  const decision = decideOutcome(report, options, [...undone, ...unheard])
  await writeReports(report, options, environment, {
    command: 'check',
    end: endOf(decision),
    posts: shard === null ? task.paths.filter((path) => changes === null || changes.has(path)) : null,
    seconds: (environment.now() - started) / 1000,
    text: (path) => textOf(open(path)),
  })
  return decision.outcome
}

async function reportWhole(
  task: CorpusTask,
  skipped: Assigned['skipped'],
  linted: LintedCorpus,
  changes: Changes | null,
  options: CheckOptions,
  environment: Environment,
): Promise<{ readonly report: Report } & Pick<LintedCorpus, 'notes'>> {
  const outcome = compareAll(task, linted)
  const reported = changes === null ? outcome : onlyChanged(outcome, task, changes)
  const seen = new Set(changes === null ? task.paths : task.paths.filter((path) => changes.has(path)))
  const looked = { isSeen: (path: string) => seen.has(path), open: task.open }
  const report = await reportWithoutKnown(reported, skipped, looked, options, environment)
  return { report, notes: linted.notes }
}

/** All posts were compared; those are reported on that have changed. */
function onlyChanged({ posts }: CorpusOutcome, { paths }: CorpusTask, changes: Changes): CorpusOutcome {
  const changed = posts.filter(({ path }) => changes.has(path))
  return { posts: changed, silent: paths.filter((path) => changes.has(path)).length - changed.length }
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
