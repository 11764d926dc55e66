import type { IssueOf } from '../issue.ts'
import type { KeyPath } from '../place.ts'
import type { Entry, Node, Tree } from '../tree.ts'

// More findings than this help nobody.
const LIMIT = 50

/** The keys that a map holds more than once, compared as readers see them: quotes and escapes resolved. */
export function findDuplicateKeys(tree: Pick<Tree, 'root'>): IssueOf<'duplicate-key'>[] {
  const found: IssueOf<'duplicate-key'>[] = []
  const queue: { node: Node; path: KeyPath }[] = tree.root === null ? [] : [{ node: tree.root, path: [] }]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, path } = next
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) queue.push({ node: item, path: [...path, index] })
    if (node.kind !== 'map') continue
    const seen = new Map<string, Entry>()
    for (const entry of node.entries) {
      const key = entry.key.text
      const first = seen.get(key)
      const at = [...path, key]
      if (first === undefined) seen.set(key, entry)
      else {
        const equal = sameValue(first.value, entry.value)
        found.push({ kind: 'duplicate-key', key, path: at, span: entry.key.span, first: first.key.span, equal })
      }
      queue.push({ node: entry.value, path: at })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).slice(0, LIMIT)
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
