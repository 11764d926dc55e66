/** Scaffolds a rule or a site generator: `npm run new -- rule <id> [group]`, `npm run new -- generator <id>`. Then `npm run generate`. */
import { existsSync } from 'node:fs'
import { GROUPS } from '../src/rules/rule.ts'
import { scaffoldGenerator } from './new/scaffold-generator.ts'
import { scaffoldRule } from './new/scaffold-rule.ts'

const [what, id = '', group = 'text'] = process.argv.slice(2)
const FOLDERS: Readonly<Record<string, string>> = { rule: 'src/rules', generator: 'src/generators' }
const fault = validate()
if (fault === null) {
  const written = what === 'rule' ? scaffoldRule(id, group) : scaffoldGenerator(id)
  console.log(`wrote ${written.join(', ')}; now: npm run generate && npm test`)
} else {
  console.error(
    `${fault}\nusage: npm run new -- rule <kebab-case-id> [${GROUPS.join('|')}]\n       npm run new -- generator <kebab-case-id>`,
  )
  process.exitCode = 2
}

function validate(): string | null {
  const folder = FOLDERS[what ?? '']
  if (folder === undefined) return `cannot scaffold "${what ?? ''}"`
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) return `"${id}" is not a kebab-case name`
  if (!GROUPS.includes(group as (typeof GROUPS)[number])) return `unknown group "${group}"`
  return existsSync(`${folder}/${id}.ts`) ? `${folder}/${id}.ts exists` : null
}
