import type { Command } from 'commander'
import { openProject, type ProjectRequest } from '../run/config/open-project.ts'
import type { Project } from '../run/config/project.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'

/** The options that decide how posts are linted, as commander gives them. */
export interface ProjectFlags {
  readonly config?: string | boolean
  readonly preset?: string
  readonly untrusted?: boolean
}

/** Declares the options that choose a configuration. */
export function addProjectOptions(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('--config <file>', 'this configuration; default: the nearest postlint.config.* upwards')
    .option('--no-config', 'no configuration, whatever there is')
    .option('--preset <name>', 'one preset for all posts, instead of a configuration: post, jekyll, hugo, …')
}

/** What flags say of configuration. */
export function requestOf({ config = true, preset, untrusted }: ProjectFlags): Omit<ProjectRequest, 'cwd'> {
  return { config, preset, untrusted: untrusted === true }
}

/** Opens the project that flags choose. Throws UsageError and ConfigError. */
export function projectOf(flags: ProjectFlags, { cwd }: Environment): Promise<Project> {
  if (flags.preset !== undefined && typeof flags.config === 'string') {
    throw new UsageError(
      '--config and --preset exclude each other',
      'A preset is one collection of all posts; a configuration has its own.',
    )
  }
  return openProject({ ...requestOf(flags), cwd, library: () => import('../library/index.ts') })
}
