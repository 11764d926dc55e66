import type { IssueOf } from '../issue.ts'
import type { KeyPath } from '../place.ts'
import type { Entry, Node, Tree } from '../tree.ts'

/** The keys that a map holds more than once, compared as readers see them: quotes and escapes resolved. */
export function findDuplicateKeys(tree: Pick<Tree, 'root'>): IssueOf<'duplicate-key'>[] {
  const found: IssueOf<'duplicate-key'>[] = []
  const queue: { node: Node; path: KeyPath; isShadowed: boolean }[] =
    tree.root === null ? [] : [{ node: tree.root, path: [], isShadowed: false }]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, path, isShadowed } = next
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) queue.push({ node: item, path: [...path, index], isShadowed })
    if (node.kind !== 'map') continue
    const seen = new Map<string, { readonly first: Entry; count: number }>()
    const last = new Map(node.entries.map((entry) => [entry.key.text, entry]))
    for (const entry of node.entries) {
      const key = entry.key.text
      const before = seen.get(key)
      const at = [...path, key]
      if (before === undefined) seen.set(key, { first: entry, count: 1 })
      else {
        const { first } = before
        const equal = sameValue(first.value, entry.value)
        // A path leads to the last of several, so that it does not reach what stands below the others.
        const written = isShadowed ? null : { occurrence: before.count, first: first.value.span, own: entry.value.span }
        before.count++
        const [span, firstSpan] = [entry.key.span, first.key.span]
        found.push({ kind: 'duplicate-key', key, path: at, span, first: firstSpan, equal, written })
      }
      queue.push({ node: entry.value, path: at, isShadowed: isShadowed || last.get(key) !== entry })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function sameValue(a: Node, b: Node): boolean {
  if (a.kind === 'scalar' && b.kind === 'scalar') return Object.is(a.value, b.value)
  if (a.kind === 'list' && b.kind === 'list') {
    return a.items.length === b.items.length && a.items.every((item, index) => sameValue(item, b.items[index] as Node))
  }
  if (a.kind !== 'map' || b.kind !== 'map' || a.entries.length !== b.entries.length) return false
  return a.entries.every((entry, index) => {
    const other = b.entries[index] as Entry
    return entry.key.text === other.key.text && sameValue(entry.value, other.value)
  })
}
