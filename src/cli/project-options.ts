import type { Command } from 'commander'
import { openProject, type ProjectRequest } from '../run/config/open-project.ts'
import type { Project } from '../run/config/project.ts'
import { sampleNamed } from '../run/site/sample-named.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'

// What is read of a post that is looked at.
const SAMPLE = 4096

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

/** What a run says of configuration: its flags, and some of the posts that its paths name. Throws UsageError. */
export async function requestOf(
  { config = true, preset, untrusted }: ProjectFlags,
  paths: readonly string[],
  { cwd, readStdin }: Environment,
): Promise<Omit<ProjectRequest, 'cwd'>> {
  if (preset !== undefined && typeof config === 'string') {
    throw new UsageError(
      '--config and --preset exclude each other',
      'A preset is one collection of all posts; a configuration has its own.',
    )
  }
  const named = sampleNamed(paths, cwd)
  if (paths.includes('-')) named.push(Buffer.from(await readStdin()).toString('utf8', 0, SAMPLE))
  return { config, preset, untrusted: untrusted === true, named }
}

/** Opens the project that a request chooses. Throws ConfigError. */
export function projectOf(request: Omit<ProjectRequest, 'cwd'>, { cwd }: Environment): Promise<Project> {
  return openProject({ ...request, cwd, library: () => import('../library/index.ts') })
}
