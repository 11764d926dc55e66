import { readFileSync } from 'node:fs'
import { picture } from './picture.ts'
import { ruleTable } from './rule-pages.ts'

/** The README with its generated parts made anew, each between `<!-- name -->` and `<!-- /name -->`. */
export async function readme(): Promise<[path: string, text: string]> {
  const parts: Record<string, string> = { picture: await picture(), rules: ruleTable() }
  let text = readFileSync('README.md', 'utf8')
  for (const [name, content] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const start = text.indexOf(open)
    const end = text.indexOf(close)
    if (start === -1 || end < start) throw new Error(`README.md has no place for ${name}`)
    text = `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
  }
  return ['README.md', text]
}
