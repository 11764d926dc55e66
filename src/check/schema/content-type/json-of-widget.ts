import { type JsonObject, listOf } from '../json-object.ts'
import { type FieldJson, jsonOfFields, namedFieldsOf, orEmpty } from './json-of-fields.ts'
import { mergedOf } from './merged-of.ts'

const TEXT = { type: 'string' }

/**
 * Turns a field of Decap or Sveltia CMS into what it writes (decap-cms 3, packages/decap-cms-widget-*): a field is required unless it says
 * otherwise, and one that is not may be emptied. `hasLocales`: nothing is asked of translations.
 */
export function jsonOfWidget(field: JsonObject, hasLocales: boolean): FieldJson {
  const widget = typeof field.widget === 'string' ? field.widget : 'string'
  // The text below the front matter.
  if (field.name === 'body' && ['markdown', 'richtext', 'code', 'text', 'string'].includes(widget)) return null
  const part = partOf(field, widget, hasLocales)
  const isAsked = field.required === undefined || field.required === true
  // A switch that was never touched is off, and nobody sees what is hidden.
  const isRequired = isAsked && !hasLocales && widget !== 'boolean' && widget !== 'hidden' && part !== ANY
  return { part: isRequired ? part : orEmpty(part), isRequired }
}

// Widgets of a site's own, and those that write what they please.
const ANY: JsonObject = {}

function partOf(field: JsonObject, widget: string, hasLocales: boolean): JsonObject {
  switch (widget) {
    case 'string':
    case 'text':
    case 'markdown':
    case 'richtext':
      return { ...TEXT, ...patternOf(field) }
    case 'datetime':
    case 'date':
      // Ours, not a format of JSON Schema: rules explain a wrong date better. A format of the site's own is text.
      return hasOwnFormat(field) ? TEXT : { ...TEXT, kind: 'date' }
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
      return numberOf(field)
    case 'color':
      return TEXT
    case 'image':
    case 'file':
      return { type: ['string', 'array'], items: TEXT }
    case 'select':
      return severalOf(field, choiceOf(field))
    case 'relation':
      return severalOf(field, { type: ['string', 'number', 'boolean'] })
    case 'object':
      return Array.isArray(field.fields) ? mappingOf(field.fields, hasLocales) : ANY
    case 'list':
      return { type: 'array', items: itemOf(field, hasLocales), ...boundsOf(field, 'Items') }
    default:
      return ANY
  }
}

function mappingOf(fields: unknown, hasLocales: boolean): JsonObject {
  return jsonOfFields(namedFieldsOf(fields), (field) =>
    // Only below the top it is a field like others.
    jsonOfWidget(field.name === 'body' ? { ...field, name: '' } : field, hasLocales),
  )
}

function itemOf({ field, fields, types }: JsonObject, hasLocales: boolean): JsonObject {
  if (Array.isArray(fields)) return mappingOf(fields, hasLocales)
  const only = mergedOf(field)
  if (only !== null) return jsonOfWidget({ ...only, name: '' }, hasLocales)?.part ?? ANY
  return Array.isArray(types) ? { type: 'object' } : { type: ['string', 'number'] }
}

/** Digits in quotes are what it writes where it is not told the kind of number. */
function numberOf(field: JsonObject): JsonObject {
  const bounds = boundsOf(field, 'imum')
  if (field.value_type === 'int') return { type: 'integer', ...bounds }
  if (field.value_type === 'float') return { type: 'number', ...bounds }
  return { type: ['number', 'string'], pattern: '^-?[0-9]*[.]?[0-9]*$', ...bounds }
}

function choiceOf({ options }: JsonObject): JsonObject {
  const values = listOf(options).map((one) => mergedOf(one)?.value ?? one)
  const plain = values.filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
  return plain.length > 0 && plain.length === values.length ? { enum: [...new Set(plain)] } : ANY
}

function severalOf(field: JsonObject, part: JsonObject): JsonObject {
  return field.multiple === true ? { type: 'array', items: part, ...boundsOf(field, 'Items') } : part
}

function boundsOf(field: JsonObject, what: 'Items' | 'imum'): JsonObject {
  const { min, max } = field
  const isUsable = (limit: unknown): boolean =>
    what === 'Items' ? Number.isSafeInteger(limit) && Number(limit) >= 0 : typeof limit === 'number'
  return {
    ...(isUsable(min) ? { [`min${what}`]: min } : {}),
    ...(isUsable(max) ? { [`max${what}`]: max } : {}),
  }
}

/** A list of a regular expression and the words for a value that it does not fit. */
function patternOf({ pattern }: JsonObject): JsonObject {
  const [expression] = listOf(pattern)
  if (typeof expression !== 'string') return {}
  try {
    new RegExp(expression)
    return { pattern: expression }
  } catch {
    return {}
  }
}

function hasOwnFormat({ format, date_format: date, time_format: time }: JsonObject): boolean {
  return [format, date, time].some((one) => typeof one === 'string' && one !== '')
}
