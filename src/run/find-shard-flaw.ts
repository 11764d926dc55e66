import { FACT_KINDS } from '../check/compare/fact-store.ts'
import { checksum } from '../report/checksum.ts'
import type { PostFacts } from '../report/report.ts'
import type { ShardReport } from './merge-shards.ts'
import { hashPaths, isInShard } from './shard.ts'

/** The report of a shard and the file that holds it. */
export interface NamedShard {
  readonly file: string
  readonly report: ShardReport
}

/**
 * Says why these reports are not those of all shards of one run, each as it was written; null when they are. What is
 * missing would be taken for fine. `rules`: the names of all rules.
 */
export function findShardFlaw(shards: readonly NamedShard[], rules: ReadonlySet<string>): string | null {
  for (const { file, report } of shards) {
    const flaw = findOwnFlaw(report, rules)
    if (flaw !== null) return `${file} is not as it was written: ${flaw}`
  }
  return findGap(shards)
}

function findOwnFlaw(report: ShardReport, rules: ReadonlySet<string>): string | null {
  const { shard, facts, files, skipped, summary } = report
  if (report.checksum !== sumOf(report)) return 'its checksum is another'
  if (shard.index > shard.count) return `it is shard ${shard.index} of ${shard.count}`
  const paths = facts.map(({ path }) => path)
  const passed = skipped.map(({ path }) => path)
  for (const list of [paths, passed, files.map(({ path }) => path)]) {
    const twin = list.find((path, at) => at > 0 && path <= (list[at - 1] as string))
    if (twin !== undefined) return `${twin} is there twice, or not in its place`
    const stranger = list.find((path) => !isInShard(path, shard))
    if (stranger !== undefined) return `${stranger} belongs to another shard`
  }
  const own = new Set(paths)
  if (summary.files !== own.size + passed.filter((path) => !own.has(path)).length) return 'posts are missing in it'
  for (const { path, problems } of files) {
    if (!own.has(path)) return `nothing is known of ${path}`
    const unknown = problems.find(({ rule }) => !rules.has(rule))
    if (unknown !== undefined) return `there is no rule ${unknown.rule}`
    if (problems.some(({ related }) => related.some((one) => one.path !== path))) return 'it speaks of other posts'
  }
  const bent = facts.find((one) => !areFacts(one, rules))
  return bent === undefined ? null : `what it knows of ${bent.path} is no fact`
}

function sumOf(report: ShardReport): number | null {
  try {
    return checksum(report)
  } catch {
    // Nested deeper than the stack.
    return null
  }
}

function areFacts({ facts }: PostFacts, rules: ReadonlySet<string>): boolean {
  return Object.entries(facts).every(([rule, fact]) => {
    if (!rules.has(rule)) return false
    const kind = Object.hasOwn(FACT_KINDS, rule) ? FACT_KINDS[rule]?.kind : undefined
    if (kind === 'equal') return [fact].flat().every((one) => Number.isSafeInteger(one) && Number(one) >= 0)
    return kind === undefined || areTexts(fact)
  })
}

/** What our own rules collect: lists of texts, or texts and lists of texts by name. */
function areTexts(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null) return false
  return Object.values(fact)
    .flat()
    .every((item) => typeof item === 'string')
}

/** Each shard once, and together they must have the posts that each of them has seen. */
function findGap(shards: readonly NamedShard[]): string | null {
  const [first] = shards
  if (first === undefined) return 'there is no report'
  const { count, posts, paths } = first.report.shard
  const seen = new Map<number, string>()
  for (const { file, report } of shards) {
    const { shard } = report
    if (shard.count !== count) return `${file} is one of ${shard.count} shards, not of ${count}`
    if (shard.posts !== posts || shard.paths !== paths) return `${file} and ${first.file} are of different posts`
    const twin = seen.get(shard.index)
    if (twin !== undefined) return `${file} and ${twin} are the same shard, ${shard.index}/${count}`
    seen.set(shard.index, file)
  }
  // The count is what one of the files says.
  for (let index = 1; index <= Math.min(count, shards.length + 1); index++) {
    if (!seen.has(index)) return `shard ${index}/${count} is missing`
  }
  const all = shards.flatMap(({ report }) => report.facts.map(({ path }) => path)).sort()
  return all.length === posts && hashPaths(all) === paths ? null : 'posts of the run are in none of the reports'
}
