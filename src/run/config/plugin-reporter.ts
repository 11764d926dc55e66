import * as z from 'zod'
import { firstLine } from '../../check/schema/first-line.ts'
import { translate } from '../../locales/translate.ts'
import type { Report, Reporter, ReporterContext } from '../../report/report.ts'
import { ConfigError } from './config-error.ts'

/** What a reporter of a plugin must have. */
export const pluginReporter = z.object({
  name: z.string().regex(/^[a-z][\w-]*$/i, { error: 'must be a name without blanks' }),
  summary: z.string(),
  summarizes: z.boolean().optional(),
  render: z.custom<Reporter['render']>((value) => typeof value === 'function', { error: 'must be a function' }),
})

/** A reporter whose faults name it and its plugin. */
export function copyReporter(read: z.infer<typeof pluginReporter>, reporter: object, plugin: string): Reporter {
  const { name, summary, summarizes } = read
  function* render(report: Report, context: ReporterContext): Generator<string> {
    try {
      const parts = read.render.call(reporter, report, context)
      for (const part of typeof parts === 'string' ? [parts] : parts) {
        if (typeof part !== 'string') throw new Error('it gives what is no text')
        yield part
      }
    } catch (error) {
      throw new ConfigError(translate`the format "${name}" of the plugin "${plugin}" failed: ${firstLine(error)}`)
    }
  }
  return { name, summary, ...(summarizes === undefined ? {} : { summarizes }), render }
}
