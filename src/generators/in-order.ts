import type { Generator } from '../../schemas/generator.ts'

/** Generators in the order in which they are asked whether a site is theirs: `recognise.before` counts, else that of the list. */
export function inOrder(generators: readonly Generator[]): Generator[] {
  const ordered: Generator[] = []
  for (const one of generators) {
    const { before = [] } = one.recognise
    const at = ordered.findIndex(({ id }) => before.includes(id))
    if (at === -1) ordered.push(one)
    else ordered.splice(at, 0, one)
  }
  return ordered
}
