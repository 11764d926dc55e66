import type { FileOutcome } from '../report/build-report.ts'
import { countNoun } from '../report/count-noun.ts'
import { type CorpusTask, compareAll, type LintedCorpus, lintEach, type PostRange } from '../run/lint-corpus.ts'
import { lintShard } from '../run/lint-shard.ts'
import { reportOf } from '../run/report-of.ts'
import type { Shard } from '../run/shard.ts'
import { WorkerPool } from '../run/workers/worker-pool.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { assignInputs } from './assign-inputs.ts'
import { collectPosts } from './collect-posts.ts'
import { decideOutcome } from './decide-outcome.ts'
import type { LintOptions } from './lint-options.ts'
import type { Outcome } from './outcome.ts'
import type { World } from './world.ts'
import { writeReports } from './write-reports.ts'

/** Lints the posts that paths name and reports: options in, outcome out. */
export async function runLint(
  paths: readonly string[],
  options: LintOptions,
  world: World,
  shard: Shard | null = null,
): Promise<Outcome> {
  const started = world.now()
  const crew = new WorkerPool(shard === null && knowsDefaults(options) ? world.workerScript : null, options.threads)
  const inputs = await collectPosts(paths, options, world, (posts) => crew.notice(posts))
  const { open, unfinished } = inputs
  const assigned = assignInputs(inputs, paths, options, world)
  const skipped = [...inputs.skipped, ...assigned.skipped]
  const task = { ...assigned, open }
  const { report, posts } =
    shard === null
      ? reportOf(compareAll(task, await judgeAll(task, inputs.allWalked ? crew : null, world.cwd)), skipped)
      : lintShard(task, skipped, shard)
  const isSummarized = await writeReports(report, options, world, {
    command: 'check',
    seconds: (world.now() - started) / 1000,
    text: (path) => {
      const opened = open(path)
      return 'source' in opened ? opened.source.text : opened.text
    },
  })
  // No output may look as if all had been judged.
  if (!isSummarized) sayUnjudged(posts, world)
  return decideOutcome(report, options, unfinished || posts.some(({ readable }) => !readable))
}

/** Whether a thread knows by itself how posts are judged. */
function knowsDefaults({ project, levels }: LintOptions): boolean {
  return project.isDefault === true && Object.keys(levels).length === 0
}

async function judgeAll(task: CorpusTask, crew: WorkerPool | null, cwd: string): Promise<LintedCorpus> {
  const { paths } = task
  const judge = (ranges: Iterable<PostRange>): LintedCorpus => lintEach(task, ranges)
  const [first] = paths
  return crew === null || first === undefined
    ? judge([{ start: 0, paths }])
    : crew.judge({ paths, judge, cwd, now: task.settingsFor(first).now })
}

function sayUnjudged(posts: readonly FileOutcome[], world: World): void {
  const reasons = new Map<string, number>()
  for (const { skipped } of posts) if (skipped !== null) reasons.set(skipped, (reasons.get(skipped) ?? 0) + 1)
  for (const [reason, count] of reasons) {
    world.stderr.write(`postlint: not checked: ${countNoun(count, 'post')} (${escapeControls(reason)})\n`)
  }
}
