import { readdirSync, readFileSync } from 'node:fs'

/** The index of `src/rules`: every file that defines a rule, by name. */
export function ruleIndex(): [path: string, text: string] {
  const names = readdirSync('src/rules')
    .filter(
      (name) =>
        name.endsWith('.ts') && name !== 'rule.ts' && readFileSync(`src/rules/${name}`, 'utf8').includes('defineRule('),
    )
    .map((name) => name.slice(0, -3))
    .sort()
  const text = [
    '/** Every rule, by name. Written by `npm run generate`: change the rules, not this file. */',
    "import type { AnyRule } from './rule.ts'",
    ...names.map((name) => `import { ${camel(name)} } from './${name}.ts'`).sort(),
    '',
    'export const RULES: readonly AnyRule[] = [',
    ...names.map((name) => `  ${camel(name)},`),
    ']',
    '',
    '/** Any of them, with its types. */',
    `export type OwnRule =\n${names.map((name) => `  | typeof ${camel(name)}`).join('\n')}`,
    '',
  ]
  return ['src/rules/index.ts', text.join('\n')]
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
