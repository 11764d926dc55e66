import type { Diagnostic } from '../../check/diagnostic.ts'
import { assignPosts } from '../config/assign-posts.ts'
import { openProject } from '../config/open-project.ts'
import type { Inputs } from '../find-inputs.ts'
import { compareAll, lintEach } from '../lint-corpus.ts'
import { configData } from './config-data.ts'
import type { NewCollection } from './config-text.ts'

/** A problem of a post, and the collection that the post is in. */
export interface PostProblem extends Pick<Diagnostic, 'rule' | 'level' | 'message' | 'path' | 'start'> {
  readonly post: string
  readonly collection: string
}

/** What a run with a configuration of these collections would report of posts. Throws ConfigError. */
export async function problemsOfConfig(
  collections: readonly NewCollection[],
  paths: readonly string[],
  { open, isProblem, isNamed }: Pick<Inputs, 'open' | 'isProblem' | 'isNamed'>,
  { cwd, now, library }: { readonly cwd: string; readonly now: number; library(): Promise<object> },
): Promise<readonly PostProblem[]> {
  const project = await openProject({ cwd, config: configData(collections), untrusted: false, library })
  const assigned = assignPosts(paths, project, { cwd, levels: {}, now, isProblem, isNamed })
  const nameOf = new Map(assigned.groups.map(({ settings }) => [settings, settings.collection.name]))
  const task = { ...assigned, open }
  const { posts } = compareAll(task, lintEach(task, [{ start: 0, paths: assigned.paths }]))
  return posts.flatMap(({ path: post, diagnostics }) => {
    const collection = nameOf.get(assigned.settingsFor(post)) ?? ''
    return diagnostics.map(({ rule, level, message, path, start }) => ({
      ...{ post, collection, rule, level, message, path, start },
    }))
  })
}
