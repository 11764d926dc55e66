import type { Field, FieldKind } from '../../rules/context.ts'

type Json = Readonly<Record<string, unknown>>

// What a field means when its schema doesn't say: names that all generators use alike.
const KIND_BY_NAME: Readonly<Record<string, FieldKind>> = {
  date: 'date',
  lastmod: 'date',
  last_modified_at: 'date',
  updated: 'date',
  updatedDate: 'date',
  pubDate: 'date',
  publishDate: 'date',
  expiryDate: 'date',
  from: 'url',
  tags: 'list',
  categories: 'list',
  keywords: 'list',
}

/** The top-level fields that a JSON Schema names, in its order. */
export function fieldsOfJsonSchema(schema: object): { fields: Field[]; strict: boolean } {
  const json = schema as Json
  const required = Array.isArray(json.required) ? json.required : []
  const fields = Object.entries(isJson(json.properties) ? json.properties : {}).map(([name, property]): Field => {
    const branches = branchesOf(property)
    return {
      name,
      kind: kindOf(name, branches),
      required: required.includes(name),
      allowed: allowedBy(branches),
      description: textOf(branches, 'description'),
      examples: branches.flatMap(({ examples }) => (Array.isArray(examples) ? examples : [])),
    }
  })
  return { fields, strict: json.additionalProperties === false }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The alternatives of a property, itself first. */
function branchesOf(property: unknown): Json[] {
  if (!isJson(property)) return []
  const nested = [property.anyOf, property.oneOf, property.allOf].flatMap((list) => (Array.isArray(list) ? list : []))
  return [property, ...nested.flatMap(branchesOf)]
}

function kindOf(name: string, branches: readonly Json[]): FieldKind {
  for (const { kind, format } of branches) {
    if (kind === 'date' || format === 'date' || format === 'date-time') return 'date'
    if (kind === 'url' || format === 'uri' || format === 'url') return 'url'
  }
  const types = new Set(branches.flatMap(({ type }) => (Array.isArray(type) ? type : type === undefined ? [] : [type])))
  types.delete('null')
  const byName = Object.hasOwn(KIND_BY_NAME, name) ? KIND_BY_NAME[name] : undefined
  if (types.size === 0) return byName ?? 'other'
  if (byName === 'list' && types.has('array')) return 'list'
  if (types.size > 1) return 'other'
  if (types.has('array')) return 'list'
  if (types.has('string')) return byName === 'date' || byName === 'url' ? byName : 'text'
  if (types.has('boolean')) return 'boolean'
  return types.has('number') || types.has('integer') ? 'number' : 'other'
}

function allowedBy(branches: readonly Json[]): string[] | null {
  const values = branches.flatMap((branch) =>
    Array.isArray(branch.enum) ? branch.enum : 'const' in branch ? [branch.const] : [],
  )
  return values.length > 0 ? values.map(String) : null
}

function textOf(branches: readonly Json[], key: string): string | null {
  for (const branch of branches) if (typeof branch[key] === 'string') return branch[key]
  return null
}
