import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { CodeConfig } from '../../../schemas/config.ts'
import { isPresetName, PRESET_NAMES } from '../../../schemas/presets.ts'
import { readSiteFacts } from '../read-site-facts.ts'
import { checkPlugins } from './check-plugins.ts'
import { ConfigError } from './config-error.ts'
import { createCollection } from './create-collection.ts'
import { defaultProject } from './default-project.ts'
import { findConfig } from './find-config.ts'
import { loadConfig } from './load-config.ts'
import { parseConfig } from './parse-config.ts'
import type { Project, ProjectCollection } from './project.ts'
import { suggestName } from './suggest-name.ts'

export interface ProjectOptions {
  /** Absolute. */
  readonly cwd: string
  /** A file; an object as `defineConfig` takes it, its paths relative to `cwd`; `true` searches upwards; `false`: none. */
  readonly config: string | boolean | object
  /** One collection of all that is looked at, with this preset, instead of a configuration. */
  readonly preset?: string | undefined
  /** No code is run, and nothing outside the configuration's folder is read. */
  readonly untrusted: boolean
  /** What `import 'postlint'` gives a configuration where the package is not installed. */
  library(): Promise<object>
}

/** Turns what a call says of configuration into a project that can judge. Throws ConfigError. */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const cwd = realpathSync.native(options.cwd)
  if (options.preset !== undefined) return openPreset(options.preset, options, cwd)
  if (typeof options.config === 'object') {
    return build(parseConfig(options.config, true, 'config'), cwd, 'config', options.untrusted)
  }
  const file = locate(options.config, cwd)
  if (file === null) return defaultProject(cwd)
  const shown = relative(cwd, file).replaceAll(sep, '/')
  const { value, code } = await loadConfig(file, shown, options)
  return build(parseConfig(value, code, shown), dirname(file), shown, options.untrusted)
}

function locate(config: string | boolean, cwd: string): string | null {
  if (typeof config === 'boolean') return config ? findConfig(cwd) : null
  const file = resolve(cwd, config)
  if (!existsSync(file)) throw new ConfigError(`--config: no such file: ${config}`)
  return file
}

async function build(config: CodeConfig, folder: string, shown: string, untrusted: boolean): Promise<Project> {
  const equipment = checkPlugins(config.plugins, shown)
  const around = { folder, shown, untrusted, rules: equipment.rules, site: readSiteFacts(folder) }
  const collections: ProjectCollection[] = []
  for (const [at, own] of (config.collections ?? [{}]).entries()) {
    const collection = await createCollection(own, at, around)
    if (collections.some(({ name }) => name === collection.name)) {
      throw new ConfigError(`${shown}: collections[${at}].name: there are two collections "${collection.name}"`)
    }
    collections.push(collection)
  }
  return { ...equipment, folder, shown, collections }
}

/** Without a configuration whatever is named is judged, so the one collection asks for no place. */
async function openPreset(preset: string, { untrusted }: ProjectOptions, cwd: string): Promise<Project> {
  if (preset === 'post') return defaultProject(cwd)
  if (!isPresetName(preset))
    throw new ConfigError(`--preset: unknown preset "${preset}"${suggestName(preset, PRESET_NAMES)}`)
  const equipment = checkPlugins(undefined, '')
  const around = { folder: cwd, shown: `preset ${preset}`, untrusted, rules: equipment.rules, site: readSiteFacts(cwd) }
  const collection = await createCollection({ schema: preset }, 0, around)
  return {
    ...equipment,
    folder: cwd,
    shown: null,
    collections: [{ ...collection, files: null, ignore: [], claims: () => true }],
  }
}
