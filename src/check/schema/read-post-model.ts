import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import type { SchemaReader } from '../settings.ts'
import { POST_FIELDS } from './post-fields.ts'
import { POST_IS_STRICT, POST_JSON_SCHEMA } from './post-model.ts'

/** The model post as a schema reader that says what its zod schema says (schemas/post.ts), without loading zod. */
export function readPostModel(): SchemaReader {
  return {
    fields: POST_FIELDS,
    strict: POST_IS_STRICT,
    takes: () => false,
    // It has no part within another that could refuse any.
    refusesKeys: POST_IS_STRICT,
    validate,
    toJsonSchema: () => POST_JSON_SCHEMA,
  }
}

interface Part {
  readonly type: string
  readonly items?: Part
}

const PARTS = Object.entries<Part>(POST_JSON_SCHEMA.properties)
const REQUIRED: ReadonlySet<string> = new Set(POST_JSON_SCHEMA.required)

/** In the order of the fields, as zod does; each part has one type, and its word is what the issue says. */
function validate(data: Data): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  for (const [name, part] of PARTS) {
    const value = data[name]
    if (value !== undefined) validatePart(value, part, [name], issues)
    else if (REQUIRED.has(name)) issues.push({ kind: 'missing-field', path: [name], expected: part.type })
  }
  return issues
}

function validatePart(value: unknown, part: Part, path: KeyPath, issues: SchemaIssue[]): void {
  const { type, items } = part
  if (type === 'array' ? !Array.isArray(value) : typeof value !== type) {
    issues.push({ kind: 'invalid-type', path, value, expected: type })
  } else if (typeof value === 'string') {
    if (value.trim() === '') issues.push(tooSmall(path, value, 'string to have >=1 characters'))
  } else if (Array.isArray(value)) {
    if (value.length === 0) issues.push(tooSmall(path, value, 'array to have >=1 items'))
    if (items === undefined) return
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at]
      // The path is only for what is wrong.
      if (typeof item !== 'string' || item.trim() === '') validatePart(item, items, [...path, at], issues)
    }
  }
}

function tooSmall(path: KeyPath, value: unknown, wanted: string): SchemaIssue {
  return { kind: 'invalid-value', path, value, detail: `Too small: expected ${wanted}`, allowed: null }
}
