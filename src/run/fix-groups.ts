import { compareText } from '../values/compare-text.ts'
import type { Assignment } from './config/assign-posts.ts'
import type { Inputs } from './find-inputs.ts'
import { type FixedPost, type FixRun, type FixRunOptions, fixPosts } from './fix-posts.ts'

/** Fixes the posts of one collection after another; an interrupted run touches no further file. Sorted by path. */
export async function fixGroups(
  inputs: Inputs,
  groups: readonly Pick<Assignment, 'paths' | 'settings'>[],
  options: FixRunOptions,
): Promise<FixRun> {
  const posts: FixedPost[] = []
  let interrupted = false
  let failed = false
  for (const { paths, settings } of groups) {
    const pause = async (): Promise<boolean> => interrupted || options.pause()
    const run = await fixPosts({ ...inputs, paths }, settings, { ...options, pause })
    posts.push(...run.posts)
    interrupted ||= run.interrupted
    failed ||= run.failed
  }
  return { posts: posts.sort((a, b) => compareText(a.path, b.path)), interrupted, failed }
}
