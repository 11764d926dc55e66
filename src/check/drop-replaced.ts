import type { KeyPath, Place } from '../post/place.ts'
import type { Level } from '../rules/rule.ts'
import { type Found, levelOf } from './found.ts'

const WEIGHTS: Record<Level, number> = { info: 0, warning: 1, error: 2 }

/** Drops the findings that another finding, at least as grave, explains: one cause, one problem. */
export function dropReplaced(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const replaced = new Map<string, number>()
  for (const finding of found) {
    const { place, replaces } = finding
    for (const { rule, path } of replaces ?? []) {
      // What is wrong with a name explains nothing of the value behind it.
      const isOnKey = partOf(place) === 'key' && keyOf('', path) === keyOf('', pathOf(place))
      const key = keyOf(rule, path, isOnKey ? 'key' : 'value')
      replaced.set(key, Math.max(replaced.get(key) ?? 0, WEIGHTS[levelOf(finding)]))
    }
  }
  if (replaced.size === 0) return found
  return found.filter((finding) => {
    const { active, place } = finding
    const weight = replaced.get(keyOf(active.rule.id, pathOf(place), partOf(place)))
    return weight === undefined || weight < WEIGHTS[levelOf(finding)]
  })
}

function pathOf(place: Place): KeyPath {
  return place.path ?? []
}

function partOf(place: Place): 'key' | 'value' {
  return place.part === 'key' ? 'key' : 'value'
}

function keyOf(rule: string, path: KeyPath, part = 'value'): string {
  return JSON.stringify([rule, part, ...path])
}
