import { dirname, resolve } from 'node:path'
import { countNoun, translate } from '../locales/translate.ts'
import { buildReport } from '../report/build-report.ts'
import type { Report } from '../report/report.ts'
import { diffOfBytes } from '../run/diff-of-bytes.ts'
import type { Inputs } from '../run/find-inputs.ts'
import { fixGroups } from '../run/fix-groups.ts'
import type { FixRun, SavedPost, SaveOutcome } from '../run/fix-posts.ts'
import { saveStaged } from '../run/git/save-staged.ts'
import { textOf } from '../run/open-post.ts'
import type { PostBytes } from '../run/planned-post.ts'
import { writePosts } from '../run/write-posts.ts'
import { cleanLeftovers } from '../run/writing/clean-leftovers.ts'
import { createPatience } from '../run/writing/patience.ts'
import { assignInputs } from './assign-inputs.ts'
import { changesOf } from './changes-of.ts'
import { collectPosts } from './collect-posts.ts'
import { createProgress } from './create-progress.ts'
import { decideOutcome, endOf, type ReasonedOutcome } from './decide-outcome.ts'
import type { Environment } from './environment.ts'
import type { Changes } from './find-changes.ts'
import type { FixCommandOptions } from './fix-options.ts'
import { listFiles } from './list-files.ts'
import type { Outcome } from './outcome.ts'
import { printDiffs } from './print-diffs.ts'
import { printSiteNotes } from './print-site-notes.ts'
import { startTiming } from './start-timing.ts'
import { withoutKnown } from './without-known.ts'
import { writeLines } from './write-lines.ts'
import { type RunFacts, writeReports } from './write-reports.ts'

/** Fixes the posts that paths name and reports what was done and what remains: options in, outcome out. */
export async function runFix(
  paths: readonly string[],
  asked: FixCommandOptions,
  environment: Environment,
): Promise<Outcome> {
  const started = environment.now()
  const { options, timing } = await startTiming(asked)
  const changes = await changesOf(options, environment)
  const collected = await collectPosts(paths, options, environment)
  const inputs = changes === null ? collected : onlyChanged(collected, changes)
  const assigned = assignInputs(
    inputs,
    paths,
    changes === null ? options : { ...options, allowEmpty: true },
    environment,
  )
  if (options.listFiles) return listFiles(paths, { inputs, assigned }, options, environment)
  if (!options.diff) {
    const removed = cleanLeftovers(inputs.paths.map((path) => dirname(resolve(environment.cwd, path))))
    const what = countNoun(removed.length, 'temporary file')
    if (removed.length > 0) writeLines(environment.stderr, translate`removed ${what} of a run that was killed`)
  }
  // Of the posts only what has changed is kept: all of them are more than memory may hold.
  const diffs: string[] = []
  const kept = new Map<string, PostBytes>()
  const patience = createPatience()
  const save = async (posts: readonly SavedPost[]): Promise<readonly SaveOutcome[]> => {
    for (const { path, bytes } of posts) {
      if (options.diff) diffs.push(diffOfBytes(path, bytes.before, bytes.after))
      if (bytes.file === null) kept.set(path, bytes)
    }
    if (options.diff) return posts.map(() => ({ kind: 'kept' }))
    const write = (some: readonly SavedPost[]): Promise<readonly SaveOutcome[]> => writePosts(some, patience)
    const staged = changes?.staged ?? null
    const fileOf = (path: string): string => resolve(environment.cwd, path)
    return staged === null ? write(posts) : saveStaged(posts, { staged, fileOf, write })
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
  else if (paths.includes('-')) printFixedInput(paths, options.stdinFilename, kept, inputs.read, environment)
  const seen = new Set(inputs.paths)
  const text = (path: string): string => {
    const bytes = kept.get(path)
    if (bytes !== undefined && !options.diff) return Buffer.from(bytes.after).toString()
    return textOf(inputs.open(path))
  }
  const { posts, known } = await withoutKnown(
    { posts: run.posts, isSeen: (path) => seen.has(path), text },
    options,
    environment,
  )
  const made = buildReport(posts, [...inputs.skipped, ...assigned.skipped])
  const report = { ...made, summary: { ...made.summary, baselined: known } }
  // Before the report, so that the line of the end stays the last.
  const settings = assigned.groups.map((group) => group.settings)
  const unheard = printSiteNotes(settings, [], environment)
  if (timing !== null) environment.stderr.write(timing.text())
  const decision = decideFix(run, report, options, [...inputs.undone, ...unheard])
  const facts: RunFacts = {
    command: options.diff ? 'diff' : 'fix',
    end: endOf(decision),
    posts: inputs.paths,
    seconds: (environment.now() - started) / 1000,
    text,
  }
  const isQuietOut = options.diff || paths.includes('-')
  const formats = options.diff ? options.formats : null
  const target = isQuietOut ? { ...environment, stdout: environment.stderr } : environment
  await writeReports(report, options, target, facts, formats)
  return decision.outcome
}

/** The posts that have changed, those of the index as they are staged. */
function onlyChanged<Some extends Inputs>(inputs: Some, changes: Changes): Some {
  const { staged } = changes
  return {
    ...inputs,
    paths: inputs.paths.filter((path) => changes.has(path)),
    skipped: inputs.skipped.filter(({ path }) => changes.has(path)),
    open: (path) => changes.open(path, inputs.open),
    read: (path) => {
      const bytes = staged?.bytesOf(path) ?? null
      return bytes === null ? inputs.read(path) : { bytes, file: null }
    },
  }
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

function decideFix(
  run: FixRun,
  report: Report,
  options: FixCommandOptions,
  undone: readonly string[],
): ReasonedOutcome {
  if (run.interrupted) return { outcome: 'interrupted', because: translate`interrupted; every file is whole` }
  const unwritten = run.posts.filter((post) => post.unwritten !== null).length
  const because = translate`${countNoun(unwritten, 'file')} could not be written`
  const found = decideOutcome(report, options, run.failed ? [because, ...undone] : undone)
  if (found.outcome === 'unfinished') return found
  // Whatever rules are off, a fix that was announced and not written is not fine.
  if (unwritten > 0) return { outcome: 'problems', because }
  if (!options.diff) return found
  const wouldChange = run.posts.some(({ fixed }) => fixed.length > 0)
  const command = options.safeties.includes('unsafe') ? 'postlint fix --unsafe' : 'postlint fix'
  return wouldChange
    ? { outcome: 'problems', because: translate`${command} writes these changes` }
    : { outcome: 'fine', because: null }
}
