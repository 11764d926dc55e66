import type { ErrorObject } from 'ajv'
import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import { describeBound } from './describe-bound.ts'
import { refuse, ruleOut } from './rule-out.ts'
import { typeWordsOf } from './type-word.ts'
import { valueAt } from './value-at.ts'

/** Turns Ajv's error of one keyword at one place into schema issues; none for keywords that only combine others. */
export function issuesOfKeyword(error: ErrorObject, path: KeyPath, data: unknown): SchemaIssue[] {
  const { keyword, schema } = error
  const params: Readonly<Record<string, unknown>> = error.params
  const value = valueAt(data, path)
  const at = (name: string): KeyPath => [...path, String(params[name])]
  switch (keyword) {
    case 'required':
      return [{ kind: 'missing-field', path: at('missingProperty'), expected: 'value' }]
    case 'dependentRequired':
    case 'dependencies': {
      const reason = `The schema asks for it where \`${at('property').join('.')}\` is there.`
      return [{ kind: 'missing-field', path: at('missingProperty'), expected: 'value', reason }]
    }
    case 'additionalProperties':
      return [{ kind: 'unknown-field', path: at('additionalProperty'), strict: true }]
    case 'unevaluatedProperties':
      return [{ kind: 'unknown-field', path: at('unevaluatedProperty'), strict: true }]
    case 'propertyNames':
      return [{ kind: 'unknown-field', path: at('propertyName'), strict: true }]
    case 'type':
      return [{ kind: 'invalid-type', path, value, expected: typeWordsOf(schema).join('|') }]
    case 'const':
      return [notAllowed(path, data, [schema])]
    case 'enum':
      return [notAllowed(path, data, Array.isArray(schema) ? schema : [])]
    case 'not':
      return [ruleOut(schema, path, data)]
    case 'uniqueItems':
      return [refuse([...path, Math.max(Number(params.i), Number(params.j))], data, 'it is in the list twice')]
    case 'contains':
      return [refuse(path, data, 'it lacks an item of the form that the schema asks for')]
    case 'items':
    case 'prefixItems':
    case 'additionalItems':
    case 'unevaluatedItems':
      return 'limit' in params || 'len' in params ? [tooMany(path, data, Number(params.limit ?? params.len))] : []
    default: {
      const bound = describeBound(keyword, schema)
      return bound === null ? [] : [refuse(path, data, bound)]
    }
  }
}

/** The first item beyond those that the schema names. */
function tooMany(path: KeyPath, data: unknown, most: number): SchemaIssue {
  return refuse([...path, most], data, `the list may have no more than ${most} items`)
}

function notAllowed(path: KeyPath, data: unknown, values: readonly unknown[]): SchemaIssue {
  if (values.some((one) => typeof one === 'object' && one !== null)) {
    const seen = values.map((one) => JSON.stringify(one)).join(' or ')
    return refuse(path, data, `it must be ${seen.slice(0, MOST)}`)
  }
  const allowed = values.filter((one) => one !== null).map(String)
  return {
    kind: 'invalid-value',
    path,
    value: valueAt(data, path),
    detail: 'not among the allowed values',
    allowed: allowed.length > 0 ? allowed : null,
  }
}

// In UTF-16 code units: more makes no message.
const MOST = 200
