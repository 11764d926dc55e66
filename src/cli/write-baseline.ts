import type { Environment } from './environment.ts'
import { parseLintFlags } from './lint-options.ts'
import type { Outcome } from './outcome.ts'
import { projectOf, requestOf } from './project-options.ts'
import { runLint } from './run-lint.ts'

/** Checks the posts of the site and writes all their problems down as known. Throws UsageError and ConfigError. */
export async function writeBaseline(environment: Environment): Promise<Outcome> {
  const flags = { failOn: 'error', addToBaseline: true, format: ['compact'] }
  const request = await requestOf({}, [], environment)
  return runLint([], parseLintFlags(flags, await projectOf(request, environment), request), environment)
}
