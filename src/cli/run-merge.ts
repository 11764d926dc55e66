import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { report as reportSchema } from '../../schemas/report.ts'
import { TOOL } from '../report/tool.ts'
import { assignPosts } from '../run/config/assign-posts.ts'
import { mergeShards, type ShardReport } from '../run/merge-shards.ts'
import { openPost } from '../run/open-post.ts'
import { decideOutcome } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'
import type { Outcome } from './outcome.ts'
import { UsageError } from './usage-error.ts'
import { writeReports } from './write-reports.ts'

/** Merges the reports of shards and reports the whole: options in, outcome out. Throws UsageError. */
export async function runMerge(
  files: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<Outcome> {
  const started = environment.now()
  const shards = files.map((file) => readShard(file, environment.cwd))
  requireAll(shards, files)
  const paths = shards.flatMap(({ facts }) => (facts ?? []).map(({ path }) => path))
  const now = Math.floor(environment.now() / 1000)
  const { settingsFor } = assignPosts(paths, options.project, {
    cwd: environment.cwd,
    levels: options.levels,
    now,
    isProblem: () => true,
    isNamed: () => true,
  })
  const gone = new Set<string>()
  const open = (path: string) => {
    const opened = openPost({ path }, environment.cwd)
    if ('issue' in opened && opened.issue.kind === 'unreadable-file' && opened.issue.reason === 'missing')
      gone.add(path)
    return opened
  }
  const { report, posts } = mergeShards({ shards, settingsFor, open })
  const [first] = gone
  if (first !== undefined)
    throw new UsageError(
      `merge: ${first} is not here`,
      'Posts that share something are read again: merge where they are.',
    )
  await writeReports(report, options, environment, {
    command: 'check',
    seconds: (environment.now() - started) / 1000,
    text: (path) => {
      const opened = open(path)
      return 'source' in opened ? opened.source.text : opened.text
    },
  })
  return decideOutcome(
    report,
    options,
    posts.some(({ readable }) => !readable),
  )
}

function readShard(file: string, cwd: string): ShardReport {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(resolve(cwd, file), 'utf8'))
  } catch (error) {
    throw new UsageError(`merge: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const checked = reportSchema.safeParse(data)
  if (!checked.success) throw new UsageError(`merge: ${file} is no JSON report of postlint`)
  const { shard, facts, tool } = checked.data
  if (tool.version !== TOOL.version)
    throw new UsageError(`merge: ${file} comes from postlint ${tool.version}, this is ${TOOL.version}`)
  if (shard === undefined || facts === undefined) {
    throw new UsageError(`merge: ${file} is not the report of a shard`, 'Make it with check --shard 1/2 --format json.')
  }
  return data as ShardReport
}

/** Each shard once: what is missing would be taken for fine. */
function requireAll(shards: readonly ShardReport[], files: readonly string[]): void {
  const count = shards[0]?.shard?.count ?? 0
  const seen = new Map<number, string>()
  for (const [at, { shard }] of shards.entries()) {
    const file = files[at] as string
    const index = shard?.index ?? 0
    if (shard?.count !== count) throw new UsageError(`merge: ${file} is one of ${shard?.count} shards, not of ${count}`)
    const twin = seen.get(index)
    if (twin !== undefined) throw new UsageError(`merge: ${file} and ${twin} are the same shard, ${index}/${count}`)
    seen.set(index, file)
  }
  for (let index = 1; index <= count; index++) {
    if (!seen.has(index)) throw new UsageError(`merge: shard ${index}/${count} is missing`)
  }
}
