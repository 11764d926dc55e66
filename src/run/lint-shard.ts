import { keptFacts } from '../check/compare/fact-store.ts'
import type { PostFacts } from '../report/report.ts'
import { type CorpusTask, inOrder, type LintedCorpus, lintEach } from './lint-corpus.ts'
import { type RunReport, reportOf } from './report-of.ts'
import { isInShard, type Shard } from './shard.ts'

/** Lints the posts of one shard, each as if it were alone; the rules that compare posts speak when all shards are merged. */
export function lintShard(
  task: CorpusTask,
  skipped: readonly { readonly path: string; readonly reason: string }[],
  shard: Shard,
): RunReport {
  const paths = task.paths.filter((path) => isInShard(path, shard))
  const linted = lintEach(task, [{ start: 0, paths }])
  const posts = inOrder(linted.results)
  const { report } = reportOf(
    { posts, silent: paths.length - posts.length },
    skipped.filter(({ path }) => isInShard(path, shard)),
  )
  return { report: { ...report, shard, facts: factsOf(linted, paths) }, posts }
}

function factsOf({ facts: stores, results }: LintedCorpus, paths: readonly string[]): PostFacts[] {
  const byPost = new Map<number, Record<string, unknown>>()
  for (const store of stores.values()) {
    for (const [rule, column] of store.columns) {
      const { posts, keys, distinct } = keptFacts(column)
      for (const [at, post] of posts.entries()) {
        const key = keys[at] as number
        const facts = byPost.get(post) ?? {}
        if (distinct !== null) facts[rule] = distinct[key]
        else facts[rule] = rule in facts ? [facts[rule], key].flat() : key
        byPost.set(post, facts)
      }
    }
  }
  const numbers = [...new Set([...byPost.keys(), ...results.keys()])].sort((a, b) => a - b)
  return numbers.map((post) => {
    const result = results.get(post)
    return {
      path: paths[post] as string,
      facts: byPost.get(post) ?? {},
      ...(result === undefined || result.suppressed === 0 ? {} : { suppressed: result.suppressed }),
      ...(result?.undecided === true ? { undecided: true as const } : {}),
      ...(result?.readable === false ? { unreadable: true as const } : {}),
    }
  })
}
