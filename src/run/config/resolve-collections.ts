import type { Settings } from '../../check/settings.ts'
import { pathFrom } from '../path-from.ts'
import type { ResolveOptions } from './assign-posts.ts'
import type { Project } from './project.ts'

/** The settings of all collections, in their order, and whose a post is: one that `assignPosts` has given to some collection. */
export interface ResolvedCollections {
  readonly all: readonly Settings[]
  settingsFor(path: string): Settings
}

/** Resolves the settings of the collections of a project without having all paths at hand, as a worker does. */
export function resolveCollections(project: Project, { cwd, levels, now }: ResolveOptions): ResolvedCollections {
  const { collections } = project
  const all = collections.map((collection) => collection.settingsFor(levels, now))
  const first = all[0] as Settings
  if (all.length === 1) return { all, settingsFor: () => first }
  const within = pathFrom(project.folder, cwd)
  return {
    all,
    settingsFor: (path) => {
      const own = within(path)
      return all[collections.findIndex((collection) => collection.claims(own))] ?? first
    },
  }
}
