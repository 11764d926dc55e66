import type { SchemaIssue } from '../post/issue.ts'
import type { Collection } from '../rules/context.ts'

/**
 * Says of each schema issue which rule speaks for it: empty values, lists and their items have rules of their own.
 */
export function attributeIssues(issues: readonly SchemaIssue[], collection: Collection): readonly SchemaIssue[] {
  if (issues.length < 2) return issues.map((issue) => attribute(issue, collection))
  const seen = new Set<string>()
  return issues.flatMap((issue) => {
    const own = attribute(issue, collection)
    const key = JSON.stringify([own.kind, own.path])
    // One value, one issue: zod reports a blank text as too short, and a union once per branch.
    if (seen.has(key)) return []
    seen.add(key)
    return [own]
  })
}

function attribute(issue: SchemaIssue, collection: Collection): SchemaIssue {
  if (issue.kind !== 'invalid-type' && issue.kind !== 'invalid-value') return issue
  const { path, value } = issue
  const kind = collection.fields.find(({ name }) => name === path[0])?.kind
  const expected = issue.kind === 'invalid-type' ? issue.expected : 'value'
  if (path.length === 1 && isEmpty(value)) return { kind: 'empty-field', path, value, expected }
  if (kind === 'list' && path.length > 1 && isEmpty(value)) return { kind: 'blank-item', path, value }
  if (kind === 'list' && path.length === 1 && issue.kind === 'invalid-type' && isWordy(value)) {
    return { kind: 'not-a-list', path, value }
  }
  return issue
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

function isWordy(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
