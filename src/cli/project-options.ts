import type { Command } from 'commander'
import { LOCALES, type Locale, readLocale } from '../../schemas/locales.ts'
import { setLocale, translate } from '../locales/translate.ts'
import { openProject, type ProjectRequest } from '../run/config/open-project.ts'
import type { Project } from '../run/config/project.ts'
import { namedPlaces } from '../run/site/named-places.ts'
import { sampleNamed } from '../run/site/sample-named.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'
import { WrongValue } from './wrong-value.ts'

// What is read of a post that is looked at.
const SAMPLE = 4096

/** The options that decide how posts are linted, as commander gives them. */
export interface ProjectFlags {
  readonly config?: string | boolean
  readonly preset?: string
  readonly untrusted?: boolean
  readonly locale?: string
}

/** Declares the options that choose a configuration. */
export function addProjectOptions(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option(
      '--config <file>',
      'use this configuration file; default: the nearest postlint.config.*, here or in a folder above',
    )
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'check all posts by one preset instead of a configuration: post, jekyll, hugo, …')
    .option(
      '--locale <tag>',
      'language of messages: en, zh-Hans (简体中文) or zh-Hant (繁體中文); also: the variable POSTLINT_LOCALE',
    )
}

/** What a run says of configuration: its flags, and some of the posts that its paths name. Throws UsageError. */
export async function requestOf(
  { config = true, preset, untrusted, locale }: ProjectFlags,
  paths: readonly string[],
  { cwd, env, readStdin }: Environment,
): Promise<Omit<ProjectRequest, 'cwd'>> {
  if (preset !== undefined && typeof config === 'string') {
    throw new UsageError(
      translate`--config and --preset exclude each other`,
      translate`A preset is one collection of all posts; a configuration has its own.`,
    )
  }
  const named = sampleNamed(paths, cwd)
  if (paths.includes('-')) named.push(Buffer.from(await readStdin()).toString('utf8', 0, SAMPLE))
  const places = namedPlaces(paths, cwd)
  return { config, preset, untrusted: untrusted === true, named, places, ...localesOf(locale, env) }
}

/** The language that a flag asks for, and that of the environment. Throws WrongValue. */
export function localesOf(
  flag: string | undefined,
  { POSTLINT_LOCALE: variable = '' }: Environment['env'],
): Pick<ProjectRequest, 'locale' | 'usualLocale'> {
  return {
    locale: flag === undefined ? undefined : parseLocale('--locale', flag),
    usualLocale: variable === '' ? undefined : parseLocale('POSTLINT_LOCALE', variable),
  }
}

function parseLocale(option: string, text: string): Locale {
  const locale = readLocale(text)
  if (locale === null) throw new WrongValue(option, text, LOCALES)
  return locale
}

/** Opens the project that a request chooses, and speaks its language from then on. Throws ConfigError. */
export async function projectOf(request: Omit<ProjectRequest, 'cwd'>, { cwd }: Environment): Promise<Project> {
  const project = await openProject({ ...request, cwd, library: () => import('../library/index.ts') })
  setLocale(project.locale)
  return project
}
