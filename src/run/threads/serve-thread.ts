import { assignPosts } from '../config/assign-posts.ts'
import { defaultProject } from '../config/default-project.ts'
import { judgeCorpus } from '../lint-corpus.ts'
import { openWalked } from '../open-walked.ts'
import { claimRanges } from './claim-ranges.ts'
import type { ClonedColumn, ThreadAnswer, ThreadTask } from './thread-words.ts'

/** The work of a thread that `ThreadCrew` has started, from its task to its answer. */
export function serveThread({ cwd, paths, counter, now, fast }: ThreadTask): ThreadAnswer {
  const all = paths.split('\0')
  const assigned = assignPosts(all, defaultProject(cwd), { cwd, levels: {}, now, isProblem: () => false })
  const { divisions, told } = judgeCorpus({ ...assigned, ...openWalked(cwd), fast }, claimRanges(counter, all.length))
  const columns = new Map<string, ClonedColumn>()
  // Default settings are those of one collection.
  for (const { store } of divisions.values()) {
    for (const [rule, { posts, keys, distinct }] of store.columns) {
      columns.set(rule, { posts: Float64Array.from(posts), keys: Float64Array.from(keys), distinct })
    }
  }
  return { columns, told }
}
