import type { FileOutcome } from '../report/build-report.ts'
import { countNoun } from '../report/count-noun.ts'
import { type CorpusTask, type JudgedCorpus, judgeCorpus, type PostRange, settleCorpus } from '../run/lint-corpus.ts'
import { lintShard } from '../run/lint-shard.ts'
import { reportOf } from '../run/report-of.ts'
import type { Shard } from '../run/shard.ts'
import { countThreads } from '../run/threads/count-threads.ts'
import { judgeInThreads } from '../run/threads/judge-in-threads.ts'
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
  const inputs = await collectPosts(paths, options, world)
  const { open, peek, unfinished } = inputs
  const assigned = assignInputs(inputs, paths, options, world)
  const fast = world.env.POSTLINT_FAST_PATH !== 'off'
  const skipped = [...inputs.skipped, ...assigned.skipped]
  const task = { ...assigned, open, peek, fast }
  const { report, posts } =
    shard === null
      ? reportOf(settleCorpus(task, await judgeAll(task, options, world, inputs.allWalked)), skipped)
      : lintShard(task, skipped, shard)
  const printed = writeReports(report, options, world, {
    command: 'check',
    seconds: (world.now() - started) / 1000,
    text: (path) => {
      const opened = open(path)
      return 'source' in opened ? opened.source.text : opened.text
    },
  })
  // The pretty summary says it; no other output may look as if all had been judged.
  if (!printed.includes('pretty')) sayUnjudged(posts, world)
  return decideOutcome(report, options, unfinished || posts.some(({ readable }) => !readable))
}

/** In threads where that pays, and where threads can know all that decides how posts are judged. */
async function judgeAll(
  task: CorpusTask,
  options: LintOptions,
  world: World,
  allWalked: boolean,
): Promise<JudgedCorpus> {
  const { levels, project } = options
  const script = world.threadScript
  const isDefault = project.isDefault === true && Object.keys(levels).length === 0
  const threads = isDefault && allWalked && script !== null ? countThreads(options.threads, task.paths.length) : 1
  const judge = (ranges?: Iterable<PostRange>): JudgedCorpus => judgeCorpus(task, ranges)
  if (threads === 1 || script === null) return judge()
  const { now } = task.settingsFor(task.paths[0] ?? '')
  return judgeInThreads({ paths: task.paths, judge, threads, script, cwd: world.cwd, now, fast: task.fast })
}

function sayUnjudged(posts: readonly FileOutcome[], world: World): void {
  const reasons = new Map<string, number>()
  for (const { skipped } of posts) if (skipped !== null) reasons.set(skipped, (reasons.get(skipped) ?? 0) + 1)
  for (const [reason, count] of reasons) {
    world.stderr.write(`postlint: not checked: ${countNoun(count, 'post')} (${escapeControls(reason)})\n`)
  }
}
