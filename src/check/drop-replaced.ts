import type { KeyPath, Place } from '../post/place.ts'
import type { Found } from './found.ts'

/** Drops the findings that another finding explains: one cause, one problem. */
export function dropReplaced(found: readonly Found[]): readonly Found[] {
  const replaced = new Set<string>()
  for (const { replaces } of found) for (const { rule, path } of replaces ?? []) replaced.add(keyOf(rule, path))
  if (replaced.size === 0) return found
  return found.filter(({ active, place }) => !replaced.has(keyOf(active.rule.id, pathOf(place))))
}

function pathOf(place: Place): KeyPath {
  return place.path ?? []
}

function keyOf(rule: string, path: KeyPath): string {
  return JSON.stringify([rule, ...path])
}
