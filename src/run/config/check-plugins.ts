import type * as z from 'zod'
import type { CodeConfig } from '../../../schemas/config.ts'
import type { Locale } from '../../../schemas/locales.ts'
import { firstLine } from '../../check/schema/first-line.ts'
import { translate, translateText } from '../../locales/translate.ts'
import { translateRules } from '../../locales/translate-rules.ts'
import { type LoadReporter, REPORTERS } from '../../report/reporters.ts'
import { RULES } from '../../rules/index.ts'
import type { AnyRule } from '../../rules/rule.ts'
import { ConfigError } from './config-error.ts'
import { copyReporter, pluginReporter } from './plugin-reporter.ts'
import { copyRule, pluginRule } from './plugin-rule.ts'

/** All rules and reporters of a run: postlint's own and those of plugins. */
export interface Equipment {
  /** In which the rules speak. */
  readonly locale: Locale
  readonly rules: readonly AnyRule[]
  readonly reporters: Readonly<Record<string, LoadReporter>>
}

/** Adds the rules and reporters of plugins to postlint's own; no two may have the same name. Throws ConfigError. */
export function checkPlugins(plugins: CodeConfig['plugins'], shown: string, locale: Locale): Equipment {
  const rules: AnyRule[] = [...translateRules(RULES, locale)]
  const reporters: Record<string, LoadReporter> = { ...REPORTERS }
  for (const [at, plugin] of (plugins ?? []).entries()) {
    const { name } = plugin
    for (const [index, rule] of (plugin.rules ?? []).entries()) {
      const where = `${shown}: plugins[${at}].rules[${index}]`
      const own = copyRule(readMembers(pluginRule, rule, where), rule, name)
      if (rules.some(({ id }) => id === own.id))
        throw new ConfigError(translate`${where}: there is a rule "${own.id}" already`)
      rules.push(own)
    }
    for (const [index, reporter] of (plugin.reporters ?? []).entries()) {
      const where = `${shown}: plugins[${at}].reporters[${index}]`
      const own = copyReporter(readMembers(pluginReporter, reporter, where), reporter, name)
      if (Object.hasOwn(reporters, own.name))
        throw new ConfigError(translate`${where}: there is a format "${own.name}" already`)
      reporters[own.name] = () => own
    }
  }
  return { locale, rules, reporters }
}

/** Reads what a plugin brings, once: its getters may throw. */
function readMembers<T>(shape: z.ZodType<T>, value: object, where: string): T {
  const result = attempt(() => shape.safeParse(value), where)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = (issue?.path ?? []).map(String).join('.')
  throw new ConfigError(
    translate`${`${where}${field === '' ? '' : `.${field}`}`}: ${translateText(issue?.message ?? '')}`,
  )
}

function attempt<T>(read: () => T, where: string): T {
  try {
    return read()
  } catch (error) {
    throw new ConfigError(translate`${where}: it cannot be read: ${firstLine(error)}`)
  }
}
