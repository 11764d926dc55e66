import { createPaint } from '../../report/paint.ts'
import { paintPage } from '../../report/paint-page.ts'
import { rulePage } from '../../report/rule-page.ts'
import type { Command } from '../command.ts'
import { decideColor } from '../decide-color.ts'
import { didYouMean } from '../did-you-mean.ts'
import { PROJECT_OPTIONS, type ProjectFlags, projectOf, requestOf } from '../project-options.ts'
import { UsageError } from '../usage-error.ts'

/** Longer lines are hard to read. */
const WIDEST = 100

/** `postlint explain <rule>`: the full page of one rule, the same that `docs/rules` has. */
export const explainCommand: Command<ProjectFlags & { readonly color?: boolean }> = {
  name: 'explain',
  about: 'the full page of one rule: what it finds, why, options, examples',
  argument: { name: 'rule', about: 'name of the rule, be it of a plugin', isRequired: true },
  options: [
    {
      title: 'Options',
      options: [
        { form: '--untrusted', about: 'run no configuration that is code' },
        { form: '--color', about: 'colours even where NO_COLOR is set' },
        { form: '--no-color', about: 'no colours (also: NO_COLOR)' },
      ],
    },
    PROJECT_OPTIONS,
  ],
  async run([id = ''], flags, environment) {
    const { rules } = await projectOf(await requestOf(flags, [], environment), environment)
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) {
      const known = rules.map((one) => one.id)
      const near = didYouMean(id, known)
      throw new UsageError(
        `explain: unknown rule "${id}"`,
        near.startsWith('Did') ? near : '`postlint rules` lists all rules.',
      )
    }
    const { stdout } = environment
    const page = rulePage(rule)
    if (!stdout.isTTY) stdout.write(page)
    else {
      const paint = createPaint(decideColor(flags.color, environment))
      stdout.write(paintPage(page, paint, Math.min(stdout.columns ?? WIDEST, WIDEST)))
    }
    return 'fine'
  },
}
