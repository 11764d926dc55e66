import * as z from 'zod'
import type { AnyRule, LevelSetting } from '../rules/rule.ts'
import type { ActiveRule } from './settings.ts'

/** A level, or a level with options, as users write it. */
export type RuleSetting = LevelSetting | readonly [LevelSetting, unknown]

/** An option that a rule refuses, or a rule that does not exist; `path` leads to it from the setting. */
export class RuleSettingError extends Error {
  readonly rule: string
  readonly path: readonly (string | number)[]

  constructor(rule: string, path: readonly (string | number)[], reason: string) {
    super(reason)
    this.name = 'RuleSettingError'
    this.rule = rule
    this.path = path
  }
}

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
    const parsed = parseOptions(rule, options)
    if (level !== 'off') active.set(rule.id, { rule, level, options: parsed })
  }
  return active
}

function parseOptions(rule: AnyRule, options: unknown): unknown {
  if (rule.options === undefined) {
    if (options !== undefined) throw new RuleSettingError(rule.id, [1], `the rule "${rule.id}" has no options`)
    return {}
  }
  const result = rule.options(z).safeParse(options ?? {})
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))
  throw new RuleSettingError(rule.id, [1, ...path], issue?.message ?? 'invalid options')
}
