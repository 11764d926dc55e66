import type { FieldTally, ObservedKind, ValueCounts } from './observe-field.ts'

/** What values of a field are like, as a schema says it. */
export type Shape =
  | { readonly kind: 'text' | 'date' | 'url' | 'flag' | 'mapping' | 'anything' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly integer: boolean; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'list'; readonly item: Shape; readonly filled: boolean }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }

export interface InferredField {
  readonly name: string
  readonly present: number
  readonly required: boolean
  readonly shape: Shape
  /** Posts whose value is not like that, a few. */
  readonly outliers: readonly string[]
}

// A field that nearly every post has is one that the others have forgotten; kinds of values alike.
const REQUIRED_SHARE = 0.95
const OUTLIER_SHARE = 0.05
// Fewer posts than this say little.
const FEW_POSTS = 20

/** Turns tallies of fields, in the order in which posts have them, into what a schema should say of each. */
export function inferFields(tallies: ReadonlyMap<string, FieldTally>, posts: number): InferredField[] {
  const fields: InferredField[] = []
  for (const [name, tally] of tallies) {
    // What only a handful have is a whim or a slip; the schema lets it pass without naming it.
    if (tally.present < Math.min(FEW_POSTS, posts * OUTLIER_SHARE)) continue
    const usual = usualKinds(tally)
    const outliers = [...tally.examples].flatMap(([kind, paths]) => (usual.includes(kind) ? [] : paths)).slice(0, 3)
    const shapes = shapesOf(usual, tally)
    const shape =
      shapes.length > 1 ? ({ kind: 'either', shapes } as const) : (shapes[0] ?? ({ kind: 'anything' } as const))
    fields.push({ name, present: tally.present, required: tally.present >= posts * REQUIRED_SHARE, shape, outliers })
  }
  return fields
}

/** The kinds of value that are too common to be slips. */
function usualKinds({ kinds, present }: FieldTally): ObservedKind[] {
  const usual = [...kinds].filter(([, count]) => count > present * OUTLIER_SHARE).map(([kind]) => kind)
  if (!usual.includes('text')) return usual
  // Text may look like a date or an address at times.
  return usual.filter((kind) => kind !== 'date' && kind !== 'url')
}

function shapesOf(kinds: readonly ObservedKind[], tally: FieldTally): Shape[] {
  if (kinds.includes('empty')) return [{ kind: 'anything' }]
  return kinds.map((kind): Shape => {
    switch (kind) {
      case 'text':
        return choiceOf(tally.texts, 8) ?? { kind: 'text' }
      case 'number':
        return numberOf(tally)
      case 'list':
        return listOf(tally)
      case 'empty':
        return { kind: 'anything' }
      default:
        return { kind }
    }
  })
}

/** A choice between few values, each of which repeats; a value that stands alone may as well be a new one. */
function choiceOf({ counts, many, total }: ValueCounts, most: number): Shape | null {
  if (many || counts.size === 0 || counts.size > most || total < Math.max(FEW_POSTS, counts.size * 5)) return null
  if ([...counts.values()].some((count) => count < 2)) return null
  const values = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
  return { kind: 'choice', values }
}

function numberOf({ integers, least, most, kinds }: FieldTally): Shape {
  // Marks out of five or ten have both ends; of anything else only zero is one.
  const isMark = integers && least >= 0 && (most === 5 || most === 10) && (kinds.get('number') ?? 0) >= FEW_POSTS
  return {
    kind: 'number',
    integer: integers,
    least: isMark ? Math.min(least, 1) : least >= 0 ? 0 : null,
    most: isMark ? most : null,
  }
}

function listOf({ items, oddLists, kinds }: FieldTally): Shape {
  const lists = kinds.get('list') ?? 0
  const filled = (kinds.get('empty') ?? 0) <= lists * OUTLIER_SHARE
  const item: Shape =
    oddLists > lists * OUTLIER_SHARE ? { kind: 'anything' } : (choiceOf(items, 12) ?? { kind: 'text' })
  return { kind: 'list', item, filled }
}
