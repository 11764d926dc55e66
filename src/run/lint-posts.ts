import { checkPost, type PostResult } from '../check/check-post.ts'
import { judgeIssue } from '../check/judge-issue.ts'
import type { Settings } from '../check/settings.ts'
import { settlePosts } from '../check/settle-posts.ts'
import type { Source } from '../post/source.ts'
import type { Opened } from './open-post.ts'

/** The outcome of one post of a run. */
export interface LintedPost extends PostResult {
  /** Whether its file could be read at all. */
  readonly readable: boolean
}

/** Opens and judges posts one after another, then lets the rules speak that compare them. Sorted by path. */
export function lintPosts(paths: readonly string[], settings: Settings, open: (path: string) => Opened): LintedPost[] {
  const { results, unreadable } = judgePosts(paths, settings, open)
  const reopen = (path: string): Source | null => {
    const opened = open(path)
    return 'source' in opened ? opened.source : null
  }
  return settlePosts(results, settings, reopen).map((result) => ({ ...result, readable: !unreadable.has(result.path) }))
}

/** Opens and judges posts one after another, each as if it were alone. */
export function judgePosts(
  paths: readonly string[],
  settings: Settings,
  open: (path: string) => Opened,
): { readonly results: readonly PostResult[]; readonly unreadable: ReadonlySet<string> } {
  const unreadable = new Set<string>()
  const results = paths.map((path) => {
    const opened = open(path)
    if ('source' in opened) return checkPost(opened.source, settings)
    unreadable.add(path)
    return judgeIssue(path, opened.text, opened.issue, settings)
  })
  return { results, unreadable }
}
