import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import { closestBranch } from './closest-branch.ts'
import { findBound } from './find-bound.ts'
import { isJsonObject, type JsonObject, listOf, ownOf } from './json-object.ts'
import { resolveRef } from './resolve-ref.ts'
import { isTypeIn, typeWord, typeWordsOf } from './type-word.ts'

/** Turns a value that its schema has refused into the issues that the schema's JSON form explains; none where it explains nothing. */
export function validatePart(
  part: unknown,
  value: unknown,
  path: KeyPath,
  root: unknown,
  depth = 0,
): readonly SchemaIssue[] {
  // References in a circle end here; posts nest 16 deep at most.
  if (!isJsonObject(part) || depth > 64) return []
  const inner = (one: unknown, of: unknown, at: KeyPath) => validatePart(one, of, at, root, depth + 1)
  const own = checkOwn(part, value, path)
  if (own !== null) return [own]
  const joined = [typeof part.$ref === 'string' ? resolveRef(root, part.$ref) : undefined, ...listOf(part.allOf)]
  const found = [...joined.flatMap((one) => inner(one, value, path)), ...reportInside(part, value, path, inner)]
  for (const choice of [part.anyOf, part.oneOf]) {
    const branches = listOf(choice).map((one) => inner(one, value, path))
    if (branches.every(({ length }) => length > 0)) found.push(...closestBranch(branches, path))
  }
  return found
}

function checkOwn(part: JsonObject, value: unknown, path: KeyPath): SchemaIssue | null {
  const values = 'const' in part ? [part.const] : Array.isArray(part.enum) ? part.enum : null
  if (values !== null && !values.includes(value)) {
    const allowed = values.filter((one) => one !== null).map(String)
    return { kind: 'invalid-value', path, value, detail: 'not among the allowed values', allowed }
  }
  const types = typeWordsOf(part.type ?? (part.kind === 'date' ? 'date' : []))
  if (types.length > 0 && !isTypeIn(typeWord(value), types)) {
    return { kind: 'invalid-type', path, value, expected: types.join('|') }
  }
  const bound = findBound(part, value)
  return bound === null ? null : { kind: 'invalid-value', path, value, detail: bound, allowed: null }
}

type Inner = (part: unknown, value: unknown, path: KeyPath) => readonly SchemaIssue[]

function reportInside(part: JsonObject, value: unknown, path: KeyPath, inner: Inner): readonly SchemaIssue[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => inner(listOf(part.prefixItems)[index] ?? part.items, item, [...path, index]))
  }
  if (!isJsonObject(value)) return []
  const missing = listOf(part.required)
    .map(String)
    .filter((name) => !Object.hasOwn(value, name))
    .map((name): SchemaIssue => ({ kind: 'missing-field', path: [...path, name], expected: 'value' }))
  const entries = Object.entries(value).flatMap(([key, one]): readonly SchemaIssue[] => {
    const own = ownOf(part.properties, key) ?? part.additionalProperties
    return own === false
      ? [{ kind: 'unknown-field', path: [...path, key], strict: true }]
      : inner(own, one, [...path, key])
  })
  return [...missing, ...entries]
}
