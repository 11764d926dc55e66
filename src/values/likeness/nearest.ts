/** Turns a name that is not in a list into the names in the list that may have been meant, best first. */
import { countEdits } from './count-edits.ts'
import { type Fold, foldKey } from './fold-key.ts'
import { replaceLookAlikes } from './replace-look-alikes.ts'

const kinds = ['case', 'width', 'spacing', 'confusable', 'script', 'edit'] as const

export interface NearName {
  readonly candidate: string
  /** Typing slips between the folded names; 0 for every kind but `edit`. */
  readonly distance: number
  /** The least that has to be forgiven to make the two names one. */
  readonly kind: (typeof kinds)[number]
}

export interface NearestOptions {
  /** At most so many names; 3 if not given. */
  readonly limit?: number
  /** Finds `script` matches, as between traditional and simplified Chinese. */
  readonly fold?: Fold
}

// Longer names are not compared letter by letter: that takes time with the square of the length.
const longest = 200
const mostEdits = 3
// Made only for texts that can hold such characters, as it is built from Unicode's tables.
const maybeHan = /[\u2e80-\uffff]/
const han = (): RegExp => /\p{Script=Han}/u

/** The name itself is never among the results. */
export function nearest(name: string, candidates: readonly string[], options: NearestOptions = {}): NearName[] {
  return nearestOf(candidates, options)(name)
}

/** The same of a list that is asked for many names: what its own are compared by is made once, when it is first asked. */
export function nearestOf(
  candidates: readonly string[],
  { fold, limit = 3 }: NearestOptions = {},
): (name: string) => NearName[] {
  let known: readonly (readonly [string, Forms])[] | undefined
  return (name) => {
    known ??= Array.from(new Set(candidates), (candidate) => [candidate, forms(candidate, fold)] as const)
    const wanted = forms(name, fold)
    const found: NearName[] = []
    for (const [candidate, own] of known) {
      const near = candidate === name ? undefined : compare(wanted, own)
      if (near !== undefined) found.push({ candidate, ...near })
    }
    found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.distance - b.distance)
    return found.slice(0, limit)
  }
}

type Forms = Readonly<Record<Exclude<NearName['kind'], 'edit'>, string>>

function forms(name: string, fold: Fold | undefined): Forms {
  const spacing = foldKey(name)
  return {
    case: name.toLowerCase(),
    width: name.normalize('NFKC').toLowerCase(),
    spacing,
    confusable: foldKey(replaceLookAlikes(name)),
    script: fold === undefined ? spacing : foldKey(name, fold),
  }
}

function compare(left: Forms, right: Forms): Omit<NearName, 'candidate'> | undefined {
  for (const kind of kinds) {
    if (kind !== 'edit' && left[kind] === right[kind] && left[kind] !== '') return { kind, distance: 0 }
  }
  const most = allowedEdits(left.script, right.script)
  if (most === 0) return undefined
  const distance = countEdits(left.script, right.script, most)
  return distance === undefined ? undefined : { kind: 'edit', distance }
}

// One slip in three letters, as in most command lines' suggestions; a Chinese character carries more, so one in four.
function allowedEdits(left: string, right: string): number {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (longer.length > longest || longer.length - shorter.length > mostEdits) return 0
  return Math.min(mostEdits, Math.floor(shorter.length / (maybeHan.test(shorter) && han().test(shorter) ? 4 : 3)))
}
