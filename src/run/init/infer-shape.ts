import { compareText } from '../../values/compare-text.ts'
import type { FieldTally, ObservedKind } from './field-tally.ts'
import type { InferredField, Shape } from './shape.ts'
import type { ValueCounts } from './value-counts.ts'

/** A post whose value is unlike those of the others, by its field. */
export interface Outlier {
  readonly path: string
  readonly field: string
}

/** What is gathered on the way: posts that are unlike the others, and how many more the schema may refuse. */
export interface Inference {
  readonly outliers: Outlier[]
  /** Counts down: what its own schema refuses is at most one post in a hundred. */
  budget: number
}

// Fewer posts than this say little.
const FEW_POSTS = 20
// What one post has, or three, the next need not have.
export const FEWEST_REQUIRED = 5
const RARE_SHARE = 0.01
const MOST_CHOICES = 8
const MOST_ITEMS = 12

/** Turns what was seen in one place into what a schema should say of it; `name` is the field, dots between the keys. */
function inferShape(tally: FieldTally, name: string, inference: Inference): Shape {
  const refused = slips(tally, name, inference)
  const has = (kind: ObservedKind): boolean => tally.count(kind) > 0 && !refused.has(kind)
  const shapes: Shape[] = []
  if (has('text')) shapes.push(shapeOfTexts(tally, name, inference))
  if (has('number')) shapes.push(shapeOfNumbers(tally))
  if (has('flag')) shapes.push({ kind: 'flag' })
  if (tally.items !== null && (has('list') || has('empty-list'))) {
    const item = inferShape(tally.items, name, inference)
    shapes.push({ kind: 'list', item, filled: !has('empty-list') })
  } else if (has('empty-list')) shapes.push({ kind: 'list', item: { kind: 'anything' }, filled: false })
  if (has('mapping')) shapes.push(shapeOfMappings(tally, name, inference))
  // Nothing but empty values says nothing of what may come.
  if (shapes.length === 0) return { kind: 'anything' }
  if (has('blank')) shapes.push({ kind: 'blank' })
  if (has('null')) shapes.push({ kind: 'null' })
  const [only] = shapes
  return only !== undefined && shapes.length === 1 ? only : { kind: 'either', shapes }
}

/** The fields of a mapping; required is what all have, where they are more than a handful. */
export function inferFields(
  tallies: ReadonlyMap<string, FieldTally>,
  of: number,
  prefix: string,
  inference: Inference,
): InferredField[] {
  // What only a handful have is a whim or a slip: named in the schema, it would never be found.
  const usual = [...tallies].filter(([, { present }]) => of < FEW_POSTS || present > Math.max(1, of * RARE_SHARE))
  return usual.map(([name, tally]) => ({
    name,
    present: tally.present,
    of,
    required: tally.present === of && of >= FEWEST_REQUIRED,
    shape: inferShape(tally, `${prefix}${name}`, inference),
    always: alwaysOf(tally),
  }))
}

/** Kinds so rare beside another that they are slips, as long as the posts that have them may be refused. */
function slips(tally: FieldTally, name: string, inference: Inference): ReadonlySet<ObservedKind> {
  const refused = new Set<ObservedKind>()
  if (tally.present < FEW_POSTS) return refused
  const rising = [...tally.kinds].sort(([, a], [, b]) => a - b)
  for (const [kind, count] of rising.slice(0, -1)) {
    // An empty value is no slip, and a number beside texts is printed as one.
    if (kind === 'null' || kind === 'blank' || kind === 'empty-list') continue
    if (kind === 'number' && tally.count('text') > 0) continue
    if (count > inference.budget) break
    inference.budget -= count
    refused.add(kind)
    for (const path of tally.examples.get(kind) ?? []) inference.outliers.push({ path, field: name })
  }
  return refused
}

function shapeOfTexts(tally: FieldTally, name: string, inference: Inference): Shape {
  const texts = tally.count('text')
  if (tally.dates === texts) return { kind: 'date' }
  if (tally.urls === texts) return { kind: 'url' }
  const choice = tally.items === null ? choiceOf(tally.texts, name, inference) : null
  if (choice !== null) return choice
  noteLooks(tally.looks, name, inference)
  return { kind: 'text' }
}

/** A choice between few values, each of which repeats: what stands alone may as well be a new one, or a slip beside very many. */
function choiceOf(seen: ValueCounts, name: string, inference: Inference): Shape | null {
  const { counts, many, total } = seen
  if (many || counts.size < 2) return null
  const most = name.includes('.') ? MOST_CHOICES : MOST_ITEMS
  const usual = [...counts].filter(([, count]) => count > 1)
  const rare = [...counts].filter(([, count]) => count === 1)
  if (usual.length < 2 || usual.length > most || total < Math.max(FEW_POSTS, usual.length * 5)) return null
  if (rare.length > inference.budget || rare.length * 100 > total) return null
  inference.budget -= rare.length
  for (const [value] of rare) {
    for (const path of seen.placesOf(value)) inference.outliers.push({ path, field: name })
  }
  const values = usual.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([value]) => value)
  return { kind: 'choice', values }
}

/** Names the few texts that look unlike all others; the schema takes them. */
function noteLooks(looks: ValueCounts, name: string, inference: Inference): void {
  if (looks.many || looks.total < FEW_POSTS || looks.counts.size < 2) return
  const [first] = [...looks.counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || looks.total - first[1] > Math.max(1, looks.total * 0.01)) return
  for (const look of looks.counts.keys()) {
    if (look !== first[0]) {
      for (const path of looks.placesOf(look)) inference.outliers.push({ path, field: name })
    }
  }
}

function shapeOfNumbers({ integers, least, most, kinds }: FieldTally): Shape {
  // Marks out of five or ten have both ends; of anything else only zero is one.
  const isMark = integers && least >= 0 && (most === 5 || most === 10) && (kinds.get('number') ?? 0) >= FEW_POSTS
  return {
    kind: 'number',
    integer: integers,
    least: isMark ? Math.min(least, 1) : least >= 0 ? 0 : null,
    most: isMark ? most : null,
  }
}

function shapeOfMappings(tally: FieldTally, name: string, inference: Inference): Shape {
  if (tally.fields === null || tally.fields.size === 0) return { kind: 'mapping' }
  return { kind: 'object', fields: inferFields(tally.fields, tally.count('mapping'), `${name}.`, inference) }
}

function alwaysOf({ texts, present }: FieldTally): string | null {
  if (texts.many || texts.counts.size !== 1 || present < FEW_POSTS) return null
  const [value] = texts.counts.keys()
  return value !== undefined && value.length <= 40 ? value : null
}
