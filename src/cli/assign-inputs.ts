import { resolve } from 'node:path'
import type { FlagSetting } from '../check/resolve-rules.ts'
import { translate } from '../locales/translate.ts'
import { type Assigned, assignPosts } from '../run/config/assign-posts.ts'
import type { Project } from '../run/config/project.ts'
import type { Inputs } from '../run/find-inputs.ts'
import { pathFrom } from '../run/path-from.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'

interface AssignFlags {
  readonly project: Project
  readonly levels: Readonly<Record<string, FlagSetting>>
  readonly allowEmpty: boolean
}

/**
 * Gives the posts of a run to the collections of its project. Throws UsageError when none of them belongs to one, and,
 * where the run looks at all of the project, when a collection gets nothing.
 */
export function assignInputs(
  inputs: Pick<Inputs, 'paths' | 'isProblem' | 'isNamed'>,
  named: readonly string[],
  { project, levels, allowEmpty }: AssignFlags,
  environment: Environment,
): Assigned {
  const now = Math.floor(environment.now() / 1000)
  const assigned = assignPosts(inputs.paths, project, {
    cwd: environment.cwd,
    levels,
    now,
    isProblem: inputs.isProblem,
    isNamed: inputs.isNamed,
  })
  if (allowEmpty || project.shown === null) return assigned
  if (coversAll(named, project, environment.cwd)) {
    for (const group of assigned.groups)
      if (group.paths.length === 0) throw idle(group.collection, inputs.paths, project, environment.cwd)
  }
  if (assigned.paths.length === 0) {
    const [first = ''] = inputs.paths
    const rest = inputs.paths.length === 1 ? '' : translate` and ${inputs.paths.length - 1} more`
    throw new UsageError(
      translate`no collection of ${project.shown} takes "${first}"${rest}`,
      translate`Correct its \`files\`, or give --no-config; --allow-empty makes this no fault.`,
    )
  }
  return assigned
}

function coversAll(named: readonly string[], { folder }: Project, cwd: string): boolean {
  if (named.length === 0) return true
  return named.some((path) => path !== '-' && `${folder}/`.startsWith(`${resolve(cwd, path).replace(/\/$/, '')}/`))
}

function idle(
  collection: Project['collections'][number],
  paths: readonly string[],
  project: Project,
  cwd: string,
): UsageError {
  const files = (collection.files ?? []).map((glob) => `"${glob}"`).join(', ')
  const within = pathFrom(project.folder, cwd)
  const taken = paths.some((path) => collection.claims(within(path)))
  return new UsageError(
    taken
      ? translate`${String(project.shown)}: the collection "${collection.name}" gets no file: earlier collections take all that match ${files}`
      : translate`${String(project.shown)}: the collection "${collection.name}" matches no file: ${files}`,
    taken
      ? translate`The first collection that matches a file decides: put this one before the others.`
      : translate`Globs are relative to the folder of the configuration; a folder alone is no glob: write "folder/**/*.md".`,
  )
}
