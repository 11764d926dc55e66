import { fillParts } from './fill-parts.ts'
import { ruleTable } from './rule-pages.ts'

/** The README with its generated parts made anew. */
export async function readme(): Promise<[path: string, text: string]> {
  return fillParts('README.md', { rules: ruleTable('docs/rules/') })
}
