import { walkSources } from './walk-sources.ts'

/** What is looked at of a node of ESTree. */
interface Seen {
  readonly type?: unknown
  readonly tag?: { readonly name?: unknown }
  readonly quasi?: { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] }
  readonly callee?: { readonly name?: unknown }
  readonly arguments?: readonly { readonly value?: unknown }[]
}

/** The English sentences in the sources, with `{}` for each value. */
export function findSentences(folder: string): Set<string> {
  const found = new Set<string>()
  walkSources(folder, /translate`|countNoun\(/, (node) => {
    const { type, tag, quasi, callee, arguments: given = [] } = node as Seen
    if (type === 'TaggedTemplateExpression' && tag?.name === 'translate')
      found.add((quasi?.quasis ?? []).map(({ value }) => value.cooked).join('{}'))
    const noun = given[1]?.value
    if (type === 'CallExpression' && callee?.name === 'countNoun' && typeof noun === 'string') found.add(`{} ${noun}`)
  })
  return found
}
