import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import { describeFields, fieldsOfCondition } from './describe-condition.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'
import { valueAt } from './value-at.ts'

/** Turns a form that a value must not have (`not`, or an `if` whose `then` is false) into the issue at the field that makes it so. */
export function ruleOut(form: unknown, path: KeyPath, data: unknown): SchemaIssue {
  const [first, ...others] = fieldsOfCondition(form, path, data)
  const together = describeFields(others, data)
  if (first !== undefined) {
    const isNamedOnly = isJsonObject(form) && form.properties === undefined
    if (isNamedOnly && others.length === 0) return leftOut(first, data)
    const detail = together === '' ? 'this value is ruled out' : `this is ruled out where ${together}`
    return refuse(first, data, detail)
  }
  return refuse(
    path,
    data,
    isJsonObject(form) && isValueForm(form) ? 'this value is ruled out' : 'it has a form that is ruled out',
  )
}

/** A field that must not be there. */
export function leftOut(path: KeyPath, data: unknown): SchemaIssue {
  if (path.length === 0) return refuse(path, data, 'the schema accepts no post at all')
  return { kind: 'invalid-type', path, value: valueAt(data, path), expected: 'never' }
}

export function refuse(path: KeyPath, data: unknown, detail: string): SchemaIssue {
  return { kind: 'invalid-value', path, value: valueAt(data, path), detail, allowed: null }
}

function isValueForm(form: JsonObject): boolean {
  return 'const' in form || 'enum' in form
}
