import type { Command } from 'commander'
import { translate } from '../../locales/translate.ts'
import { createPaint } from '../../report/paint.ts'
import { decideColor } from '../decide-color.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags, projectOf, requestOf } from '../project-options.ts'
import { UsageError } from '../usage-error.ts'

/** Longer lines are hard to read. */
const WIDEST = 100

/** `postlint explain <rule>`: the full page of one rule, the same that `docs/rules` has. */
export function addExplainCommand(program: Command, { environment }: Stage): void {
  const command = program
    .command('explain')
    .description('print the page of one rule: what it finds, why, options, examples')
    .argument('<rule>', 'name of a rule, of plugins too')
    .option('--untrusted', 'run no configuration that is code')
    .option('--color', 'use colours even where NO_COLOR is set')
    .option('--no-color', 'use no colours (also: the variable NO_COLOR)')
  addProjectOptions(command).action(async (id: string, flags: ProjectFlags & { readonly color?: boolean }) => {
    const { rules } = await projectOf(await requestOf(flags, [], environment), environment)
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) {
      const known = rules.map((one) => one.id)
      const near = didYouMean(id, known)
      throw new UsageError(
        translate`explain: unknown rule "${id}"`,
        near === translate`Known: ${known.join(', ')}.` ? translate`\`postlint rules\` lists all rules.` : near,
      )
    }
    const [{ rulePage }, { paintPage }] = await Promise.all([
      import('../../report/rule-page.ts'),
      import('../../report/paint-page.ts'),
    ])
    const { stdout } = environment
    const page = rulePage(rule)
    if (!stdout.isTTY) stdout.write(page)
    else {
      const paint = createPaint(decideColor(flags.color, environment))
      stdout.write(paintPage(page, paint, Math.min(stdout.columns ?? WIDEST, WIDEST)))
    }
  })
}
