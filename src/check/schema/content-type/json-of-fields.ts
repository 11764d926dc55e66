import { type JsonObject, listOf } from '../json-object.ts'
import { mergedOf } from './merged-of.ts'

/** What a field must be, and whether it must be there; null where it is none of the front matter. */
export type FieldJson = { readonly part: JsonObject; readonly isRequired: boolean } | null

/** Turns the fields of a mapping into a JSON Schema of it. */
export function jsonOfFields(fields: readonly JsonObject[], toJson: (field: JsonObject) => FieldJson): JsonObject {
  const properties = Object.create(null) as Record<string, object>
  const required: string[] = []
  for (const field of fields) {
    const name = String(field.name)
    const json = name === '__proto__' ? null : toJson(field)
    if (json === null) continue
    const description = [field.description, field.hint].find((text) => typeof text === 'string' && text !== '')
    properties[name] = description === undefined ? json.part : { description, ...json.part }
    if (json.isRequired) required.push(name)
  }
  return { type: 'object', properties, required }
}

/** The fields in a list that have a name. */
export function namedFieldsOf(list: unknown): JsonObject[] {
  return listOf(list).flatMap((one) => {
    const field = mergedOf(one)
    return field !== null && typeof field.name === 'string' ? [field] : []
  })
}

/** What an editor leaves in a field that was emptied: a type beside others is one that messages can name, which a choice of parts is not. */
export function orEmpty(part: JsonObject): JsonObject {
  if (Array.isArray(part.enum)) return { ...part, enum: [...part.enum, null, ''] }
  if (typeof part.pattern === 'string') return { anyOf: [part, { enum: [null, ''] }] }
  return part.type === undefined ? part : { ...part, type: [part.type, 'null'].flat() }
}
