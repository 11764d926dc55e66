import type { Field } from '../rules/context.ts'

/** What a field of a schema asks of its value, as far as rules about single values care. */
export interface PlainField {
  readonly kind: Field['kind']
  readonly required: boolean
}

/** The fields of a schema in a form that judges a value by a look. */
export interface PlainShape {
  readonly fields: ReadonlyMap<string, PlainField>
  /** How many fields are required. */
  readonly required: number
  readonly strict: boolean
}

/** Turns the fields of a schema into its shape. */
export function plainShape({ fields, strict }: { fields: readonly Field[]; strict: boolean }): PlainShape {
  const byName = fields.map(({ name, kind, required }): [string, PlainField] => [name, { kind, required }])
  return { fields: new Map(byName), required: fields.filter(({ required }) => required).length, strict }
}
