import { type FactStore, type KeptFacts, keptFacts } from '../../check/compare/fact-store.ts'
import type { Project } from '../config/project.ts'
import { resolveCollections } from '../config/resolve-collections.ts'
import { lintEach, type PostRange } from '../lint-corpus.ts'
import { openWalkedPost } from '../open-post.ts'
import { claimRanges, startOf } from './claim-ranges.ts'
import { readPaths } from './share-paths.ts'
import type { WorkerAnswer, WorkerTask } from './worker-task.ts'

/** The work of a thread that `WorkerPool` has started, from its task to its answer, and the memory that goes with it. */
export function serveWorker(
  task: WorkerTask,
  project: Project,
  cwd: string,
): { readonly answer: WorkerAnswer; readonly memory: ArrayBuffer[] } {
  const { all, settingsFor } = resolveCollections(project, { ...task, cwd })
  const { facts, results } = lintEach({ settingsFor, open: (path) => openWalkedPost(path, cwd) }, rangesOf(task))
  const kept = all.map((settings) => keepFacts(facts.get(settings)))
  const columns = kept.flatMap((one) => [...(one?.values() ?? [])])
  const memory = columns.flatMap(({ posts, keys }) => [posts.buffer, keys.buffer])
  const notes = all.flatMap(({ collection }) => collection.site.notes())
  return { answer: { facts: kept, results, notes }, memory: memory as ArrayBuffer[] }
}

function keepFacts(store: FactStore | undefined): Map<string, KeptFacts> | null {
  return store === undefined ? null : new Map([...store.columns].map(([rule, column]) => [rule, keptFacts(column)]))
}

function* rangesOf({ counter, paths }: WorkerTask): Generator<PostRange> {
  for (const range of claimRanges(counter, paths.ends.length)) {
    yield { start: startOf(range), paths: readPaths(paths, range) }
  }
}
