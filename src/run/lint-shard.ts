import { keptFacts } from '../check/compare/fact-store.ts'
import { buildReport } from '../report/build-report.ts'
import type { PostFacts, Report } from '../report/report.ts'
import { type CorpusTask, inOrder, type LintedCorpus, lintEach } from './lint-corpus.ts'
import { hashOfText, type Opened } from './open-post.ts'
import { hashPaths, isInShard, type Shard } from './shard.ts'

/** Lints the posts of one shard, each as if it were alone; the rules that compare posts speak when all shards are merged. */
export function lintShard(
  task: CorpusTask,
  skipped: readonly { readonly path: string; readonly reason: string }[],
  shard: Shard,
): Report {
  const paths = task.paths.filter((path) => isInShard(path, shard))
  const texts: number[] = []
  const open = (path: string): Opened => {
    const opened = task.open(path)
    texts.push(hashOfText(opened))
    return opened
  }
  const linted = lintEach({ ...task, open }, [{ start: 0, paths }])
  const posts = inOrder(linted.results)
  const report = buildReport(
    posts,
    skipped.filter(({ path }) => isInShard(path, shard)),
    paths.length - posts.length,
  )
  const info = { ...shard, posts: task.paths.length, paths: hashPaths(task.paths) }
  return { ...report, shard: info, facts: factsOf(linted, paths, texts) }
}

function factsOf(
  { facts: stores, results }: LintedCorpus,
  paths: readonly string[],
  texts: readonly number[],
): PostFacts[] {
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
  return paths.map((path, post) => {
    const result = results.get(post)
    return {
      path,
      text: texts[post] as number,
      facts: byPost.get(post) ?? {},
      ...(result === undefined || result.suppressed === 0 ? {} : { suppressed: result.suppressed }),
      ...(result?.undecided === true ? { undecided: true as const } : {}),
      ...(result?.readable === false ? { unreadable: true as const } : {}),
    }
  })
}
