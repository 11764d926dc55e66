import type { Field, FieldKind } from '../../rules/context.ts'
import { allowedForKey, allowedValues } from './allowed-values.ts'
import { alternativesOf } from './alternatives-of.ts'
import { isJsonObject, type JsonObject, listOf } from './json-object.ts'
import type { Matches } from './parts-below.ts'
import { resolveRef } from './resolve-ref.ts'
import { typesOf } from './types-of.ts'

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

const FIELD_KINDS: ReadonlySet<string> = new Set<FieldKind>([
  'text',
  'date',
  'url',
  'list',
  'boolean',
  'number',
  'other',
])

/** Turns a JSON Schema into the top-level fields that it names, in its order; fields that only some branches name are there too. */
export function fieldsOfJsonSchema(
  schema: object,
  matches: Matches = () => false,
): { fields: Field[]; strict: boolean; takes(name: string): boolean } {
  const sure = alternativesOf(schema, schema)
  const holders = [...sure, ...sure.flatMap((one) => conditionalPartsOf(one, schema))]
  const required = requiredBy(schema, schema)
  const fields = fieldsOf(holders, schema, matches, (name) => ({
    required: required.has(name),
    allowed: allowedForKey(schema, name, schema),
  }))
  return { fields, strict: sure.some(refusesOthers), takes: takesOf(sure, matches) }
}

/** The fields that parts of a schema name together; `rest` is what all of the schema says of one. */
function fieldsOf(
  holders: readonly JsonObject[],
  schema: object,
  matches: Matches,
  rest: (name: string, parts: readonly unknown[]) => Pick<Field, 'required' | 'allowed'>,
): Field[] {
  const properties = new Map<string, unknown[]>()
  for (const holder of new Set(holders)) {
    for (const [name, property] of Object.entries(isJsonObject(holder.properties) ? holder.properties : {})) {
      const known = properties.get(name)
      if (known === undefined) properties.set(name, [property])
      else known.push(property)
    }
  }
  return [...properties].map(([name, parts]): Field => {
    const branches = parts.flatMap((part) => alternativesOf(part, schema))
    const maps = [...branches, ...branches.flatMap(({ items }) => alternativesOf(items, schema))]
    const kind = kindOf(name, branches)
    const takesText = kind === 'list' && branches.some((branch) => ownTypesOf(branch).includes('string'))
    return {
      name,
      kind,
      ...(takesText ? { takesText } : {}),
      ...rest(name, parts),
      description: textOf(branches, 'description'),
      examples: branches.flatMap(({ examples }) => listOf(examples)),
      ...withinOf(
        maps.filter(({ properties: own }) => isJsonObject(own)),
        schema,
        matches,
      ),
    }
  })
}

/** The fields within a field, made when somebody asks: a schema may hold itself. */
function withinOf(maps: readonly JsonObject[], schema: object, matches: Matches): Pick<Field, 'within' | 'takes'> {
  if (maps.length === 0) return {}
  // What each of several shapes requires is not required of all.
  const required = maps.length === 1 ? requiredBy(maps[0], schema) : new Set<string>()
  let made: Field[] | undefined
  return {
    takes: takesOf(maps, matches),
    within: () => {
      made ??= fieldsOf(maps, schema, matches, (name, parts) => ({
        required: required.has(name),
        allowed: parts.length === 1 ? allowedValues(parts[0], schema) : null,
      }))
      return made
    },
  }
}

/** Whether `patternProperties` takes a name; a pattern that any name fits says nothing of one. */
function takesOf(holders: readonly JsonObject[], matches: Matches): (name: string) => boolean {
  const patterns = holders
    .flatMap(({ patternProperties }) => (isJsonObject(patternProperties) ? Object.entries(patternProperties) : []))
    .filter(([, part]) => part !== false)
  return (name) => patterns.some(([pattern]) => matches(pattern, name) && !matches(pattern, ANY_NAME))
}

const ANY_NAME = 'zqxjkv'

function refusesOthers(holder: JsonObject): boolean {
  return holder.additionalProperties === false || holder.unevaluatedProperties === false
}

/** What speaks of the post as a whole under a condition; the condition itself, which names fields too, comes last. */
function conditionalPartsOf(part: JsonObject, schema: object): JsonObject[] {
  return [part.then, part.else, part.if].flatMap((one) => alternativesOf(one, schema))
}

/** What every post must have, whichever branch it takes. */
function requiredBy(part: unknown, root: unknown, depth = 0): Set<string> {
  // References in a circle end here.
  if (!isJsonObject(part) || depth > 16) return new Set()
  const names = new Set(listOf(part.required).map(String))
  const merged = [...listOf(part.allOf), typeof part.$ref === 'string' ? resolveRef(root, part.$ref) : undefined]
  for (const one of merged) for (const name of requiredBy(one, root, depth + 1)) names.add(name)
  for (const choice of [part.anyOf, part.oneOf]) {
    const [first, ...others] = listOf(choice).map((one) => requiredBy(one, root, depth + 1))
    for (const name of first ?? []) if (others.every((other) => other.has(name))) names.add(name)
  }
  return names
}

function kindOf(name: string, branches: readonly JsonObject[]): FieldKind {
  for (const { kind, format } of branches) {
    if (isFieldKind(kind)) return kind
    if (format === 'date' || format === 'date-time') return 'date'
    if (format === 'uri' || format === 'url') return 'url'
  }
  const types = new Set(branches.flatMap(ownTypesOf))
  types.delete('null')
  const byName = Object.hasOwn(KIND_BY_NAME, name) ? KIND_BY_NAME[name] : undefined
  if (types.size === 0) return byName ?? 'other'
  if (byName === 'list' && types.has('array')) return 'list'
  if (types.size > 1) return 'other'
  if (types.has('array')) return 'list'
  if (types.has('string')) return byName === 'date' || byName === 'url' ? byName : 'text'
  if (types.has('boolean')) return 'boolean'
  return types.has('number') || types.has('int') ? 'number' : 'other'
}

function isFieldKind(kind: unknown): kind is FieldKind {
  return typeof kind === 'string' && FIELD_KINDS.has(kind)
}

/** What a branch says itself: those that it is made of are branches of their own. */
function ownTypesOf(branch: JsonObject): readonly string[] {
  return 'type' in branch || 'enum' in branch || 'const' in branch ? (typesOf(branch, branch) ?? []) : []
}

function textOf(branches: readonly JsonObject[], key: string): string | null {
  for (const branch of branches) if (typeof branch[key] === 'string') return branch[key]
  return null
}
