import { type CodeConfig, codeConfig, config } from '../../../schemas/config.ts'
import { firstLine } from '../../check/schema/first-line.ts'
import { translate } from '../../locales/translate.ts'
import { ConfigError } from './config-error.ts'
import { describeConfigIssue } from './describe-config-issue.ts'

// More faults than this are one fault said many times.
const MOST = 5

/** A configuration that is code may hold getters, which may throw. */
function validate(value: unknown, code: boolean, shown: string) {
  try {
    return (code ? codeConfig : config).safeParse(value, { reportInput: true })
  } catch (error) {
    throw new ConfigError(translate`${shown}: it cannot be read: ${firstLine(error)}`)
  }
}

/** Checks a configuration once; afterwards its shape is known. Throws ConfigError with one line for each fault. */
export function parseConfig(value: unknown, code: boolean, shown: string): CodeConfig {
  if (typeof value === 'function') {
    throw new ConfigError(
      translate`${shown}: the default export is a function`,
      translate`Export the configuration itself.`,
    )
  }
  const result = validate(value, code, shown)
  if (result.success) return result.data
  const lines = result.error.issues.flatMap((issue) => describeConfigIssue(issue, code))
  const rest = lines.length - MOST
  const shownLines = rest > 0 ? [...lines.slice(0, MOST), translate`… and ${rest} more`] : lines
  throw new ConfigError(shownLines.map((line) => translate`${shown}: ${line}`).join('\n'))
}
