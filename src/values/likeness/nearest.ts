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
const han = (): RegExp => /\p{Script=Han}/u

/** The name itself is never among the results. */
export function nearest(name: string, candidates: readonly string[], options: NearestOptions = {}): NearName[] {
  const wanted = forms(name, options.fold)
  const found: NearName[] = []
  for (const candidate of new Set(candidates)) {
    if (candidate === name) continue
    const near = compare(wanted, forms(candidate, options.fold))
    if (near !== undefined) found.push({ candidate, ...near })
  }
  found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.distance - b.distance)
  return found.slice(0, options.limit ?? 3)
}

type Forms = Readonly<Record<Exclude<NearName['kind'], 'edit'>, string>>

function forms(name: string, fold: Fold | undefined): Forms {
  const width = name.normalize('NFKC').toLowerCase()
  const spacing = foldKey(name)
  return {
    case: name.toLowerCase(),
    width,
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
  if (Math.max(left.length, right.length) > longest) return 0
  const shorter = left.length < right.length ? left : right
  return Math.min(3, Math.floor(shorter.length / (han().test(shorter) ? 4 : 3)))
}
