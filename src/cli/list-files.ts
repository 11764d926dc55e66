import { translate, translateText } from '../locales/translate.ts'
import type { Assigned } from '../run/config/assign-posts.ts'
import type { Project } from '../run/config/project.ts'
import type { Inputs } from '../run/find-inputs.ts'
import { surveyFiles } from '../run/site/survey-files.ts'
import { templatesOf } from '../run/site/templates-of.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'

/** Prints what a run would check, a path a line, and on standard error why each other file would not be. */
export function listFiles(
  paths: readonly string[],
  taken: { readonly inputs: Pick<Inputs, 'skipped'>; readonly assigned: Pick<Assigned, 'paths' | 'skipped'> },
  { untrusted, project }: { readonly untrusted: boolean; readonly project: Project },
  { cwd, stdout, stderr }: Environment,
): Outcome {
  for (const path of taken.assigned.paths) stdout.write(`${escapeControls(path)}\n`)
  for (const { path, reason } of surveyFiles(paths, taken, { cwd, untrusted, isTemplate: templatesOf(project, cwd) })) {
    stderr.write(
      `${translate`not checked`}${translate`: `}${translate`${escapeControls(path)} (${escapeControls(translateText(reason))})`}\n`,
    )
  }
  return 'fine'
}
