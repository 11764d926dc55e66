import * as z from 'zod'
import { config, level } from '../../../schemas/config.ts'
import { RULES } from '../../rules/index.ts'
import type { AnyRule } from '../../rules/rule.ts'

interface ConfigJson {
  readonly properties: { readonly collections: { readonly items: { readonly properties: { rules: object } } } }
}

/** The JSON Schema of the configuration as data, each rule with its summary and its options: data brings no rules of its own. */
export function configSchema(): object {
  const json = z.toJSONSchema(config, { io: 'input' })
  const { properties } = (json as unknown as ConfigJson).properties.collections.items
  const rules = z.strictObject(Object.fromEntries(RULES.map((rule) => [rule.id, settingOf(rule)])))
  const { $schema: _, ...known } = z.toJSONSchema(rules, { io: 'input', reused: 'inline' })
  properties.rules = { ...properties.rules, ...known, propertyNames: undefined }
  return JSON.parse(JSON.stringify(json)) as object
}

/** A level, or one with options. */
function settingOf(rule: AnyRule): z.ZodType {
  const alone = [level, z.tuple([level])] as const
  return z
    .union(rule.options === undefined ? alone : [...alone, z.tuple([level, rule.options(z)])])
    .optional()
    .meta({ description: `${rule.summary} (${rule.group}; default: ${rule.level})` })
}
