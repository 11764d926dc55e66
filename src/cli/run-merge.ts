import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { report as reportSchema } from '../../schemas/report.ts'
import { translate } from '../locales/translate.ts'
import { TOOL } from '../report/tool.ts'
import { assignPosts } from '../run/config/assign-posts.ts'
import { findLink } from '../run/find-link.ts'
import { findShardFlaw, type NamedShard } from '../run/find-shard-flaw.ts'
import { mergeShards, type ShardReport } from '../run/merge-shards.ts'
import { textOf } from '../run/open-post.ts'
import { reasonOfError } from '../run/path-problem.ts'
import { createReopener, ReopenError } from '../run/reopen-post.ts'
import { decideOutcome, endOf } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'
import type { Outcome } from './outcome.ts'
import { startTiming } from './start-timing.ts'
import { UsageError } from './usage-error.ts'
import { reportWithoutKnown } from './without-known.ts'
import { writeReports } from './write-reports.ts'

/** Merges the reports of shards and reports the whole: options in, outcome out. Throws UsageError. */
export async function runMerge(
  files: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<Outcome> {
  try {
    return await merge(files, options, environment)
  } catch (error) {
    if (!(error instanceof ReopenError)) throw error
    throw new UsageError(
      translate`merge: ${error.message}`,
      translate`Posts that share something are read again: merge where they lie as they were checked.`,
    )
  }
}

async function merge(files: readonly string[], asked: CheckOptions, environment: Environment): Promise<Outcome> {
  const started = environment.now()
  const { options, timing } = await startTiming(asked)
  const cwd = realpathSync.native(environment.cwd)
  const { project, levels, untrusted } = options
  const named = files.map((file): NamedShard => ({ file, report: readShard(file, cwd, untrusted) }))
  const flaw = findShardFlaw(named, new Set(project.rules.map(({ id }) => id)))
  if (flaw !== null) {
    throw new UsageError(
      translate`merge: ${flaw}`,
      translate`Make each with check --shard I/N --format json, and give them all.`,
    )
  }
  const shards = named.map(({ report }) => report)
  const posts = shards.flatMap(({ facts }) => facts)
  const now = Math.floor(environment.now() / 1000)
  const { settingsFor } = assignPosts(
    posts.map(({ path }) => path),
    project,
    { cwd, levels, now, isProblem: () => true, isNamed: () => true },
  )
  const open = createReopener({ cwd, folders: [cwd, project.folder], untrusted, posts })
  const { paths, outcome, skipped } = mergeShards({ shards, settingsFor, open })
  const seen = new Set(paths)
  const looked = { isSeen: (path: string) => seen.has(path), open }
  const report = await reportWithoutKnown(outcome, skipped, looked, options, environment)
  if (timing !== null) environment.stderr.write(timing.text())
  const decision = decideOutcome(report, options, [])
  await writeReports(report, options, environment, {
    command: 'check',
    end: endOf(decision),
    posts: null,
    seconds: (environment.now() - started) / 1000,
    text: (path) => textOf(open(path)),
  })
  return decision.outcome
}

function readShard(file: string, cwd: string, untrusted: boolean): ShardReport {
  const data = readJson(file, cwd, untrusted)
  const checked = reportSchema.safeParse(data)
  if (!checked.success) throw new UsageError(translate`merge: ${file} is no JSON report of postlint`)
  const { shard, facts, tool } = checked.data
  if (tool.version !== TOOL.version)
    throw new UsageError(translate`merge: ${file} comes from postlint ${tool.version}, this is ${TOOL.version}`)
  if (shard === undefined || facts === undefined) {
    throw new UsageError(
      translate`merge: ${file} is not the report of a shard`,
      translate`Make it with check --shard 1/2 --format json.`,
    )
  }
  // As it was read: its checksum is of the keys in their order.
  return data as ShardReport
}

function readJson(file: string, cwd: string, untrusted: boolean): unknown {
  const path = resolve(cwd, file)
  const link = untrusted ? findLink(path, cwd) : null
  if (link !== null)
    throw new UsageError(translate`merge: ${link} is a symbolic link, which --untrusted does not follow`)
  try {
    // A device may give bytes without an end; a pipe is a shell's way to give a file.
    const stats = statSync(path)
    if (!stats.isFile() && !stats.isFIFO()) throw new UsageError(translate`merge: cannot read ${file}: it is no file`)
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof SyntaxError) throw new UsageError(translate`merge: ${file} is no JSON`)
    const { reason, detail } = reasonOfError(error)
    throw new UsageError(
      reason === 'missing' ? translate`merge: no such file: ${file}` : translate`merge: cannot read ${file}: ${detail}`,
    )
  }
}
