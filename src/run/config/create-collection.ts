import type { CodeCollection } from '../../../schemas/config.ts'
import { isPresetName, PRESETS } from '../../../schemas/presets.ts'
import type { RuleSetting } from '../../check/resolve-rules.ts'
import type { SiteFacts } from '../../rules/context.ts'
import type { AnyRule } from '../../rules/rule.ts'
import { isTimezone } from '../../values/dates/zone-offset.ts'
import { compileSettings } from './compile-settings.ts'
import { ConfigError } from './config-error.ts'
import { formatPath } from './format-path.ts'
import { matchGlobs } from './match-globs.ts'
import { mergeLevels } from './merge-levels.ts'
import type { ProjectCollection } from './project.ts'
import { readCollectionSchema } from './read-collection-schema.ts'
import { type ConfigPlace, readVocabulary } from './read-vocabulary.ts'
import { suggestName } from './suggest-name.ts'

/** What a collection shares with the others of its project. */
export interface Surroundings extends ConfigPlace {
  readonly rules: readonly AnyRule[]
  readonly site: SiteFacts
}

/** Turns one collection of a configuration into one that can lint; `at` is its index. Throws ConfigError. */
export async function createCollection(
  own: CodeCollection,
  at: number,
  around: Surroundings,
): Promise<ProjectCollection> {
  const { shown } = around
  const where = (...path: PropertyKey[]): string => formatPath(['collections', at, ...path])
  const generator = own.generator ?? (typeof own.schema === 'string' && isPresetName(own.schema) ? own.schema : 'post')
  const preset = PRESETS[generator]
  const name = own.name ?? (at === 0 ? 'posts' : `posts-${at + 1}`)
  const files = listOf(own.files) ?? preset.files
  const ignore = listOf(own.ignore) ?? preset.ignore
  const wants = matchGlobs(files, `${shown}: ${where('files')}`, around.untrusted)
  const leaves = matchGlobs(ignore, `${shown}: ${where('ignore')}`, around.untrusted)
  const timezone = own.timezone ?? null
  if (timezone !== null && !isTimezone(timezone)) {
    const near = suggestName(timezone, Intl.supportedValuesOf('timeZone'))
    throw new ConfigError(`${shown}: ${where('timezone')}: unknown timezone "${timezone}"${near}`)
  }
  const dates = own.dates ?? 'string'
  const schema = await readCollectionSchema(own.schema ?? generator, dates, where('schema'), around)
  const frontMatter = own.frontMatter ?? preset.frontMatter
  const vocabulary = Object.fromEntries(
    Object.entries(own.vocabulary ?? {}).map(([field, items]) => [
      field,
      readVocabulary(items, where('vocabulary', field), around),
    ]),
  )
  const rules = mergeLevels(preset.rules, (own.rules ?? {}) as Record<string, RuleSetting>)
  return {
    ...{ name, files, ignore, generator, frontMatter, rules, vocabulary, timezone, dates },
    schema: schema.reader,
    schemaOrigin: schema.origin,
    claims: (path) => wants(path) && !leaves(path),
    settingsFor: compileSettings(
      { name, frontMatter, vocabulary, timezone, generator, site: around.site, schema: schema.reader },
      rules,
      around.rules,
      (...path) => `${shown}: ${where('rules', ...path)}`,
    ),
  }
}

function listOf(globs: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof globs === 'string' ? [globs] : globs
}
