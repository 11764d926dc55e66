import type { Command } from 'commander'
import { translate } from '../../locales/translate.ts'
import { createPaint } from '../../report/paint.ts'
import { type AnyRule, GROUPS } from '../../rules/rule.ts'
import { decideColor } from '../decide-color.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags, projectOf, requestOf } from '../project-options.ts'

interface RulesFlags extends ProjectFlags {
  readonly json?: boolean
  readonly color?: boolean
}

/** `postlint rules`: the rules as a table, or as JSON. */
export function addRulesCommand(program: Command, { environment }: Stage): void {
  const command = program
    .command('rules')
    .description('list the rules, those of plugins too')
    .option('--json', 'print them as JSON')
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use no colours (also: the variable NO_COLOR)')
    .option('--untrusted', 'run no configuration that is code')
  addProjectOptions(command).action(async (flags: RulesFlags) => {
    const { rules } = await projectOf(await requestOf(flags, [], environment), environment)
    if (flags.json) environment.stdout.write(`${JSON.stringify(rules.map(describe), null, 2)}\n`)
    else environment.stdout.write(table(rules, decideColor(flags.color, environment)))
  })
}

function describe({ id, group, level, fixes, summary, why }: AnyRule): object {
  return { id, group, level, fixes, summary, why }
}

function table(all: readonly AnyRule[], color: boolean): string {
  const paint = createPaint(color)
  const width = Math.max(...all.map(({ id }) => id.length))
  const lines: string[] = []
  for (const group of GROUPS) {
    const rules = all.filter((rule) => rule.group === group)
    if (rules.length === 0) continue
    lines.push(paint.strong(group))
    for (const { id, level, fixes, summary } of rules) {
      const painted = level === 'off' ? paint.dim(level.padEnd(7)) : paint[level](level.padEnd(7))
      const tiers = fixes.length === 0 ? '' : ` ${paint.dim(`[${fixes.join(', ')}]`)}`
      lines.push(`  ${id.padEnd(width)}  ${painted}  ${summary}${tiers}`)
    }
    lines.push('')
  }
  lines.push(translate`\`postlint explain <rule>\` says more. In brackets: the kinds of its fixes.`, '')
  return lines.join('\n')
}
