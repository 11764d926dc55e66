import * as z from 'zod'
import type { CodeConfig } from '../../../schemas/config.ts'
import type { Reporter } from '../../report/report.ts'
import { type LoadReporter, REPORTERS } from '../../report/reporters.ts'
import { RULES } from '../../rules/index.ts'
import { type AnyRule, GROUPS } from '../../rules/rule.ts'
import { ConfigError } from './config-error.ts'

/** All rules and reporters of a run: postlint's own and those of plugins. */
export interface Equipment {
  readonly rules: readonly AnyRule[]
  readonly reporters: Readonly<Record<string, LoadReporter>>
}

const run = z.custom((value) => typeof value === 'function', { error: 'must be a function' }).optional()

const ruleShape = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'must be in kebab-case, like "loud-title"' }),
  group: z.enum(GROUPS),
  level: z.enum(['off', 'info', 'warning', 'error']),
  fixes: z.array(z.enum(['safe', 'unsafe', 'manual'])),
  summary: z.string().min(1),
  why: z.string().min(1),
  messages: z.looseObject({}),
  titles: z.looseObject({}),
  examples: z.array(z.looseObject({ bad: z.string() })),
  options: run,
  explain: run,
  check: run,
  collect: run,
  compare: run,
})

const reporterShape = z.looseObject({
  name: z.string().regex(/^[a-z][\w-]*$/i, { error: 'must be a name without blanks' }),
  summary: z.string(),
  render: z.custom((value) => typeof value === 'function', { error: 'must be a function' }),
})

/** Adds the rules and reporters of plugins to postlint's own; no two may have the same name. Throws ConfigError. */
export function checkPlugins(plugins: CodeConfig['plugins'], shown: string): Equipment {
  const rules: AnyRule[] = [...RULES]
  const reporters: Record<string, LoadReporter> = { ...REPORTERS }
  for (const [at, plugin] of (plugins ?? []).entries()) {
    for (const [index, rule] of (plugin.rules ?? []).entries()) {
      const where = `${shown}: plugins[${at}].rules[${index}]`
      requireShape(ruleShape, rule, where)
      const own = rule as AnyRule
      if (rules.some(({ id }) => id === own.id)) throw new ConfigError(`${where}: there is a rule "${own.id}" already`)
      rules.push(own)
    }
    for (const [index, reporter] of (plugin.reporters ?? []).entries()) {
      const where = `${shown}: plugins[${at}].reporters[${index}]`
      requireShape(reporterShape, reporter, where)
      const own = reporter as Reporter
      if (Object.hasOwn(reporters, own.name)) throw new ConfigError(`${where}: there is a format "${own.name}" already`)
      reporters[own.name] = () => own
    }
  }
  return { rules, reporters }
}

function requireShape(shape: z.ZodType, value: unknown, where: string): void {
  const issue = shape.safeParse(value).error?.issues[0]
  if (issue === undefined) return
  const field = issue.path.map(String).join('.')
  throw new ConfigError(`${where}${field === '' ? '' : `.${field}`}: ${issue.message}`)
}
