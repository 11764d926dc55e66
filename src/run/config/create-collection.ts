import { join, posix } from 'node:path'
import type { CodeCollection } from '../../../schemas/config.ts'
import type { Generator } from '../../../schemas/generator.ts'
import { isPresetName } from '../../../schemas/presets.ts'
import type { RuleSetting } from '../../check/resolve-rules.ts'
import { generatorOf } from '../../generators/generator-of.ts'
import { postGlobs } from '../../generators/post-globs.ts'
import { createSite } from '../../generators/site/create-site.ts'
import { translate } from '../../locales/translate.ts'
import type { AnyRule } from '../../rules/rule.ts'
import { isTimezone } from '../../values/dates/zone-offset.ts'
import { openSiteFiles } from '../open-site-files.ts'
import { compileSettings } from './compile-settings.ts'
import { ConfigError } from './config-error.ts'
import { formatPath } from './format-path.ts'
import { matchGlobs } from './match-globs.ts'
import { plainGlob } from './plain-glob.ts'
import type { ProjectCollection } from './project.ts'
import { readCollectionSchema } from './read-collection-schema.ts'
import { type ConfigPlace, readVocabulary } from './read-vocabulary.ts'
import { refuseSiteLinks } from './refuse-site-links.ts'
import { suggestName } from './suggest-name.ts'

/** What a collection shares with the others of its project. */
export interface Surroundings extends ConfigPlace {
  readonly rules: readonly AnyRule[]
  /** The folder of the site that it is a part of, relative to the configuration's. */
  readonly root: string
  /** What it is a part of, for what it does not say itself; null where that is unknown or does not matter. */
  recognised?(): Recognised | null
}

/** A site that was recognised, and where its pages lie. */
export interface Recognised {
  readonly generator: Generator
  readonly files: readonly string[]
  readonly ignore: readonly string[]
}

/** Turns one collection of a configuration into one that can lint; `at` is its index. Throws ConfigError. */
export async function createCollection(
  own: CodeCollection,
  at: number,
  around: Surroundings,
): Promise<ProjectCollection> {
  const { shown } = around
  const where = (...path: PropertyKey[]): string => formatPath(['collections', at, ...path])
  const preset = [own.schema].flat().find((one) => typeof one === 'string' && isPresetName(one)) ?? null
  const isSite = own.generator === undefined && (preset === null || preset === 'post')
  const recognised = (isSite ? around.recognised?.() : null) ?? null
  const generator =
    recognised?.generator ?? generatorOf(own.generator ?? (preset === null || preset === 'post' ? 'any' : preset))
  const name = own.name ?? (at === 0 ? 'posts' : `posts-${at + 1}`)
  const files = listOf(own.files) ?? recognised?.files ?? postGlobs(generator)
  const ignore = listOf(own.ignore) ?? recognised?.ignore ?? generator.content.ignore
  const wants = matchGlobs(files, `${shown}: ${where('files')}`, around.untrusted)
  const leaves = matchGlobs(ignore, `${shown}: ${where('ignore')}`, around.untrusted)
  const timezone = own.timezone ?? null
  if (timezone !== null && !isTimezone(timezone)) {
    const near = suggestName(timezone, Intl.supportedValuesOf('timeZone'))
    throw new ConfigError(translate`${shown}: ${where('timezone')}: unknown timezone "${timezone}"${near}`)
  }
  const dates = own.dates ?? 'string'
  const schema = await readCollectionSchema(
    // A configuration that says nothing of the site is one for posts in the form of the model.
    own.schema ?? (generator.id === 'any' && own.generator === undefined ? 'post' : generator.id),
    // What a generator gives its schemas is what its own reader makes of a date: js-yaml takes a quoted one for text.
    dates === 'date' && generator.yaml.dialect.startsWith('js-yaml') ? 'yaml' : dates,
    where('schema'),
    around,
  )
  const frontMatter = own.frontMatter ?? (preset === 'post' ? 'required' : generator.frontMatter)
  const portable = own.portable ?? schema.isPost
  const vocabulary = Object.fromEntries(
    Object.entries(own.vocabulary ?? {}).map(([field, items]) => [
      field,
      readVocabulary(items, where('vocabulary', field), around),
    ]),
  )
  const { folder, cwd, untrusted } = around
  const root = join(folder, around.root)
  if (untrusted) refuseSiteLinks(generator, root)
  const fromRoot = (globs: readonly string[]): string[] =>
    globs.map((glob) => posix.relative(around.root, plainGlob(glob)))
  const site = createSite(
    generator,
    openSiteFiles({
      root,
      cwd,
      files: fromRoot(files),
      ignore: fromRoot(ignore),
      untrusted,
    }),
    own.language,
  )
  const rules = (own.rules ?? {}) as Readonly<Record<string, RuleSetting>>
  return {
    ...{ name, files, ignore, generator, root: around.root, portable, frontMatter, rules, vocabulary, timezone, dates },
    schema: schema.reader,
    schemaOrigin: schema.origin,
    claims: (path) => wants(path) && !leaves(path),
    settingsFor: compileSettings(
      { name, frontMatter, vocabulary, timezone, generator, portable, site, schema: schema.reader },
      rules,
      around.rules,
      (...path) => `${shown}: ${where('rules', ...path)}`,
    ),
  }
}

function listOf(globs: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof globs === 'string' ? [globs] : globs
}
