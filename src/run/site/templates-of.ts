import { matchGlobs } from '../config/match-globs.ts'
import type { Project } from '../config/project.ts'
import { pathFrom } from '../path-from.ts'
import { templateGlobs } from './template-globs.ts'

/** Whether a path, relative to the working directory, is a model for new posts of some generator of a project. */
export function templatesOf(project: Project, cwd: string): (path: string) => boolean {
  const globs = project.collections.flatMap(({ generator, root }) => templateGlobs(generator, root, project.folder))
  const isTemplate = matchGlobs([...new Set(globs)], '', false)
  const within = pathFrom(project.folder, cwd)
  return (path) => isTemplate(within(path))
}
