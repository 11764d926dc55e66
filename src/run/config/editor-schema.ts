import type { ProjectCollection } from './project.ts'

type Json = Record<string, unknown>

/**
 * Turns the schema of a collection into one that editors understand: postlint's own words are dropped or become
 * formats, and the vocabulary becomes what lists may hold.
 */
export function editorSchema({
  name,
  schema,
  vocabulary,
}: Pick<ProjectCollection, 'name' | 'schema' | 'vocabulary'>): object {
  const json = translate(schema.toJsonSchema()) as Json
  const properties = isJson(json.properties) ? json.properties : {}
  for (const [field, items] of Object.entries(vocabulary)) {
    if (!Object.hasOwn(properties, field)) continue
    properties[field] = { ...(properties[field] as Json), items: { enum: items } }
  }
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...json }
}

/** `kind: date` has no format that fits: a day and a time are both dates, and editors hold a format strictly. */
function translate(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => translate(item))
  if (!isJson(value)) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (!isMap && key === 'kind') return inner === 'url' ? [['format', 'uri']] : []
    if (!isMap && LITERAL.has(key)) return [[key, inner]]
    return [[key, translate(inner, !isMap && MAPS.has(key))]]
  })
  return Object.fromEntries(entries)
}

// Under these stand values, and under those names that are no keywords.
const LITERAL: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples'])
const MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
])

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
