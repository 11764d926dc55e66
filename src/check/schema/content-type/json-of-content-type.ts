import type { JsonObject } from '../json-object.ts'
import { jsonOfField } from './json-of-field.ts'
import { jsonOfFields, namedFieldsOf } from './json-of-fields.ts'
import { jsonOfWidget } from './json-of-widget.ts'
import { mergedOf } from './merged-of.ts'

/** Turns a collection of Decap or Sveltia CMS, or a content type of Front Matter CMS, into a JSON Schema; null for what is neither. */
export function jsonOfContentType(schema: unknown): object | null {
  const type = mergedOf(schema)
  if (type === null || !Array.isArray(type.fields)) return null
  const fields = namedFieldsOf(type.fields)
  // Fields of Decap have a widget or none, those of Front Matter CMS a type.
  const isTyped = fields.some((field) => typeof field.type === 'string' && field.widget === undefined)
  if (fields.length === 0 || (!isTyped && type.name === undefined)) return null
  return isTyped
    ? jsonOfFields(fields, jsonOfField)
    : jsonOfFields(fields, (field) => jsonOfWidget(field, hasLocales(type)))
}

/** What the pages of a collection that is translated lack is asked of one language alone. */
function hasLocales({ i18n }: JsonObject): boolean {
  return i18n !== undefined && i18n !== false
}
