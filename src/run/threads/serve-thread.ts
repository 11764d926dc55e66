import { keptFacts } from '../../check/fact-store.ts'
import { assignPosts } from '../config/assign-posts.ts'
import { defaultProject } from '../config/default-project.ts'
import { judgeCorpus, type PostRange } from '../lint-corpus.ts'
import { openWalked } from '../open-walked.ts'
import { claimRanges, startOf } from './claim-ranges.ts'
import type { ThreadAnswer, ThreadTask } from './thread-words.ts'

/** The work of a thread that `ThreadCrew` has started, from its task to its answer. */
export function serveThread(task: ThreadTask): ThreadAnswer {
  const { cwd, now, fast } = task
  const { settingsFor } = assignPosts([], defaultProject(cwd), { cwd, levels: {}, now, isProblem: () => false })
  const { divisions, told } = judgeCorpus({ settingsFor, ...openWalked(cwd), fast }, rangesOf(task))
  // Default settings are those of one collection.
  const [division] = divisions.values()
  const columns = division === undefined ? [] : [...division.store.columns]
  return { columns: new Map(columns.map(([rule, column]) => [rule, keptFacts(column)])), told }
}

function* rangesOf({ counter, ranges }: ThreadTask): Generator<PostRange> {
  for (const range of claimRanges(counter, ranges.length)) {
    yield { start: startOf(range), paths: (ranges[range] as string).split('\0') }
  }
}
