import type { PostResult } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import { lintOpened } from './lint-corpus.ts'
import type { Opened } from './open-post.ts'

/** The outcome of one post of a run. */
export interface LintedPost extends PostResult {
  /** Whether its file could be read at all. */
  readonly readable: boolean
}

/** Opens and lints posts one after another, each as if it were alone. */
export function lintPosts(
  paths: readonly string[],
  settings: Settings,
  open: (path: string) => Opened,
): { readonly results: readonly PostResult[]; readonly unreadable: ReadonlySet<string> } {
  const results = paths.map((path) => lintOpened(path, open(path), settings))
  return { results, unreadable: new Set(results.flatMap(({ path, readable }) => (readable ? [] : path))) }
}
