import type { Command } from 'commander'
import { createPaint } from '../../report/paint.ts'
import { RULES } from '../../rules/index.ts'
import { type AnyRule, GROUPS } from '../../rules/rule.ts'
import { decideColor } from '../decide-color.ts'
import type { Stage } from '../program.ts'

/** `postlint rules`: the rules as a table, or as JSON. */
export function addRulesCommand(program: Command, { environment }: Stage): void {
  program
    .command('rules')
    .description('list the rules')
    .option('--json', 'as JSON')
    .option('--color', 'colours even when not on a terminal')
    .option('--no-color', 'no colours')
    .action((flags: { json?: boolean; color?: boolean }) => {
      if (flags.json) environment.stdout.write(`${JSON.stringify(RULES.map(describe), null, 2)}\n`)
      else environment.stdout.write(table(decideColor(flags.color, environment)))
    })
}

function describe({ id, group, level, fixes, summary, why }: AnyRule): object {
  return { id, group, level, fixes, summary, why }
}

function table(color: boolean): string {
  const paint = createPaint(color)
  const width = Math.max(...RULES.map(({ id }) => id.length))
  const lines: string[] = []
  for (const group of GROUPS) {
    const rules = RULES.filter((rule) => rule.group === group)
    if (rules.length === 0) continue
    lines.push(paint.strong(group))
    for (const { id, level, fixes, summary } of rules) {
      const painted = level === 'off' ? paint.dim(level.padEnd(7)) : paint[level](level.padEnd(7))
      const tiers = fixes.length === 0 ? '' : ` ${paint.dim(`[${fixes.join(', ')}]`)}`
      lines.push(`  ${id.padEnd(width)}  ${painted}  ${summary}${tiers}`)
    }
    lines.push('')
  }
  lines.push('`postlint explain <rule>` says more. In brackets: the tiers of its fixes.', '')
  return lines.join('\n')
}
