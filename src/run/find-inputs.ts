import { resolve } from 'node:path'
import { type FindOptions, type FoundPost, findPosts } from './find-posts.ts'
import { type Opened, openBytes, openPost, openProblem, openWalkedPost } from './open-post.ts'
import type { PathProblem } from './path-problem.ts'
import type { FileIdentity } from './writing/file-identity.ts'
import { readWholeFile } from './writing/read-whole-file.ts'

/** What a run is to look at, and how to open it. */
export interface Inputs {
  /** Sorted; what could not be read on the way is among them, so that it is reported. */
  readonly paths: readonly string[]
  open(path: string): Opened
  /** Whether a walk has found them all: then their paths tell all there is to know of where they lie. */
  readonly allWalked: boolean
  /** All bytes of a post, to be fixed; null when it cannot be read (any more). */
  read(path: string): WholePost | null
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  /** Whether a path stands for something that could not be read on the way. */
  isProblem(path: string): boolean
  /** Whether a path was named outright. */
  isNamed(path: string): boolean
  /** Named paths that match nothing. */
  readonly missing: readonly PathProblem[]
}

/** A post that came through standard input. */
export interface StdinPost {
  readonly path: string
  readonly bytes: Uint8Array
}

/** All of a post, and where it can be written back to. */
export interface WholePost {
  readonly bytes: Uint8Array
  /** Null for standard input. The path is absolute and without links. */
  readonly file: { readonly path: string; readonly identity: FileIdentity } | null
}

/** Turns the paths of a call, standard input among them, into inputs. */
export function findInputs(
  paths: readonly string[],
  stdin: StdinPost | null,
  options: Omit<FindOptions, 'untrusted'> & { readonly untrusted: boolean },
): Inputs {
  // With standard input alone nothing is searched for.
  const found =
    stdin !== null && paths.length === 0
      ? { paths: [], named: new Map<string, FoundPost>(), problems: [], skipped: [] }
      : findPosts(paths, options)
  // What a walk has found needs no entry of its own: its path says where it lies.
  const posts = found.named
  const isMissing = ({ reason }: PathProblem): boolean => reason === 'no-posts' || reason === 'missing'
  const problems = new Map(found.problems.filter((one) => !isMissing(one)).map((one) => [one.path, one]))
  const names = found.paths
  const isPlain = stdin === null && problems.size === 0
  const all = isPlain
    ? names
    : [...new Set([...names, ...problems.keys(), ...(stdin === null ? [] : [stdin.path])])].sort()
  const allWalked = isPlain && posts.size === 0
  return {
    paths: all,
    allWalked,
    open: (path) => {
      if (stdin?.path === path) return openBytes(path, stdin.bytes)
      const problem = problems.get(path)
      if (problem !== undefined) return openProblem(problem)
      const named = posts.get(path)
      return named === undefined ? openWalkedPost(path, options.cwd) : openPost(named, options.cwd)
    },
    read: (path) => {
      if (stdin?.path === path) return { bytes: stdin.bytes, file: null }
      if (problems.has(path)) return null
      const real = posts.get(path)?.realPath ?? resolve(options.cwd, path)
      const whole = readWholeFile(real)
      return whole.kind === 'file' ? { bytes: whole.bytes, file: { path: real, identity: whole.identity } } : null
    },
    skipped: found.skipped,
    isProblem: (path) => problems.has(path),
    isNamed: (path) => posts.has(path) || stdin?.path === path,
    missing: found.problems.filter(isMissing),
  }
}
