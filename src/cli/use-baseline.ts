import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Baseline, baseline as baselineSchema } from '../../schemas/baseline.ts'
import { countNoun, translate } from '../locales/translate.ts'
import type { FileOutcome } from '../report/build-report.ts'
import { addToBaseline, baselineText, takeKnown } from '../report/known-problems.ts'
import { relativeTo } from '../run/relative-to.ts'
import { writeNewFile } from '../run/write-new-file.ts'
import { BASELINE_NAME } from './baseline-name.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'
import { UsageError } from './usage-error.ts'
import { writeLines } from './write-lines.ts'

export interface KnownOutcome<Post> {
  readonly posts: readonly Post[]
  /** How many problems were left out. */
  readonly known: number
}

interface Posts<Post> {
  readonly posts: readonly Post[]
  /** Whether the run has looked at a post; its path is relative to the working directory. */
  isSeen(path: string): boolean
  /** The text of a post. */
  text(path: string): string
}

/** Leaves out the problems that the baseline knows, and writes it where that was asked for. Throws UsageError. */
export function useBaseline<Post extends FileOutcome>(
  { posts, isSeen, text }: Posts<Post>,
  options: Pick<CheckOptions, 'baseline' | 'project' | 'quiet'>,
  { cwd, stderr }: Environment,
): KnownOutcome<Post> {
  const { file: asked, update, add } = options.baseline
  const file = asked === null ? join(options.project.folder, BASELINE_NAME) : resolve(cwd, asked)
  const shown = relativeTo(cwd, file)
  const isThere = existsSync(file)
  if (!isThere && !update && !add) {
    if (asked === null) return { posts, known: 0 }
    throw new UsageError(translate`--baseline: no such file: ${asked}`, translate`Write it with --update-baseline.`)
  }
  const folder = dirname(file)
  // Its paths are relative to itself, so that it says the same wherever the run was started.
  const inBaseline = (path: string): string => relativeTo(folder, resolve(cwd, path))
  const inRun = (name: string): string => relativeTo(cwd, resolve(folder, name))
  const named = posts.map((post): Post => ({ ...post, path: inBaseline(post.path) }))
  const before: Baseline = isThere ? readBaseline(file, shown) : { version: 1, posts: {} }
  const taken = takeKnown(named, before, {
    text: (name) => text(inRun(name)),
    isSeen: (name) => isSeen(inRun(name)),
    exists: (name) => existsSync(resolve(folder, name)),
  })
  const note = (words: string): void => {
    if (!options.quiet) writeLines(stderr, words)
  }
  const back = (some: readonly Post[]): readonly Post[] => some.map((post) => ({ ...post, path: inRun(post.path) }))
  if (update || add) {
    const isNew = !isThere || add
    const after = isNew ? addToBaseline(taken.current, taken.posts, (name) => text(inRun(name))) : taken.current
    const fault = writeNewFile(file, baselineText(after), cwd)
    if (fault !== null) throw new UsageError(translate`${shown} could not be written: ${fault}`)
    note(
      translate`wrote ${shown}: ${countNoun(sizeOf(after), 'problem')} of ${countNoun(Object.keys(after.posts).length, 'post')}`,
    )
    if (!isNew) return { posts: back(taken.posts), known: taken.known }
    const left = taken.posts.map((post) => ({ ...post, diagnostics: [] }))
    return { posts: back(left), known: sizeOf(after) }
  }
  if (taken.stale.size > 0) note(describeStale(taken.stale, shown))
  return { posts: back(taken.posts), known: taken.known }
}

// Names enough to see what was repaired.
const MOST_NAMED = 5

function describeStale(stale: ReadonlyMap<string, number>, shown: string): string {
  const count = [...stale.values()].reduce((sum, one) => sum + one, 0)
  const names = [...stale.keys()].sort()
  const rest = names.length > MOST_NAMED ? ', …' : ''
  const posts = `${names.slice(0, MOST_NAMED).join(', ')}${rest}`
  return count === 1
    ? translate`1 problem of ${shown} no longer occurs (${posts}); --update-baseline drops what is gone`
    : translate`${count} problems of ${shown} no longer occur (${posts}); --update-baseline drops what is gone`
}

function sizeOf({ posts }: Baseline): number {
  return Object.values(posts).reduce((sum, entries) => sum + Object.values(entries).reduce((a, b) => a + b, 0), 0)
}

function readBaseline(file: string, shown: string): Baseline {
  let data: unknown
  try {
    if (!lstatSync(file).isFile()) throw new Error(translate`it is no file`)
    data = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why =
      error instanceof SyntaxError ? translate`it is no JSON` : error instanceof Error ? error.message : String(error)
    throw new UsageError(translate`--baseline: ${shown} cannot be read: ${why}`)
  }
  const checked = baselineSchema.safeParse(data)
  if (checked.success) return checked.data
  throw new UsageError(
    translate`--baseline: ${shown} is no baseline of postlint`,
    translate`Write one with --update-baseline.`,
  )
}
