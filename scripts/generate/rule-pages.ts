import { rulePage } from '../../src/report/rule-page.ts'
import { RULES } from '../../src/rules/index.ts'
import { GROUPS } from '../../src/rules/rule.ts'

/** `docs/rules/<id>.md` for every rule. */
export function rulePages(): [path: string, text: string][] {
  return RULES.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)])
}

/** The table of rules for the README. */
export function ruleTable(): string {
  const rows = GROUPS.flatMap((group) =>
    RULES.filter((rule) => rule.group === group).map(
      ({ id, level, fixes, summary }) =>
        `| ${group} | [\`${id}\`](docs/rules/${id}.md) | ${level} | ${fixes.join(', ')} | ${summary.replaceAll('|', '\\|')} |`,
    ),
  )
  return ['| group | rule | level | fixes | finds |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
