import type { KeyPath, Place } from '../post/place.ts'
import type { Level } from '../rules/rule.ts'
import { type Found, levelOf } from './found.ts'

const WEIGHTS: Record<Level, number> = { info: 0, warning: 1, error: 2 }

/** Drops the findings that another finding, at least as grave, explains: one cause, one problem. */
export function dropReplaced(all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all
  const found = raiseToSchema(all)
  // Thousands of findings may each name rules that found nothing.
  const present = new Set(found.map(({ active }) => active.rule.id))
  const replaced = new ByPlace<Found>()
  for (const finding of found) {
    const { place, replaces } = finding
    for (const { rule, path } of replaces ?? []) {
      if (!present.has(rule)) continue
      // What is wrong with a name explains nothing of the value behind it.
      const isOnKey = partOf(place) === 'key' && isSame(path, pathOf(place))
      const part = isOnKey ? 'key' : 'value'
      const other = replaced.get(rule, path, part)
      if (other === undefined || weightOf(other) < weightOf(finding)) replaced.set(rule, path, part, finding)
    }
  }
  return found.filter((finding) => {
    const { active, place } = finding
    const by = replaced.get(active.rule.id, pathOf(place), partOf(place))
    return by === undefined || by === finding || weightOf(by) < weightOf(finding)
  })
}

function weightOf(finding: Found): number {
  return WEIGHTS[levelOf(finding)]
}

/** What the schema refuses is as grave as the schema says, whichever rule has the better words for it. */
function raiseToSchema(found: readonly Found[]): readonly Found[] {
  const refused = new ByPlace<Level>()
  for (const finding of found) {
    const { active, place } = finding
    if (active.rule.group === 'schema') refused.set(active.rule.id, pathOf(place), 'value', levelOf(finding))
  }
  if (refused.isEmpty) return found
  return found.map((finding) => {
    if (finding.active.isSet || finding.active.rule.group === 'schema') return finding
    const levels = (finding.replaces ?? []).map(({ rule, path }) => refused.get(rule, path, 'value'))
    const gravest = levels.find((level) => level !== undefined && WEIGHTS[level] > weightOf(finding))
    return gravest === undefined ? finding : { ...finding, level: gravest }
  })
}

function pathOf(place: Place): KeyPath {
  return place.path ?? []
}

function partOf(place: Place): 'key' | 'value' {
  return place.part === 'key' ? 'key' : 'value'
}

function isSame(path: KeyPath, other: KeyPath): boolean {
  return path.length === other.length && path.every((step, at) => step === other[at])
}

/** Something of a rule at a place: by the steps to it, since a list may have thousands of findings, of which most are asked for in vain. */
class ByPlace<T> {
  private readonly root: Step<T> = {}
  isEmpty = true

  set(rule: string, path: KeyPath, part: 'key' | 'value', value: T): void {
    let at = this.root
    for (const step of [rule, part, ...path]) {
      at.next ??= new Map()
      const next = at.next.get(step) ?? {}
      at.next.set(step, next)
      at = next
    }
    at.value = value
    this.isEmpty = false
  }

  get(rule: string, path: KeyPath, part: 'key' | 'value'): T | undefined {
    let at = this.root.next?.get(rule)?.next?.get(part)
    for (const step of path) at = at?.next?.get(step)
    return at?.value
  }
}

interface Step<T> {
  value?: T
  next?: Map<string | number, Step<T>>
}
