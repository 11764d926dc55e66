import type { KeyPath } from '../../post/place.ts'
import type { InferredField, Shape } from './shape.ts'

/** What a schema refuses at a key path, in so many posts. */
export interface RefusedField {
  readonly path: KeyPath
  /** Whether the field is missed there. */
  readonly isMissing: boolean
  readonly posts: number
}

/** Makes a learned schema take what it refuses in one place, and no more than that where a wider shape is at hand. */
export function widenFields(fields: readonly InferredField[], refusal: RefusedField): readonly InferredField[] {
  const [name, ...rest] = refusal.path
  if (name === undefined) return fields
  const at = fields.findIndex((field) => field.name === name)
  const field = fields[at]
  // A name that is nearly one of the others is taken once it is one of them.
  if (field === undefined) return [...fields, newField(String(name), refusal.posts, fields[0]?.of ?? refusal.posts)]
  return fields.with(at, widenField(field, { ...refusal, path: rest }))
}

function newField(name: string, present: number, of: number): InferredField {
  return { name, present, of, required: false, shape: ANYTHING, always: null }
}

const ANYTHING: Shape = { kind: 'anything' }

function widenField(field: InferredField, refusal: RefusedField): InferredField {
  if (refusal.path.length === 0 && refusal.isMissing) {
    const isOfPreset = field.shape.kind === 'given' || field.shape.kind === 'filled'
    return { ...field, required: false, shape: isOfPreset ? ANYTHING : field.shape }
  }
  return { ...field, shape: widenShape(field.shape, refusal) }
}

function widenShape(shape: Shape, refusal: RefusedField): Shape {
  const [, ...rest] = refusal.path
  if (refusal.path.length === 0) return widerShape(shape)
  if (shape.kind === 'object') return { ...shape, fields: [...widenFields(shape.fields, refusal)] }
  if (shape.kind !== 'list') return ANYTHING
  const item = widenShape(shape.item, { ...refusal, path: rest })
  return isSame(item, shape.item) ? ANYTHING : { ...shape, item }
}

function widerShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'date':
    case 'url':
    case 'choice':
      return { kind: 'text' }
    case 'filled':
      return { kind: 'given' }
    case 'number':
      return shape.least === null && shape.most === null ? ANYTHING : { ...shape, least: null, most: null }
    default:
      return ANYTHING
  }
}

function isSame(one: Shape, other: Shape): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
