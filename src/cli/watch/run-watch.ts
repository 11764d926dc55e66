import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { countNoun, translate } from '../../locales/translate.ts'
import { KeptResults } from '../../run/kept-results.ts'
import { relativeTo } from '../../run/relative-to.ts'
import { ignoresFolder } from '../../run/watching/ignores-folder.ts'
import { type FileChanges, TreeWatch } from '../../run/watching/tree-watch.ts'
import type { CheckFlags } from '../commands/check.ts'
import type { Environment } from '../environment.ts'
import type { CheckOptions } from '../lint-options.ts'
import type { Outcome } from '../outcome.ts'
import { runLint } from '../run-lint.ts'
import { UsageError } from '../usage-error.ts'
import { writeLines } from '../write-lines.ts'
import { refuseWatch } from './refuse-watch.ts'
import { WatchScreen } from './watch-screen.ts'
import { watchedRoots } from './watched-roots.ts'

/** What the command has loaded already. */
export interface RunTools {
  /** Opens the project. */
  open(environment: Environment): Promise<CheckOptions>
  /** Says what a run threw. */
  report(error: unknown, environment: Environment): Promise<unknown>
}

/** A project as it was opened, and what its posts gave so far. */
interface Session {
  readonly options: CheckOptions
  readonly kept: KeptResults
}

/**
 * Lints the posts that paths name again and again, as files change: a post that was written is read again alone; where anything else has
 * changed (a file came or went, a configuration, data, a layout) all is as after a start. Throws UsageError where the first run does.
 */
export async function runWatch(
  paths: readonly string[],
  flags: CheckFlags,
  { open, report }: RunTools,
  environment: Environment,
): Promise<Outcome> {
  refuseWatch(paths, flags)
  const cwd = realpathSync.native(environment.cwd)
  const screen = new WatchScreen(environment)
  let release = (): void => undefined
  const interrupted = new Promise<null>((done) => {
    release = environment.onInterrupt(() => done(null))
  })
  let tree = openTree(paths, flags, cwd)
  try {
    let outcome: Outcome
    for (let session: Session | null = null, isFirst = true; ; isFirst = false) {
      try {
        session ??= { options: await open(screen.environment), kept: new KeptResults() }
        outcome = await runLint(paths, session.options, screen.environment, { kept: session.kept })
      } catch (error) {
        // A call that is wrong is so after each change; a project can be broken for a moment.
        if (isFirst && error instanceof UsageError) throw error
        session = null
        outcome = 'unfinished'
        await report(error, screen.environment)
      }
      if (tree.unwatched > 0) {
        writeLines(
          screen.environment.stderr,
          translate`${countNoun(tree.unwatched, 'folder')} cannot be watched: there are too many, or the system's limit is reached`,
        )
      }
      screen.show(`postlint: ${translate`watching for changes; Ctrl-C ends`}`)
      if (environment.stdout.isClosed === true) return outcome
      const changes = await Promise.race([nextOf(tree, ownFiles(flags, cwd)), interrupted])
      if (changes === null) return 'interrupted'
      if (session === null || !takeChanges(changes, session.kept, cwd)) {
        session = null
        // Ignore files and roots may be others now. It is opened before anything is read, so that nothing is missed.
        tree.close()
        tree = openTree(paths, flags, cwd)
      }
    }
  } finally {
    tree.close()
    release()
  }
}

function openTree(paths: readonly string[], flags: CheckFlags, cwd: string): TreeWatch {
  const roots = watchedRoots(paths, flags, cwd)
  const tests = roots.filter(({ names }) => names === null).map(({ folder }) => ignoresFolder(folder))
  return new TreeWatch({ roots, ignores: (folder) => tests.some((ignores) => ignores(folder)) })
}

/** The reports that a run writes to files are no reason for the next. */
function ownFiles({ format = [] }: CheckFlags, cwd: string): ReadonlySet<string> {
  return new Set(
    format.flatMap((text) => (text.includes('=') ? [resolve(cwd, text.slice(text.indexOf('=') + 1))] : [])),
  )
}

async function nextOf(tree: TreeWatch, own: ReadonlySet<string>): Promise<FileChanges> {
  for (;;) {
    const changes = [...(await tree.next())].filter(([file]) => !own.has(file))
    if (changes.length > 0) return new Map(changes)
  }
}

/** Whether nothing has changed but what known posts hold, which are then forgotten. */
function takeChanges(changes: FileChanges, kept: KeptResults, cwd: string): boolean {
  const posts = [...changes].map(([file, change]) => (change === 'written' ? relativeTo(cwd, file) : null))
  if (!posts.every((post) => post !== null && kept.has(post))) return false
  for (const post of posts) if (post !== null) kept.forget(post)
  return true
}
