import { countEdits } from './count-edits.ts'

/** How often a name occurs. */
export interface CountedName {
  readonly name: string
  readonly count: number
}

// A word of so many letters can lose or swap one and still be nothing else.
const SHORTEST = 6
const LONGEST = 60
// A name that so many have is no slip itself, and one slip among so many is nobody's habit.
const MANY = 10
const LETTERS = /^\p{Script=Latin}[\p{Script=Latin} _-]*$/u

/**
 * The names that occur once and differ in one letter from one that many have, each with that one. Only where a slip is likelier than a word
 * of its own: words of Latin letters, neither their first letter nor their end (`reach`, `preach`, `reaches`). Names must be folded.
 */
export function findSlips(names: Iterable<CountedName>): Map<string, string> {
  const once: string[] = []
  const many: string[] = []
  for (const { name, count } of names) {
    if (name.length < SHORTEST || name.length > LONGEST || !LETTERS.test(name)) continue
    if (count === 1) once.push(name)
    else if (count >= MANY) many.push(name)
  }
  const slips = new Map<string, string>()
  if (once.length === 0 || many.length === 0) return slips
  // Two names that differ in one letter are the same where one of them, or both, lack one: nothing is compared with all others.
  const byShorter = new Map<string, string[]>()
  for (const name of many) {
    for (const shorter of [name, ...withoutOne(name)]) {
      const list = byShorter.get(shorter)
      if (list === undefined) byShorter.set(shorter, [name])
      else list.push(name)
    }
  }
  for (const name of once) {
    const near = [name, ...withoutOne(name)].flatMap((shorter) => byShorter.get(shorter) ?? [])
    const meant = near.find((other) => isSlip(name, other))
    if (meant !== undefined) slips.set(name, meant)
  }
  return slips
}

function withoutOne(name: string): string[] {
  return Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))
}

function isSlip(name: string, other: string): boolean {
  return name[0] === other[0] && name.at(-1) === other.at(-1) && countEdits(name, other, 1) === 1
}
