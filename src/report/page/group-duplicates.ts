import type { Report } from '../report.ts'

export interface DuplicateGroup {
  readonly rule: string
  /** What the first of its problems says. */
  readonly message: string
  readonly places: readonly { readonly path: string; readonly line: number }[]
}

/** Rules whose related places are posts that share something. */
const RULES: ReadonlySet<string> = new Set(['duplicate-source', 'duplicate-title', 'duplicate-permalink'])

/** The posts that share a source, a title or an address, each group once, the largest first. */
export function groupDuplicates({ files }: Pick<Report, 'files'>): DuplicateGroup[] {
  const groups = new Map<string, { rule: string; message: string; places: Map<string, number> }>()
  const groupOf = new Map<string, string>()
  for (const { path, problems } of files) {
    for (const { rule, field, message, start, related } of problems) {
      if (!RULES.has(rule)) continue
      const keyOf = (post: string): string => JSON.stringify([rule, field, post])
      const known = [path, ...related.map((one) => one.path)].map((post) => groupOf.get(keyOf(post)))
      const name = known.find((one) => one !== undefined) ?? keyOf(path)
      const group = groups.get(name) ?? { rule, message, places: new Map() }
      groups.set(name, group)
      group.places.set(path, start.line)
      for (const one of related) if (!group.places.has(one.path)) group.places.set(one.path, one.line)
      for (const post of [path, ...related.map((one) => one.path)]) groupOf.set(keyOf(post), name)
    }
  }
  return [...groups.values()]
    .map(({ rule, message, places }) => ({
      rule,
      message,
      places: Array.from(places, ([path, line]) => ({ path, line })),
    }))
    .sort((a, b) => b.places.length - a.places.length)
}
