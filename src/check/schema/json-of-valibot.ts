import { isJsonObject, type JsonObject, listOf } from './json-object.ts'

/** Turns a valibot schema into the JSON Schema of what may be written, as far as its parts tell; the rest is left open. */
export function jsonOfValibot(schema: unknown, depth = 0): JsonObject {
  // A lazy schema can go on for ever; nobody nests so deep.
  if (!isJsonObject(schema) || depth > 32) return {}
  const steps = listOf(schema.pipe).filter(isJsonObject)
  const [first, ...actions] = steps
  if (first !== undefined)
    return Object.assign({}, jsonOfValibot(first, depth + 1), ...untilTransformed(actions).map(jsonOfAction))
  const { type } = schema
  const inner = (part: unknown) => jsonOfValibot(part, depth + 1)
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type }
    case 'bigint':
      return { type: 'integer' }
    case 'date':
      return { kind: 'date' }
    case 'literal':
      return { const: schema.literal }
    case 'picklist':
    case 'enum':
      return { enum: listOf(schema.options) }
    case 'array':
    case 'set':
      return { type: 'array', items: inner(schema.item ?? schema.value) }
    case 'tuple':
    case 'loose_tuple':
    case 'strict_tuple':
      return { type: 'array', prefixItems: listOf(schema.items).map(inner) }
    case 'object':
    case 'loose_object':
    case 'strict_object':
    case 'object_with_rest':
      return jsonOfEntries(schema, inner)
    case 'record':
      return { type: 'object', additionalProperties: inner(schema.value) }
    case 'union':
    case 'variant':
      return { anyOf: listOf(schema.options).map(inner) }
    case 'intersect':
      return { allOf: listOf(schema.options).map(inner) }
    case 'nullable':
    case 'nullish':
      return { anyOf: [inner(schema.wrapped), { type: 'null' }] }
    default:
      return schema.wrapped === undefined ? {} : inner(schema.wrapped)
  }
}

const OPTIONAL: ReadonlySet<unknown> = new Set([
  'optional',
  'exact_optional',
  'nullish',
  'undefinedable',
  'any',
  'unknown',
])

function jsonOfEntries(schema: JsonObject, inner: (part: unknown) => JsonObject): JsonObject {
  const entries = Object.entries(isJsonObject(schema.entries) ? schema.entries : {})
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, part]) => [name, inner(part)])),
    required: entries.filter(([, part]) => isJsonObject(part) && !OPTIONAL.has(part.type)).map(([name]) => name),
    ...(schema.type === 'strict_object' ? { additionalProperties: false } : {}),
  }
}

const TEXT_TO_TEXT: ReadonlySet<unknown> = new Set([
  'trim',
  'trim_start',
  'trim_end',
  'to_lower_case',
  'to_upper_case',
  'normalize',
])

/** What comes behind a transformation speaks of another value. */
function untilTransformed(actions: readonly JsonObject[]): readonly JsonObject[] {
  const end = actions.findIndex(
    ({ kind, type }) => kind === 'schema' || (kind === 'transformation' && !TEXT_TO_TEXT.has(type)),
  )
  return end === -1 ? actions : actions.slice(0, end)
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'uri',
  email: 'email',
  iso_date: 'date',
  iso_timestamp: 'date-time',
  iso_date_time: 'date-time',
  uuid: 'uuid',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
}

function jsonOfAction({ type, requirement, ...action }: JsonObject): JsonObject {
  if (typeof type === 'string' && Object.hasOwn(FORMATS, type)) return { format: FORMATS[type] }
  switch (type) {
    case 'min_length':
      return { minLength: requirement, minItems: requirement }
    case 'max_length':
      return { maxLength: requirement, maxItems: requirement }
    case 'non_empty':
      return { minLength: 1, minItems: 1 }
    case 'integer':
    case 'safe_integer':
      return { type: 'integer' }
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'gt_value':
      return { exclusiveMinimum: requirement }
    case 'lt_value':
      return { exclusiveMaximum: requirement }
    case 'multiple_of':
      return { multipleOf: requirement }
    case 'regex':
      return requirement instanceof RegExp ? { pattern: requirement.source } : {}
    case 'title':
    case 'description':
      return { [type]: action[type] }
    case 'examples':
      return { examples: action.examples }
    case 'metadata':
      return isJsonObject(action.metadata) ? action.metadata : {}
    default:
      return {}
  }
}
