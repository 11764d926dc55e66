import type { Command } from '../command.ts'
import { LINT_OPTIONS, type LintFlags, parseLintFlags } from '../lint-options.ts'
import { projectOf, requestOf } from '../project-options.ts'
import { runMerge } from '../run-merge.ts'

/** `postlint merge`: joins the JSON reports of shards into the report of the whole. */
export const mergeCommand: Command<LintFlags> = {
  name: 'merge',
  about: 'join the JSON reports of shards (check --shard), the rules that compare posts decided over all of them',
  argument: {
    name: 'reports',
    about: 'JSON reports of all shards; run it where the posts are',
    isRequired: true,
    isList: true,
  },
  options: LINT_OPTIONS,
  async run(reports, flags, environment) {
    const request = await requestOf(flags, [], environment)
    return runMerge(reports, parseLintFlags(flags, await projectOf(request, environment), request), environment)
  },
}
