import type { Diagnostic } from '../check/diagnostic.ts'
import type { AnyRule, Level } from '../rules/rule.ts'
import type { AppliedFix } from './applied-fix.ts'
import type { ToolInfo } from './tool.ts'

/** What a run found in one post, and what it fixed there. */
export interface FileReport {
  readonly path: string
  readonly fixed: readonly AppliedFix[]
  readonly problems: readonly Diagnostic[]
}

/** The counts of a run. */
export interface Summary {
  readonly files: number
  readonly checked: number
  readonly skipped: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly fixable: { readonly safe: number; readonly unsafe: number; readonly manual: number }
  readonly fixed: number
  readonly suppressed: number
  readonly baselined: number
}

/** One of several parts of all posts; `index` counts from 1. */
export interface ShardInfo {
  readonly index: number
  readonly count: number
  /** How many posts all parts have together, and a hash of their paths. */
  readonly posts: number
  readonly paths: number
}

/** What `postlint merge` has to know of a post beside its problems. */
export interface PostFacts {
  readonly path: string
  /** A hash of the text up to the end of the front matter: who has it has read the post. */
  readonly text: number
  /** By rule: a fact, or a hash of it where only equal facts matter. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly suppressed?: number
  /** Whether a comment suppresses a rule that compares posts. */
  readonly undecided?: true
  readonly unreadable?: true
}

/** What a run found, in the shape of the JSON report. */
export interface Report {
  /** Which part of all posts this is about; then `facts` is there too. */
  readonly shard?: ShardInfo | undefined
  /** What the posts of a shard tell about each other. */
  readonly facts?: readonly PostFacts[] | undefined
  readonly summary: Summary
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  /** Only files with problems or fixes, sorted by path. */
  readonly files: readonly FileReport[]
  /** How many of the skipped should have been checked and could not be; not in the JSON report. */
  readonly unread: number
}

/** How a run ended: what its last line says beside the counts. */
export interface RunEnd {
  readonly exitCode: 0 | 1 | 2 | 130
  /** What made the exit code: the limit that was passed, or the work that could not be done; null where nothing did. */
  readonly because: string | null
}

/** What a reporter may know beside the report. */
export interface ReporterContext extends ToolInfo {
  /** All rules of the run, those of plugins too. */
  readonly rules: readonly AnyRule[]
  /** The lowest level that makes the run fail, `--fail-on`. */
  readonly failOn: Level | 'never'
  readonly color: boolean
  /** Whether the terminal shows links. */
  readonly links: boolean
  /** Width of the terminal in cells. */
  readonly width: number
  /** The head of a reported file, for code frames; null when it cannot be read any more. */
  text(path: string): string | null
  /** A reported path as it is from the root of the repository, by which code hosts go. */
  inRepository(path: string): string
  /** Where a page may link to for a line of a post: at the code host in CI, else the file as the page sees it. */
  addressOf(path: string, line: number): string
  /** All posts of the run, those without problems too; null where it does not know them. */
  readonly posts: readonly string[] | null
  /** `check` or `fix`: what the summary speaks of; `diff`: a fix that writes nothing. */
  readonly command: 'check' | 'fix' | 'diff'
  readonly end: RunEnd
  /** Whether only errors are in the report, `--quiet`; the counts know all. */
  readonly quiet: boolean
  /** Whether the problems are to be counted by rule, `--statistics`. */
  readonly statistics: boolean
  /** Seconds that the run took, for people only; null leaves it out. */
  readonly seconds: number | null
  readonly github: boolean
}

/** Report in, text out: a reporter writes nothing itself. */
export interface Reporter {
  readonly name: string
  readonly summary: string
  /** Whether the text itself ends with the line that every run ends with, and has the counts of `--statistics`. */
  readonly summarizes?: boolean
  /** The text, or its parts in their order: those of a large report are never all in memory. */
  render(report: Report, context: ReporterContext): string | Iterable<string>
}
