import type { FlagSetting } from '../../check/resolve-rules.ts'
import type { Settings } from '../../check/settings.ts'
import { pathFrom } from '../path-from.ts'
import type { Project, ProjectCollection } from './project.ts'

/** The posts that one collection lints. */
export interface Assignment {
  readonly collection: ProjectCollection
  readonly settings: Settings
  readonly paths: readonly string[]
}

export interface Assigned {
  /** The posts that belong somewhere, in the order in which they came. */
  readonly paths: readonly string[]
  settingsFor(path: string): Settings
  /** In the order of the collections; one without posts is among them. */
  readonly groups: readonly Assignment[]
  /** Posts that belong to none. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

export interface ResolveOptions {
  /** Absolute. */
  readonly cwd: string
  readonly levels: Readonly<Record<string, FlagSetting>>
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

export interface AssignOptions extends ResolveOptions {
  /** Whether a path stands for something that could not be read: it must be reported, whomever it would belong to. */
  isProblem(path: string): boolean
  /** Whether a path was named outright. */
  isNamed(path: string): boolean
}

/** Gives each post, by its path relative to the working directory, to the first collection that claims it. */
export function assignPosts(paths: readonly string[], project: Project, options: AssignOptions): Assigned {
  const groups = project.collections.map((collection) => ({
    collection,
    settings: collection.settingsFor(options.levels, options.now),
    paths: [] as string[],
  }))
  const [first] = groups as [(typeof groups)[number]]
  // One collection of whatever there is, as without a configuration.
  if (groups.length === 1 && first.collection.files === null) {
    return { paths, settingsFor: () => first.settings, groups: [{ ...first, paths }], skipped: [] }
  }
  const within = pathFrom(project.folder, options.cwd)
  // Without a configuration whatever is named is linted, be it a folder without a page of the recognised site.
  const isOpen = project.shown === null
  if (isOpen && !paths.some((path) => groups.some(({ collection }) => collection.claims(within(path))))) {
    first.paths.push(...paths)
    return { paths, settingsFor: () => first.settings, groups, skipped: [] }
  }
  const skipped: { path: string; reason: string }[] = []
  const claimed: string[] = []
  // Without those of the first, which most posts belong to.
  const groupOf = new Map<string, (typeof groups)[number]>()
  for (const path of paths) {
    const own = within(path)
    const group =
      groups.find(({ collection }) => collection.claims(own)) ??
      (options.isProblem(path) || (isOpen && options.isNamed(path)) ? first : undefined)
    if (group === undefined) {
      skipped.push({ path, reason: 'matches no collection' })
      continue
    }
    claimed.push(path)
    group.paths.push(path)
    if (group !== first) groupOf.set(path, group)
  }
  const settingsFor = (path: string): Settings => (groupOf.get(path) ?? first).settings
  return { paths: claimed, settingsFor, groups, skipped }
}
