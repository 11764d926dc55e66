import type { KeyPath } from '../../post/place.ts'
import { nearest } from '../../values/likeness/nearest.ts'

// Longer lists are no help to choose from.
const FEW = 5

/** Turns a name that is not in a list into the manual fixes that put one of the list there: the nearest, else all of a few. */
export function suggestNames(name: string, known: readonly string[], path: KeyPath, plain = false) {
  const near = nearest(name, known).map(({ candidate }) => candidate)
  const names = near.length > 0 || known.length > FEW ? near : known
  return names.map((value) => ({
    title: 'take' as const,
    kind: `take ${value}`,
    values: { value },
    safety: 'manual' as const,
    changes: [{ kind: 'set' as const, path, value, plain }],
  }))
}
