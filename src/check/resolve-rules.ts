import { OPTION_DEFAULTS } from '../rules/option-defaults.ts'
import type { AnyRule, LevelSetting } from '../rules/rule.ts'
import { parseOptions } from './parse-options.ts'
import { RuleSettingError } from './rule-setting-error.ts'
import type { ActiveRule } from './settings.ts'

/** A level, or a level with options, as users write it. */
export type RuleSetting = LevelSetting | readonly [LevelSetting, unknown]

/** The same as the command line says it; `on`: at the level that the rule has where it is on, else at its own. */
export type FlagSetting = RuleSetting | 'on'

/** What a rule that threw has not looked at is not fine, and nobody must take it for that. */
export const NEVER_OFF = 'rule-failure'
export const WHY_NEVER_OFF = 'a post that a rule has failed on was not really checked: switch off the rule that fails'

/** The rules that are on, with their options parsed. Throws RuleSettingError. */
export function resolveRules(
  rules: readonly AnyRule[],
  settings: Readonly<Record<string, RuleSetting>>,
): ReadonlyMap<string, ActiveRule> {
  const known = new Set(rules.map(({ id }) => id))
  for (const id of Object.keys(settings)) if (!known.has(id)) throw new RuleSettingError(id, [], `unknown rule "${id}"`)
  const active = new Map<string, ActiveRule>()
  for (const rule of rules) {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
    const [level, options] = typeof setting === 'object' ? setting : [setting ?? rule.level, undefined]
    if (level === 'off' && rule.id === NEVER_OFF) throw new RuleSettingError(rule.id, [], WHY_NEVER_OFF)
    const parsed = optionsOf(rule, options)
    if (level !== 'off') active.set(rule.id, { rule, level, isSet: setting !== undefined, options: parsed })
  }
  return active
}

/** To know what nobody set takes no zod; a plugin's rule never has the name of one of ours. */
function optionsOf(rule: AnyRule, given: unknown): unknown {
  if (given === undefined && Object.hasOwn(OPTION_DEFAULTS, rule.id)) return OPTION_DEFAULTS[rule.id]
  return rule.options === undefined && given === undefined ? {} : parseOptions(rule, given)
}
