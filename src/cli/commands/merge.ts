import type { Command } from 'commander'
import { addReportOptions, type LintFlags, parseLintFlags } from '../lint-options.ts'
import type { Stage } from '../program.ts'
import { projectOf, requestOf } from '../project-options.ts'

/** `postlint merge`: joins the JSON reports of shards into the report of the whole. */
export function addMergeCommand(program: Command, stage: Stage): void {
  const command = program
    .command('merge')
    .description('join the JSON reports of `check --shard` into one, and compare the posts of all of them')
    .argument('<reports...>', 'JSON reports of all shards; run it where the posts are')
  addReportOptions(command)
    .optionsGroup('Input:')
    .option('--untrusted', 'run no configuration that is code, follow no symbolic link')
    .action(async (reports: string[], flags: LintFlags) => {
      const request = await requestOf(flags, [], stage.environment)
      const project = await projectOf(request, stage.environment)
      const { runMerge } = await import('../run-merge.ts')
      stage.end(await runMerge(reports, parseLintFlags(flags, project, request), stage.environment))
    })
}
