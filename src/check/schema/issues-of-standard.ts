import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import { alternativesOf } from './alternatives-of.ts'
import { closestBranch } from './closest-branch.ts'
import { describeBound } from './describe-bound.ts'
import { isJsonObject } from './json-object.ts'
import { isRefusedKey, partsAt } from './parts-at.ts'
import type { StandardIssue } from './standard-schema.ts'
import { validatePart } from './validate-part.ts'
import { valueAt } from './value-at.ts'

/** Turns an issue of any Standard Schema into schema issues: the library says where, the schema's JSON form says what. */
export function issuesOfStandard(issue: StandardIssue, json: object, data: Data): readonly SchemaIssue[] {
  const path = pathOf(issue)
  const value = valueAt(data, path)
  // zod 3 names the keys, not their places.
  if (Array.isArray(issue.keys)) return issue.keys.map((key) => unknown([...path, String(key)]))
  const holder = path.slice(0, -1)
  const held = valueAt(data, holder)
  // A list is an object to JavaScript, but never to a writer.
  if (typeof path.at(-1) === 'string' && Array.isArray(held)) {
    return [{ kind: 'invalid-type', path: holder, value: held, expected: 'object' }]
  }
  const isOwn = isOwnWords(issue)
  if (value === undefined && path.length > 0) {
    return [{ kind: 'missing-field', path, expected: 'value', ...(isOwn ? { reason: issue.message } : {}) }]
  }
  if (isRefusedKey(json, path, data)) return refusedBeside(path, json, data)
  if (isUnknownKey(issue)) return [unknown(path)]
  const parts = partsAt(json, path, data)
  const linted = closestBranch(
    parts.map((part) => validatePart(part, value, path, json)),
    path,
  )
  if (linted.length > 0) return isOwn ? linted.map((one) => inWordsOf(issue, one)) : linted
  const format = isOwn ? undefined : parts.flatMap((part) => alternativesOf(part, json)).find(({ format }) => format)
  const detail = format === undefined ? null : describeBound('format', format.format)
  return [{ kind: 'invalid-value', path, value, detail: detail ?? messageOf(issue), allowed: null }]
}

function pathOf({ path }: StandardIssue): KeyPath {
  return [...(path ?? [])].map((step) => {
    const key = typeof step === 'object' ? step.key : step
    return typeof key === 'symbol' ? String(key) : key
  })
}

function unknown(path: KeyPath): SchemaIssue {
  return { kind: 'unknown-field', path, strict: true }
}

/** valibot names the first key that is not welcome; the others are as wrong. */
function refusedBeside(path: KeyPath, json: object, data: Data): SchemaIssue[] {
  const holder = path.slice(0, -1)
  const object = valueAt(data, holder)
  const keys = isJsonObject(object) ? Object.keys(object) : []
  return keys
    .map((key) => [...holder, key])
    .filter((at) => isRefusedKey(json, at, data))
    .map(unknown)
}

function isUnknownKey({ expected, type, code }: StandardIssue): boolean {
  return (type === 'strict_object' && expected === 'never') || (code === 'predicate' && expected === 'removed')
}

/** The words of the schema's author are better than any of ours. */
function inWordsOf({ message }: StandardIssue, issue: SchemaIssue): SchemaIssue {
  return issue.kind === 'invalid-value' && issue.allowed === null ? { ...issue, detail: message } : issue
}

/** Whether the message is one that the author of the schema wrote, not one of valibot's or ArkType's. */
function isOwnWords(issue: StandardIssue): boolean {
  if (/^Invalid [\w ]+: (?:Expected|Received) /.test(issue.message)) return false
  return typeof issue.expected !== 'string' || !issue.message.includes('must be')
}

/** ArkType puts the path before what it says. */
function messageOf(issue: StandardIssue): string {
  const problem: unknown = 'problem' in issue ? issue.problem : undefined
  return typeof problem === 'string' ? problem : issue.message
}
