import type * as z from 'zod'
import type { Locale } from '../../schemas/locales.ts'
import { post } from '../../schemas/post.ts'
import { createSettings } from '../check/create-settings.ts'
import type { RuleSetting } from '../check/resolve-rules.ts'
import { readZodSchema } from '../check/schema/read-zod-schema.ts'
import type { Settings } from '../check/settings.ts'
import { translateRules } from '../locales/translate-rules.ts'
import type { Collection } from '../rules/context.ts'
import { RULES } from '../rules/index.ts'

/** How to lint posts; everything has a default. */
export interface LintOptions {
  /** zod schema of the fields; default: `post`. */
  readonly schema?: z.ZodType
  /** Levels, or levels with options, by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Whether a post must, may or must not have front matter; default: `required`. */
  readonly frontMatter?: Collection['frontMatter']
  /** The only items that a list may hold, by field. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>
  /** IANA name of the zone in which dates without an offset are meant. */
  readonly timezone?: string
  /** The present in seconds since 1970-01-01T00:00:00Z; default: the clock. */
  readonly now?: number
  /** The language of messages; default: `en`, or that of the configuration. */
  readonly locale?: Locale
}

/** The settings that options stand for. Throws RuleSettingError for a rule or an option that does not exist. */
export function settingsOf(options: LintOptions): Settings {
  return createSettings({
    schema: readZodSchema(options.schema ?? post),
    rules: translateRules(RULES, options.locale ?? 'en'),
    levels: options.rules,
    frontMatter: options.frontMatter,
    vocabulary: options.vocabulary,
    timezone: options.timezone,
    now: options.now ?? Math.floor(Date.now() / 1000),
  })
}
