import * as z from 'zod'
import { translate, translateText } from '../locales/translate.ts'
import type { AnyRule, Example } from '../rules/rule.ts'

// Made when they are asked for, in the language of the run.
const tierNames = () => ({
  safe: translate`safe (applied by \`postlint fix\`)`,
  unsafe: translate`unsafe (applied by \`postlint fix --unsafe\`)`,
  manual: translate`manual (candidates to choose from in \`postlint fix -i\` and in editors)`,
})

/** The page of one rule as Markdown, for `postlint explain` and `docs/rules`. */
export function rulePage(rule: AnyRule): string {
  const tiers = rule.fixes.map((tier) => tierNames()[tier])
  const lines = [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `- ${translate`Group: ${rule.group}`}`,
    `- ${translate`Default level: ${rule.level}`}`,
    `- ${translate`Fixes: ${tiers.length === 0 ? translate`none` : tiers.join(translate`, `)}`}`,
    '',
    `## ${translate`Why`}`,
    '',
    rule.why,
    '',
    ...optionLines(rule),
    ...(rule.examples.length === 0 ? [] : [`## ${translate`Examples`}`, '', ...rule.examples.flatMap(exampleLines)]),
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
    ([name, property]) =>
      `| \`${name}\` | \`${JSON.stringify(property.default)}\` | ${translateText(property.description ?? '')} |`,
  )
  return [
    `## ${translate`Options`}`,
    '',
    `| ${translate`option`} | ${translate`default`} | ${translate`meaning`} |`,
    '| --- | --- | --- |',
    ...rows,
    '',
  ]
}

function exampleLines(example: Example): string[] {
  const lines: string[] = []
  if (example.note !== undefined) lines.push(translateText(example.note), '')
  const where = example.path === undefined ? '' : ` (\`${example.path}\`)`
  lines.push(translate`Wrong${where}:`, '', ...fenced(example.bad))
  for (const other of example.others ?? []) lines.push(translate`beside \`${other.path}\`:`, '', ...fenced(other.text))
  if (example.fixed !== undefined) {
    lines.push(
      example.unsafe === true ? translate`After \`postlint fix --unsafe\`:` : translate`After \`postlint fix\`:`,
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
