import { rulePage } from '../../src/report/rule-page.ts'
import { RULES } from '../../src/rules/index.ts'
import { GROUPS } from '../../src/rules/rule.ts'

/** `docs/rules/<id>.md` for every rule, and the overview of all. */
export function rulePages(): [path: string, text: string][] {
  return [
    ['docs/rules/index.md', overview()],
    ...RULES.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]
}

function overview(): string {
  return `# Rules

The levels are those of portable collections; elsewhere what the site's own [generator](../generators.md) does with a post decides. Fixes are *safe*
(one sensible reading: \`postlint fix\` applies them), *unsafe* (likely, but look at it: \`--unsafe\`) or *manual* (candidates to choose from in \`fix -i\` and in editors).

${ruleTable('')}
`
}

/** The table of rules; `folder` is where their pages lie. */
export function ruleTable(folder: string): string {
  const rows = GROUPS.flatMap((group) =>
    RULES.filter((rule) => rule.group === group).map(
      ({ id, level, fixes, summary }) =>
        `| ${group} | [\`${id}\`](${folder}${id}.md) | ${level} | ${fixes.join(', ')} | ${summary.replaceAll('|', '\\|')} |`,
    ),
  )
  return ['| group | rule | level | fixes | finds |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
