import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { transformSync } from 'esbuild'

/** What is looked at of a node of ESTree. */
interface Seen {
  readonly type?: unknown
  readonly tag?: { readonly name?: unknown }
  readonly quasi?: { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] }
  readonly callee?: { readonly name?: unknown }
  readonly arguments?: readonly { readonly value?: unknown }[]
}

/** The English sentences that the sources say, with `{}` for each value. */
export function findSentences(folder: string): Set<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    const { type, tag, quasi, callee, arguments: given = [] } = node as Seen
    if (type === 'TaggedTemplateExpression' && tag?.name === 'say')
      found.add((quasi?.quasis ?? []).map(({ value }) => value.cooked).join('{}'))
    const noun = given[1]?.value
    if (type === 'CallExpression' && callee?.name === 'countNoun' && typeof noun === 'string') found.add(`{} ${noun}`)
    for (const one of Object.values(node)) visit(one)
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    if (/say`|countNoun\(/.test(text))
      visit(parse(transformSync(text, { loader: 'ts' }).code, { ecmaVersion: 'latest', sourceType: 'module' }))
  }
  return found
}
