import { type JsonObject, listOf } from '../json-object.ts'
import { type FieldJson, jsonOfFields, namedFieldsOf, orEmpty } from './json-of-fields.ts'
import { mergedOf } from './merged-of.ts'

const TEXT = { type: 'string' }
const TEXTS = { type: 'array', items: { type: ['string', 'number'] } }

/** Turns a field of Front Matter CMS into what it writes (as its own src/helpers/ContentTypeSchemaGenerator.ts has it); few are required. */
export function jsonOfField(field: JsonObject): FieldJson {
  const part = partOf(field)
  if (part === null) return null
  const isRequired = field.required === true
  return { part: isRequired ? part : orEmpty(part), isRequired }
}

/** Null for what only structures its panel. */
function partOf(field: JsonObject): JsonObject | null {
  switch (field.type) {
    case 'divider':
    case 'heading':
      return null
    case 'string':
    case 'slug':
      return TEXT
    case 'datetime':
      // Ours, not a format of JSON Schema: rules explain a wrong date better. A format of the site's own is text.
      return typeof field.dateFormat === 'string' && field.dateFormat !== '' ? TEXT : { ...TEXT, kind: 'date' }
    case 'number':
      return numberOf(mergedOf(field.numberOptions) ?? {})
    case 'boolean':
      return { type: 'boolean' }
    case 'image':
    case 'file':
    case 'contentRelationship':
      return field.multiple === true ? TEXTS : TEXT
    case 'choice':
      return field.multiple === true ? { type: 'array', items: choiceOf(field) } : choiceOf(field)
    case 'tags':
    case 'categories':
    case 'taxonomy':
      return field.singleValueAsString === true ? { ...TEXTS, type: ['array', 'string'] } : TEXTS
    case 'list':
      return TEXTS
    case 'fields':
      return jsonOfFields(namedFieldsOf(field.fields), jsonOfField)
    case 'block':
    case 'fieldCollection':
      return { type: 'array', items: { type: 'object' } }
    default:
      // `draft` may be a choice of the site's own, `json`, `dataFile` and `customField` are what somebody else makes.
      return {}
  }
}

function numberOf({ min, max }: JsonObject): JsonObject {
  return {
    type: 'number',
    ...(typeof min === 'number' ? { minimum: min } : {}),
    ...(typeof max === 'number' ? { maximum: max } : {}),
  }
}

function choiceOf({ choices }: JsonObject): JsonObject {
  const values = listOf(choices).map((one) => {
    const choice = mergedOf(one)
    return choice === null ? one : (choice.id ?? choice.title)
  })
  const texts = values.filter((one) => typeof one === 'string')
  return texts.length > 0 && texts.length === values.length ? { enum: [...new Set(texts)] } : TEXT
}
