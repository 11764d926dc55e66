import { readFileSync } from 'node:fs'

/** A file with its generated parts made anew, each between `<!-- name -->` and `<!-- /name -->`. */
export function fillParts(path: string, parts: Readonly<Record<string, string>>): [path: string, text: string] {
  let text = readFileSync(path, 'utf8')
  for (const [name, content] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const start = text.indexOf(open)
    const end = text.indexOf(close)
    if (start === -1 || end < start) throw new Error(`${path} has no place for ${name}`)
    text = `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
  }
  return [path, text]
}
