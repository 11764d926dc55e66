import { isJsonObject, type JsonObject, listOf, ownOf } from './json-object.ts'

/** Turns a schema of zod 3 into the JSON Schema of its fields, as far as names, types and allowed values go. */
export function jsonOfZod3(schema: unknown, depth = 0): JsonObject {
  const def = isJsonObject(schema) ? schema._def : undefined
  // Lazy schemas are left open, so that nothing goes on for ever; nobody nests so deep.
  if (!isJsonObject(def) || depth > 32) return {}
  const inner = (part: unknown) => jsonOfZod3(part, depth + 1)
  switch (def.typeName) {
    case 'ZodString':
      return { type: 'string', ...formatOf(listOf(def.checks)) }
    case 'ZodNumber':
      return { type: listOf(def.checks).some((check) => ownOf(check, 'kind') === 'int') ? 'integer' : 'number' }
    case 'ZodBoolean':
      return { type: 'boolean' }
    case 'ZodDate':
      return { kind: 'date' }
    case 'ZodNull':
      return { type: 'null' }
    case 'ZodLiteral':
      return { const: def.value }
    case 'ZodEnum':
      return { enum: listOf(def.values) }
    case 'ZodArray':
      return { type: 'array', items: inner(def.type) }
    case 'ZodObject':
      return jsonOfObject(def, inner)
    case 'ZodUnion':
      return { anyOf: listOf(def.options).map(inner) }
    case 'ZodNullable':
      return { anyOf: [inner(def.innerType), { type: 'null' }] }
    default:
      // Effects, pipelines, optional and branded ones say what they wrap.
      return inner(def.innerType ?? def.schema ?? def.in)
  }
}

function jsonOfObject(def: JsonObject, inner: (part: unknown) => JsonObject): JsonObject {
  const shape = typeof def.shape === 'function' ? def.shape() : undefined
  const entries: [string, unknown][] = isJsonObject(shape) ? Object.entries(shape) : []
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, part]) => [name, inner(part)])),
    required: entries.filter(([, part]) => !isOptional(part)).map(([name]) => name),
    ...(def.unknownKeys === 'strict' ? { additionalProperties: false } : {}),
  }
}

function isOptional(part: unknown): boolean {
  const ask: unknown = isJsonObject(part) ? part.isOptional : undefined
  return typeof ask !== 'function' || ask.call(part) === true
}

function formatOf(checks: readonly unknown[]): JsonObject {
  return checks.some((check) => ownOf(check, 'kind') === 'url') ? { format: 'uri' } : {}
}
