import { type FoundPost, findPosts } from './find-posts.ts'
import { type Opened, openBytes, openPost, openProblem } from './open-post.ts'
import type { PathProblem } from './path-problem.ts'

/** What a run is to look at, and how to open it. */
export interface Inputs {
  /** Sorted; what could not be read on the way is among them, so that it is reported. */
  readonly paths: readonly string[]
  open(path: string): Opened
  /** Where a path lies when it was reached through a link. */
  realPathOf(path: string): string | undefined
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  /** Named paths that match nothing. */
  readonly missing: readonly PathProblem[]
}

/** A post that came through standard input. */
export interface StdinPost {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Turns the paths of a call, standard input among them, into inputs. */
export function findInputs(
  paths: readonly string[],
  stdin: StdinPost | null,
  options: { readonly cwd: string; readonly untrusted: boolean },
): Inputs {
  // With standard input alone nothing is searched for.
  const found =
    stdin !== null && paths.length === 0 ? { posts: [], problems: [], skipped: [] } : findPosts(paths, options)
  const posts = new Map<string, FoundPost>(found.posts.map((post) => [post.path, post]))
  const isMissing = ({ reason }: PathProblem): boolean => reason === 'no-posts' || reason === 'missing'
  const problems = new Map(found.problems.filter((one) => !isMissing(one)).map((one) => [one.path, one]))
  const names = new Set([...posts.keys(), ...problems.keys(), ...(stdin === null ? [] : [stdin.path])])
  return {
    paths: [...names].sort(),
    open: (path) => {
      if (stdin?.path === path) return openBytes(path, stdin.bytes)
      const problem = problems.get(path)
      return problem === undefined ? openPost(posts.get(path) ?? { path }, options.cwd) : openProblem(problem)
    },
    realPathOf: (path) => posts.get(path)?.realPath,
    skipped: found.skipped,
    missing: found.problems.filter(isMissing),
  }
}
