import type { KeyPath, Place } from '../post/place.ts'
import type { Level } from '../rules/rule.ts'
import { type Found, levelOf } from './found.ts'

const WEIGHTS: Record<Level, number> = { info: 0, warning: 1, error: 2 }

/** Drops the findings that another finding, at least as grave, explains: one cause, one problem. */
export function dropReplaced(all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all
  const found = raiseToSchema(all)
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

/** What the schema refuses is as grave as the schema says, whichever rule has the better words for it. */
function raiseToSchema(found: readonly Found[]): readonly Found[] {
  const refused = new Map<string, Level>()
  for (const finding of found) {
    const { active, place } = finding
    if (active.rule.group === 'schema') refused.set(keyOf(active.rule.id, pathOf(place)), levelOf(finding))
  }
  if (refused.size === 0) return found
  return found.map((finding) => {
    if (finding.active.isSet || finding.active.rule.group === 'schema') return finding
    const levels = (finding.replaces ?? []).map(({ rule, path }) => refused.get(keyOf(rule, path)))
    const gravest = levels.find((level) => level !== undefined && WEIGHTS[level] > WEIGHTS[levelOf(finding)])
    return gravest === undefined ? finding : { ...finding, level: gravest }
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
