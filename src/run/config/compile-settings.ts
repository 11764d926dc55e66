import { createSettings, type SettingsInput } from '../../check/create-settings.ts'
import type { RuleSetting } from '../../check/resolve-rules.ts'
import { RuleSettingError } from '../../check/rule-setting-error.ts'
import { translate, translateText } from '../../locales/translate.ts'
import type { AnyRule, LevelSetting } from '../../rules/rule.ts'
import { ConfigError } from './config-error.ts'
import { mergeLevels } from './merge-levels.ts'
import type { ProjectCollection } from './project.ts'
import { suggestName } from './suggest-name.ts'

type Levels = Readonly<Record<string, RuleSetting>>

/** Turns what a collection says of itself into what makes its settings; `where` names the place of a setting in messages. */
export function compileSettings(
  collection: Omit<SettingsInput, 'rules' | 'levels' | 'now'>,
  own: Levels,
  rules: readonly AnyRule[],
  where: (...path: readonly PropertyKey[]) => string,
): ProjectCollection['settingsFor'] {
  const levelOf = (id: string): LevelSetting | undefined => rules.find((rule) => rule.id === id)?.level
  return (levels, now) => {
    try {
      return createSettings({ ...collection, rules, levels: mergeLevels(own, levels, levelOf), now })
    } catch (error) {
      if (!(error instanceof RuleSettingError)) throw error
      const known = rules.map(({ id }) => id)
      const near = known.includes(error.rule) ? '' : suggestName(error.rule, known)
      throw new ConfigError(translate`${where(error.rule, ...error.path)}: ${`${translateText(error.message)}${near}`}`)
    }
  }
}
