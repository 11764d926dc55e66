import type * as z from 'zod'
import { latePart } from '../late/late-part.ts'
import type { AnyRule } from '../rules/rule.ts'
import { RuleSettingError } from './rule-setting-error.ts'
import { firstLine } from './schema/first-line.ts'

const zod = latePart<typeof z>('zod')

/** Those of a plugin's rule may be anything. */
function validate(rule: AnyRule, options: unknown): z.ZodSafeParseResult<unknown> {
  try {
    return rule.options?.(zod()).safeParse(options) as z.ZodSafeParseResult<unknown>
  } catch (error) {
    throw new RuleSettingError(rule.id, [1], `the options of the rule cannot be read: ${firstLine(error)}`)
  }
}

/** The options of a rule as it wants them, what is left out filled in. Throws RuleSettingError. */
export function parseOptions(rule: AnyRule, options: unknown): unknown {
  if (rule.options === undefined) {
    if (options !== undefined) throw new RuleSettingError(rule.id, [1], `the rule "${rule.id}" has no options`)
    return {}
  }
  const result = validate(rule, options ?? {})
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))
  throw new RuleSettingError(rule.id, [1, ...path], issue?.message ?? 'invalid options')
}
