import type { Command } from 'commander'
import { RULES } from '../../rules/index.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Stage } from '../program.ts'
import { UsageError } from '../usage-error.ts'

/** `postlint explain <rule>`: the full page of one rule, the same that `docs/rules` has. */
export function addExplainCommand(program: Command, { environment }: Stage): void {
  program
    .command('explain')
    .description('the full page of one rule: what it finds, why, options, examples')
    .argument('<rule>', 'name of the rule')
    .action(async (id: string) => {
      const rule = RULES.find((one) => one.id === id)
      if (rule === undefined)
        throw new UsageError(
          `unknown rule "${id}"`,
          didYouMean(
            id,
            RULES.map((one) => one.id),
          ),
        )
      const { rulePage } = await import('../../report/rule-page.ts')
      environment.stdout.write(rulePage(rule))
    })
}
