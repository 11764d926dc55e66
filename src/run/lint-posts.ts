import type { PostResult } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import { lintOpened } from './lint-corpus.ts'
import type { Opened } from './open-post.ts'

/** Opens and lints posts one after another, each as if it were alone. */
export function lintPosts(
  paths: readonly string[],
  settings: Settings,
  open: (path: string) => Opened,
): readonly PostResult[] {
  return paths.map((path) => lintOpened(path, open(path), settings))
}
