import type { Locale } from '../../../schemas/locales.ts'
import { isPresetName, PRESET_NAMES } from '../../../schemas/presets.ts'
import { translate } from '../../locales/translate.ts'
import { checkPlugins } from './check-plugins.ts'
import { chooseLocale, type LocaleRequest } from './choose-locale.ts'
import { ConfigError } from './config-error.ts'
import { createCollection } from './create-collection.ts'
import type { LoadedConfig } from './load-config.ts'
import { parseConfig } from './parse-config.ts'
import type { Project, ProjectCollection } from './project.ts'
import type { ConfigPlace } from './read-vocabulary.ts'
import { sitesIn } from './sites-in.ts'
import { suggestName } from './suggest-name.ts'

// One part for all that a configuration needs.
export { loadConfig } from './load-config.ts'

/** Turns a loaded configuration into a project, all of it checked. Throws ConfigError. */
export async function buildProject(
  { value, code }: LoadedConfig,
  place: ConfigPlace,
  language: LocaleRequest,
): Promise<Project> {
  const { folder, shown } = place
  const config = parseConfig(value, code, shown)
  const equipment = checkPlugins(config.plugins, shown, chooseLocale(language, config.locale))
  const siteOf = sitesIn(folder, place.untrusted)
  const collections: ProjectCollection[] = []
  for (const [at, own] of (config.collections ?? [{}]).entries()) {
    const { root, recognised } = siteOf(own)
    const around = { ...place, rules: equipment.rules, root, recognised }
    const collection = await createCollection(own, at, around)
    if (collections.some(({ name }) => name === collection.name)) {
      throw new ConfigError(
        translate`${shown}: collections[${at}].name: there are two collections "${collection.name}"`,
      )
    }
    collections.push(collection)
  }
  return { ...equipment, folder, shown, basis: null, collections }
}

/** Without a configuration whatever is named is linted, so the one collection asks for no place. Throws ConfigError. */
export async function buildPreset(
  preset: string,
  folder: string,
  { untrusted, locale }: { readonly untrusted: boolean; readonly locale: Locale },
): Promise<Project> {
  if (!isPresetName(preset))
    throw new ConfigError(translate`--preset: unknown preset "${preset}"${suggestName(preset, PRESET_NAMES)}`)
  const equipment = checkPlugins(undefined, '', locale)
  const around = {
    folder,
    cwd: folder,
    shown: `preset ${preset}`,
    untrusted,
    rules: equipment.rules,
    root: '',
  }
  const collection = await createCollection({ schema: preset }, 0, around)
  return {
    ...equipment,
    folder,
    shown: null,
    basis: null,
    collections: [{ ...collection, files: null, ignore: [], claims: () => true }],
  }
}
