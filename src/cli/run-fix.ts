import { dirname, resolve } from 'node:path'
import { buildReport } from '../report/build-report.ts'
import { describeFixes } from '../report/describe-fixes.ts'
import { createPaint } from '../report/paint.ts'
import type { ReporterContext } from '../report/report.ts'
import { diffOfBytes } from '../run/diff-of-bytes.ts'
import { fixGroups } from '../run/fix-groups.ts'
import type { FixRun, SavedPost, SaveOutcome } from '../run/fix-posts.ts'
import type { PostBytes } from '../run/planned-post.ts'
import { writePosts } from '../run/write-posts.ts'
import { cleanLeftovers } from '../run/writing/clean-leftovers.ts'
import { createPatience } from '../run/writing/patience.ts'
import { assignInputs } from './assign-inputs.ts'
import { collectPosts } from './collect-posts.ts'
import { createProgress } from './create-progress.ts'
import { decideOutcome } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { FixCommandOptions } from './fix-options.ts'
import type { Outcome } from './outcome.ts'
import { printDiffs } from './print-diffs.ts'
import { printSiteNotes } from './print-site-notes.ts'
import { writeReports } from './write-reports.ts'

/** Fixes the posts that paths name and reports what was done and what remains: options in, outcome out. */
export async function runFix(
  paths: readonly string[],
  options: FixCommandOptions,
  environment: Environment,
): Promise<Outcome> {
  const started = environment.now()
  const inputs = await collectPosts(paths, options, environment)
  const assigned = assignInputs(inputs, paths, options, environment)
  if (!options.diff) {
    const removed = cleanLeftovers(inputs.paths.map((path) => dirname(resolve(environment.cwd, path))))
    const what = `${removed.length} temporary ${removed.length === 1 ? 'file' : 'files'}`
    if (removed.length > 0) environment.stderr.write(`postlint: removed ${what} of a run that was killed\n`)
  }
  // Of the posts only what has changed is kept: all of them are more than memory may hold.
  const diffs: string[] = []
  const changes = new Map<string, PostBytes>()
  const patience = createPatience()
  const save = async (posts: readonly SavedPost[]): Promise<readonly SaveOutcome[]> => {
    for (const { path, bytes } of posts) {
      if (options.diff) diffs.push(diffOfBytes(path, bytes.before, bytes.after))
      if (bytes.file === null) changes.set(path, bytes)
    }
    return options.diff ? posts.map(() => ({ kind: 'kept' })) : writePosts(posts, patience)
  }
  const progress = createProgress(options, environment)
  let run: FixRun
  try {
    run = await withInterrupt(environment, (pause) =>
      fixGroups(inputs, assigned.groups, { safeties: options.safeties, save, pause, onProgress: progress.count }),
    )
  } finally {
    progress.end()
  }
  if (options.diff) printDiffs(diffs, options, environment)
  else if (paths.includes('-')) printFixedInput(paths, options.stdinFilename, changes, inputs.read, environment)
  const report = buildReport(run.posts, [...inputs.skipped, ...assigned.skipped])
  const rest: Pick<ReporterContext, 'command' | 'seconds' | 'text'> = {
    command: 'fix',
    seconds: (environment.now() - started) / 1000,
    text: (path) => {
      const bytes = changes.get(path)
      if (bytes !== undefined && !options.diff) return Buffer.from(bytes.after).toString()
      const opened = inputs.open(path)
      return 'source' in opened ? opened.source.text : opened.text
    },
  }
  const isQuietOut = options.diff || paths.includes('-')
  const formats = options.diff ? options.formats : null
  const target = isQuietOut ? { ...environment, stdout: environment.stderr } : environment
  const isSummarized = await writeReports(report, options, target, rest, formats)
  if (!isSummarized) {
    for (const line of describeFixes(report, createPaint(false), options.diff))
      environment.stderr.write(`postlint: ${line}\n`)
  }
  if (run.interrupted) environment.stderr.write('postlint: interrupted; every file is whole\n')
  const settings = assigned.groups.map((group) => group.settings)
  const isPartly = printSiteNotes(settings, [], environment)
  return outcomeOf(run, options, inputs.unfinished || isPartly, decideOutcome(report, options, false))
}

/**
 * From the first file on, Ctrl-C ends the run after the files at hand: the handler gets its turn between batches. Before
 * that nothing has been written, and the program may simply end.
 */
async function withInterrupt<T>(
  environment: Environment,
  run: (pause: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
  let pressed = false
  let release: (() => void) | null = null
  try {
    return await run(async () => {
      release ??= environment.onInterrupt(() => {
        pressed = true
      })
      await new Promise((done) => setImmediate(done))
      return pressed
    })
  } finally {
    // TypeScript does not see that the callback has run.
    ;(release as (() => void) | null)?.()
  }
}

function printFixedInput(
  paths: readonly string[],
  name: string | undefined,
  changes: ReadonlyMap<string, PostBytes>,
  read: (path: string) => { readonly bytes: Uint8Array } | null,
  environment: Environment,
): void {
  if (!paths.includes('-')) return
  const path = name ?? 'stdin.md'
  const text = changes.get(path)?.after ?? read(path)?.bytes
  if (text !== undefined) environment.stdout.write(text)
}

function outcomeOf(run: FixRun, { diff }: FixCommandOptions, unfinished: boolean, remaining: Outcome): Outcome {
  if (run.interrupted) return 'interrupted'
  if (unfinished || run.failed || run.posts.some(({ readable }) => !readable)) return 'unfinished'
  // Whatever rules are off, a fix that was announced and not written is not fine.
  if (run.posts.some(({ unwritten }) => unwritten !== null)) return 'problems'
  if (!diff) return remaining
  return run.posts.some(({ fixed }) => fixed.length > 0) ? 'problems' : 'fine'
}
