import { type KeptFacts, keptFacts } from '../../check/compare/fact-store.ts'
import { assignPosts } from '../config/assign-posts.ts'
import { defaultProject } from '../config/default-project.ts'
import { lintEach, type PostRange } from '../lint-corpus.ts'
import { openPost } from '../open-post.ts'
import { claimRanges, startOf } from './claim-ranges.ts'
import { readPaths } from './share-paths.ts'
import type { WorkerAnswer, WorkerTask } from './worker-task.ts'

/** The work of a thread that `WorkerPool` has started, from its task to its answer, and the memory that goes with it. */
export function serveWorker(task: WorkerTask): { readonly answer: WorkerAnswer; readonly memory: ArrayBuffer[] } {
  const { cwd, now } = task
  const { settingsFor } = assignPosts([], defaultProject(cwd), { cwd, levels: {}, now, isProblem: () => false })
  const { facts, results } = lintEach({ settingsFor, open: (path) => openPost({ path }, cwd) }, rangesOf(task))
  // Default settings are those of one collection.
  const [store] = facts.values()
  const columns = new Map<string, KeptFacts>()
  for (const [rule, column] of store?.columns ?? []) columns.set(rule, keptFacts(column))
  const memory = [...columns.values()].flatMap(({ posts, keys }) => [posts.buffer, keys.buffer])
  return { answer: { columns, results }, memory: memory as ArrayBuffer[] }
}

function* rangesOf({ counter, paths }: WorkerTask): Generator<PostRange> {
  for (const range of claimRanges(counter, paths.ends.length)) {
    yield { start: startOf(range), paths: readPaths(paths, range) }
  }
}
