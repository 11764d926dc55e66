import type { Generator } from '../../../schemas/generator.ts'
import type { FlagSetting, RuleSetting } from '../../check/resolve-rules.ts'
import type { SchemaReader, Settings } from '../../check/settings.ts'
import type { Equipment } from './check-plugins.ts'

/** One collection of a project, all of it checked. */
export interface ProjectCollection {
  readonly name: string
  /** Globs relative to the project's folder; null when it takes whatever it is given. */
  readonly files: readonly string[] | null
  readonly ignore: readonly string[]
  readonly generator: Generator
  /** The folder of its site, relative to the project's; `''` for itself. */
  readonly root: string
  readonly portable: boolean
  readonly schema: SchemaReader
  /** Where the schema came from, in a few words. */
  readonly schemaOrigin: string
  readonly frontMatter: 'required' | 'optional' | 'forbidden'
  /** Levels that differ from the default ones, the preset's and then the configuration's. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
  readonly timezone: string | null
  readonly dates: 'string' | 'date'
  /** Whether it takes a file; the path is relative to the project's folder, with `/`. */
  claims(path: string): boolean
  /** How its posts are linted; `levels` come from flags, `now` is in seconds since 1970-01-01T00:00:00Z. */
  settingsFor(levels: Readonly<Record<string, FlagSetting>>, now: number): Settings
}

/** What a configuration, a preset or neither says of a run. */
export interface Project extends Equipment {
  /** Absolute, without links: what globs are relative to. */
  readonly folder: string
  /** The configuration's name in messages, relative to the working directory; null without one. */
  readonly shown: string | null
  /** What it was taken for and why, as the words after `checked`, where no configuration says it; else null. */
  readonly basis: string | null
  /** The first that claims a file decides. */
  readonly collections: readonly ProjectCollection[]
}
