import type { FileOutcome } from '../report/build-report.ts'
import { countNoun } from '../report/count-noun.ts'
import type { Assigned } from '../run/config/assign-posts.ts'
import { type CorpusTask, compareAll, type LintedCorpus, lintEach, type PostRange } from '../run/lint-corpus.ts'
import { lintShard } from '../run/lint-shard.ts'
import { reportOf } from '../run/report-of.ts'
import type { Shard } from '../run/shard.ts'
import { WorkerPool } from '../run/workers/worker-pool.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { assignInputs } from './assign-inputs.ts'
import { collectPosts } from './collect-posts.ts'
import { decideOutcome } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'
import { listFiles } from './list-files.ts'
import type { Outcome } from './outcome.ts'
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
  if (options.listFiles) return listFiles(paths, { inputs, assigned }, options, environment)
  const skipped = [...inputs.skipped, ...assigned.skipped]
  const task = { ...assigned, open }
  const { report, posts } =
    shard === null
      ? reportOf(
          compareAll(task, await lintAll(task, assigned.groups, options, inputs.allWalked ? pool : null)),
          skipped,
        )
      : lintShard(task, skipped, shard)
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
  return decideOutcome(report, options, unfinished || posts.some(({ readable }) => !readable))
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
