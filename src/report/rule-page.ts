import * as z from 'zod'
import type { AnyRule, Example } from '../rules/rule.ts'

const TIERS = {
  safe: 'safe (applied by `postlint fix`)',
  unsafe: 'unsafe (applied by `postlint fix --unsafe`)',
  manual: 'manual (candidates to choose from in `postlint fix -i` and in editors)',
} as const

/** The page of one rule as Markdown, for `postlint explain` and `docs/rules`. */
export function rulePage(rule: AnyRule): string {
  const tiers = rule.fixes.map((tier) => TIERS[tier])
  const lines = [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `- Group: ${rule.group}`,
    `- Default level: ${rule.level}`,
    `- Fixes: ${tiers.length === 0 ? 'none' : tiers.join(', ')}`,
    '',
    '## Why',
    '',
    rule.why,
    '',
    ...optionLines(rule),
    ...(rule.examples.length === 0 ? [] : ['## Examples', '', ...rule.examples.flatMap(exampleLines)]),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function optionLines(rule: AnyRule): string[] {
  if (rule.options === undefined) return []
  const schema = rule.options(z)
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    properties?: Record<string, { description?: string; default?: unknown }>
  }
  const rows = Object.entries(properties).map(
    ([name, property]) => `| \`${name}\` | \`${JSON.stringify(property.default)}\` | ${property.description ?? ''} |`,
  )
  return ['## Options', '', '| option | default | meaning |', '| --- | --- | --- |', ...rows, '']
}

function exampleLines(example: Example): string[] {
  const lines: string[] = []
  if (example.note !== undefined) lines.push(example.note, '')
  const where = example.path === undefined ? '' : ` (\`${example.path}\`)`
  lines.push(`Wrong${where}:`, '', ...fenced(example.bad))
  for (const other of example.others ?? []) lines.push(`beside \`${other.path}\`:`, '', ...fenced(other.text))
  if (example.fixed !== undefined) {
    lines.push(
      example.unsafe === true ? 'After `postlint fix --unsafe`:' : 'After `postlint fix`:',
      '',
      ...fenced(example.fixed),
    )
  }
  return lines
}

/** A code block that shows what cannot be seen: controls and blanks at line ends. */
function fenced(text: string): string[] {
  const visible = text
    .replace(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\xa0\xad\u0085\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      (character) => (character === '\u200d' ? character : `\\u{${character.charCodeAt(0).toString(16)}}`),
    )
    .replace(/\n$/, '')
  return ['````md', ...visible.split('\n'), '````', '']
}
