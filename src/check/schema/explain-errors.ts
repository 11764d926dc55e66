import type { ErrorObject } from 'ajv'
import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import { closestBranch } from './closest-branch.ts'
import { describeCondition } from './describe-condition.ts'
import { type ErrorIndex, indexErrors } from './index-errors.ts'
import { issuesOfKeyword } from './issues-of-keyword.ts'
import { isJsonObject, type JsonObject, listOf } from './json-object.ts'
import { type Matches, partsBelow } from './parts-below.ts'
import { pathOfPointer } from './path-of-pointer.ts'
import { resolveRef } from './resolve-ref.ts'
import { leftOut, refuse, ruleOut } from './rule-out.ts'
import { valueAt } from './value-at.ts'

export interface RefusedData {
  readonly root: JsonObject
  readonly data: Data
  /** All that Ajv found; never empty. */
  readonly errors: readonly ErrorObject[]
  /** What Ajv finds in a value with one part of the schema alone. */
  errorsOf(part: object, value: unknown): readonly ErrorObject[]
  readonly matches: Matches
}

/** Turns Ajv's errors into what a writer has to repair: the schema is walked from its root, so that a choice speaks through one branch and a condition through its fields. */
export function explainErrors(refusal: RefusedData): SchemaIssue[] {
  const { root, data, errors } = refusal
  const issues = explain(root, [], { ...refusal, index: indexErrors(errors, []), depth: 0 })
  const left = explainLeft(errors, issues, data)
  const all = [...issues, ...left]
  return all.length > 0 ? all : [refuse([], data, 'they do not match the schema')]
}

/** What the walk did not come to (a `$ref` into another document's `$id`): Ajv's own places, in the words for its keywords. */
function explainLeft(errors: readonly ErrorObject[], issues: readonly SchemaIssue[], data: Data): SchemaIssue[] {
  const known = new Set(issues.map(({ path }) => JSON.stringify(path)))
  const above = new Set(issues.flatMap(({ path }) => prefixesOf(path)))
  const isKnown = (path: KeyPath): boolean =>
    above.has(JSON.stringify(path)) || prefixesOf(path).some((one) => known.has(one))
  return errors.flatMap((error) => {
    if (
      COMBINES.has(error.keyword) ||
      (issues.length > 0 && /\/(?:anyOf|oneOf|not|if|then|else)\//.test(error.schemaPath))
    )
      return []
    const path = pathOfPointer(error.instancePath, data)
    if (isKnown(path)) return []
    if (error.keyword === 'false schema') return [leftOut(path, data)]
    const own = issuesOfKeyword(error, path, data)
    return own.length > 0 ? own : [refuse(path, data, error.message ?? 'it does not match the schema')]
  })
}

function prefixesOf(path: KeyPath): string[] {
  return [...path, null].map((_, length) => JSON.stringify(path.slice(0, length)))
}

// Their errors only say that one of their parts has some.
const COMBINES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'if', '$ref', '$dynamicRef', '$recursiveRef'])

interface Walk extends RefusedData {
  readonly index: ErrorIndex
  readonly depth: number
}

// References can go round in circles without a step in the data; no schema that people write nests so deep.
const DEEPEST = 100

function explain(part: unknown, path: KeyPath, walk: Walk): SchemaIssue[] {
  const { data, depth, root } = walk
  if (part === false) return [leftOut(path, data)]
  if (!isJsonObject(part) || depth > DEEPEST) return []
  const down = { ...walk, depth: depth + 1 }
  const errors = walk.index(part, path)
  const names = new Set(errors.map(({ keyword }) => keyword))
  // One value of the wrong type, or none of those allowed, is one problem.
  const main = ['enum', 'const', 'type'].find((keyword) => names.has(keyword))
  const own = errors
    .filter(({ keyword }) => main === undefined || keyword === main)
    .flatMap((error) => issuesOfKeyword(error, path, data))
  const joined = [
    ...(typeof part.$ref === 'string' ? [resolveRef(root, part.$ref)] : []),
    ...(part.$recursiveRef === '#' ? [root] : []),
    ...(typeof part.$dynamicRef === 'string' ? [resolveRef(root, part.$dynamicRef)] : []),
    ...listOf(part.allOf),
  ].flatMap((one) => explain(one, path, down))
  const chosen = errors.flatMap((error) => {
    if (error.keyword === 'if') return explainCondition(part, error, path, down)
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') return explainChoice(part, error, path, down)
    return []
  })
  const below = partsBelow(part, path, data, walk.matches).flatMap(([inner, at]) => explain(inner, at, down))
  return [...own, ...joined, ...chosen, ...below]
}

function explainChoice(part: JsonObject, error: ErrorObject, path: KeyPath, walk: Walk): readonly SchemaIssue[] {
  const passing: unknown = error.params.passingSchemas
  if (Array.isArray(passing)) {
    return [refuse(path, walk.data, `it fits ${passing.length} of the forms between which it has to choose`)]
  }
  const branches = listOf(part[error.keyword])
  const meant = branches.filter((branch) => !isUnmet(branch, path, walk))
  const heard = meant.length > 0 ? meant : branches
  const closest = closestBranch(
    heard.map((branch) => explain(branch, path, walk)),
    path,
  )
  return closest.length > 0 ? closest : [refuse(path, walk.data, 'it has none of the forms that the schema offers')]
}

function explainCondition(part: JsonObject, error: ErrorObject, path: KeyPath, walk: Walk): readonly SchemaIssue[] {
  const { data } = walk
  if (error.params.failingKeyword === 'then') {
    if (part.then === false) return [ruleOut(part.if, path, data)]
    const reason = describeCondition(part.if, path, data)
    const issues = explain(part.then, path, walk)
    return reason === undefined ? issues : issues.map((issue) => withReason(issue, reason))
  }
  if (!isUnmet(part, path, walk)) return explain(part.else, path, walk)
  // The condition itself must hold, or that of one of those after it.
  return closestBranch(explainChain(part, path, walk), path)
}

/** One branch for each condition of an `else` that is an `if` again. */
function explainChain(part: unknown, path: KeyPath, walk: Walk): (readonly SchemaIssue[])[] {
  if (part === false) return []
  if (!isJsonObject(part) || part.if === undefined) return [explain(part, path, walk)]
  return [explainUnmet(part.if, path, walk), ...explainChain(part.else, path, walk)]
}

function withReason(issue: SchemaIssue, reason: string): SchemaIssue {
  const takesReason = issue.kind === 'missing-field' || issue.kind === 'invalid-value'
  return takesReason && issue.reason === undefined ? { ...issue, reason } : issue
}

/** What keeps the condition from holding: Ajv says nothing of it by itself. */
function explainUnmet(condition: unknown, path: KeyPath, walk: Walk): readonly SchemaIssue[] {
  if (!isJsonObject(condition)) return []
  const errors = walk.errorsOf(condition, valueAt(walk.data, path))
  return explain(condition, path, { ...walk, index: indexErrors(errors, path) })
}

/** Whether a part fails because it is meant for other posts: its condition doesn't hold, and nothing else is allowed. */
function isUnmet(part: unknown, path: KeyPath, walk: Walk): boolean {
  if (!isJsonObject(part) || walk.depth > DEEPEST) return false
  const down = { ...walk, depth: walk.depth + 1 }
  if (walk.index(part, path).some(({ keyword, params }) => keyword === 'if' && params.failingKeyword === 'else')) {
    return part.else === false || isUnmet(part.else, path, down)
  }
  const joined = [...(typeof part.$ref === 'string' ? [resolveRef(walk.root, part.$ref)] : []), ...listOf(part.allOf)]
  return joined.some((one) => isUnmet(one, path, down))
}
