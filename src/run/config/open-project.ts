import { existsSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { translate } from '../../locales/translate.ts'
import { findLink } from '../find-link.ts'
import { relativeTo } from '../relative-to.ts'
import { chooseLocale, type LocaleRequest } from './choose-locale.ts'
import { ConfigError } from './config-error.ts'
import { defaultProject, modelProject } from './default-project.ts'
import { findConfig } from './find-config.ts'
import type { Project } from './project.ts'

/** What a call says of configuration; a thread that gets it opens the same project. */
export interface ProjectRequest extends LocaleRequest {
  /** Absolute. */
  readonly cwd: string
  /** A file; an object as `defineConfig` takes it, its paths relative to `cwd`; `true` searches upwards; `false`: none. */
  readonly config: string | boolean | object
  /** One collection of all that is looked at, with this preset, instead of a configuration. */
  readonly preset?: string | undefined
  /** The beginnings of a few posts that were named: without a configuration and a site they are all there is to go by. */
  readonly named?: readonly string[] | undefined
  /** The files and folders that paths name, absolute: without a configuration the site is looked for that they lie in. */
  readonly places?: readonly string[] | undefined
  /** No code is run, and nothing outside the configuration's folder is read. */
  readonly untrusted: boolean
}

export interface ProjectOptions extends ProjectRequest {
  /** What `import 'postlint'` gives a configuration where the package is not installed. */
  library(): Promise<object>
}

/** Turns what a call says of configuration into a project that can lint. Throws ConfigError. */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const { config, preset, untrusted } = options
  const cwd = realpathSync.native(options.cwd)
  // zod and globs are needed by configurations alone.
  const builders = (): Promise<typeof import('./build-project.ts')> => import('./build-project.ts')
  const locale = chooseLocale(options)
  if (preset === 'post') return modelProject(cwd, locale)
  if (preset !== undefined) return (await builders()).buildPreset(preset, cwd, { untrusted, locale })
  if (typeof config === 'object') {
    return (await builders()).buildProject(
      { value: config, code: true },
      { folder: cwd, cwd, shown: 'config', untrusted },
      options,
    )
  }
  const file = locate(config, cwd)
  if (file !== null && untrusted) refuseLinks(file, cwd)
  if (file === null) {
    const { named = [], places = [] } = options
    return defaultProject({ cwd, untrusted, named, places }, locale)
  }
  const shown = relativeTo(cwd, file)
  const { buildProject, loadConfig } = await builders()
  const loaded = await loadConfig(file, shown, options)
  return buildProject(loaded, { folder: dirname(file), cwd, shown, untrusted }, options)
}

/** Throws ConfigError. */
function refuseLinks(file: string, cwd: string): void {
  const link = findLink(file, cwd)
  if (link !== null)
    throw new ConfigError(translate`--config: ${link} is a symbolic link, which --untrusted does not follow`)
}

function locate(config: string | boolean, cwd: string): string | null {
  if (typeof config === 'boolean') return config ? findConfig(cwd) : null
  const file = resolve(cwd, config)
  if (!existsSync(file)) throw new ConfigError(translate`--config: no such file: ${config}`)
  return file
}
