/** Turns posts that are gone and posts that have come, each with the names of its problems, into which of them are the same under another name. */
export type Names = readonly string[]

/**
 * By the new path, the old one. Posts with the same problems count before posts that share some, and among those the ones whose file
 * has kept its name: a folder that was renamed moves many posts whose problems are alike.
 */
export function matchRenamed(come: ReadonlyMap<string, Names>, gone: ReadonlyMap<string, Names>): Map<string, string> {
  const matched = new Map<string, string>()
  const left = new Map(gone)
  const steps: readonly ((path: string, names: Names) => readonly string[])[] = [
    (path, names) => [`${fileOf(path)}\n${signature(names)}`],
    (_, names) => [signature(names)],
    (path, names) => names.map((name) => `${fileOf(path)}\n${name}`),
    (_, names) => names,
  ]
  for (const keysOf of steps) {
    const byKey = new Map<string, string[]>()
    for (const [path, names] of left) for (const key of new Set(keysOf(path, names))) addTo(byKey, key, path)
    for (const [path, names] of come) {
      if (matched.has(path)) continue
      const old = keysOf(path, names).flatMap((key) => firstLeft(byKey.get(key), left))[0]
      if (old === undefined) continue
      matched.set(path, old)
      left.delete(old)
    }
  }
  return matched
}

function addTo(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [path])
  else list.push(path)
}

/** Those that are matched are dropped from the list, so that nobody looks at them again. */
function firstLeft(paths: string[] | undefined, left: ReadonlyMap<string, unknown>): string[] {
  while (paths?.[0] !== undefined && !left.has(paths[0])) paths.shift()
  return paths?.slice(0, 1) ?? []
}

function signature(names: Names): string {
  return names.toSorted().join('\n')
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
