import type { Field, FieldKind } from '../../rules/context.ts'
import { POST_JSON_SCHEMA } from './post-model.ts'

interface Property {
  readonly type: string
  readonly kind?: string
  readonly description: string
  readonly examples: readonly unknown[]
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  array: 'list',
  boolean: 'boolean',
  date: 'date',
  url: 'url',
}

/** The fields of the model post, in its order. */
export const POST_FIELDS: readonly Field[] = Object.entries<Property>(POST_JSON_SCHEMA.properties).map(
  ([name, { type, kind, description, examples }]) => ({
    name,
    kind: KINDS[kind ?? type] ?? 'other',
    required: POST_JSON_SCHEMA.required.includes(name),
    allowed: null,
    description,
    examples,
  }),
)
