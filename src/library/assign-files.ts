import type { Settings } from '../check/settings.ts'
import { assignPosts } from '../run/config/assign-posts.ts'
import { openProject } from '../run/config/open-project.ts'
import { projectGlobs } from '../run/config/project-globs.ts'
import { findInputs, type Inputs } from '../run/find-inputs.ts'
import type { CorpusTask } from '../run/lint-corpus.ts'
import type { LintFilesOptions } from './lint-files.ts'
import { settingsOf } from './options.ts'

/** Posts by what they are linted by. */
export interface AssignedFiles {
  readonly inputs: Inputs
  readonly task: CorpusTask
  readonly groups: readonly { readonly settings: Settings; readonly paths: readonly string[] }[]
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

/** Finds the posts that paths name and who lints them. Throws for a path that matches no post, and ConfigError. */
export async function assignFiles(paths: readonly string[], options: LintFilesOptions): Promise<AssignedFiles> {
  const { config, cwd = process.cwd(), untrusted = false } = options
  if (config === undefined) {
    const inputs = findInputs(paths, null, { cwd, untrusted })
    refuseMissing(inputs)
    const settings = settingsOf(options)
    const { open, paths: found, skipped } = inputs
    const task = { paths: found, open, settingsFor: () => settings }
    return { inputs, task, groups: [{ settings, paths: found }], skipped }
  }
  const project = await openProject({
    cwd,
    config,
    untrusted,
    locale: options.locale,
    library: () => import('./index.ts'),
  })
  const globs = paths.length === 0 ? projectGlobs(project, cwd) : null
  const inputs = findInputs(globs ?? paths, null, { cwd, untrusted })
  if (globs === null) refuseMissing(inputs)
  const now = options.now ?? Math.floor(Date.now() / 1000)
  const levels = options.rules ?? {}
  const assigned = assignPosts(inputs.paths, project, {
    cwd,
    levels,
    now,
    isProblem: inputs.isProblem,
    isNamed: inputs.isNamed,
  })
  if (inputs.paths.length === 0) throw new Error('no posts: no collection matches a file')
  const task = { paths: assigned.paths, open: inputs.open, settingsFor: assigned.settingsFor }
  return { inputs, task, groups: assigned.groups, skipped: [...inputs.skipped, ...assigned.skipped] }
}

function refuseMissing({ missing: [missing] }: Inputs): void {
  if (missing !== undefined) throw new Error(`no posts: ${missing.path}`)
}
