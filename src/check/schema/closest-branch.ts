import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'

/** Turns the issues of each branch of a union into those of the branch that the author most likely meant; several names or types at one place become one issue. */
export function closestBranch(branches: readonly (readonly SchemaIssue[])[], path: KeyPath): readonly SchemaIssue[] {
  const failed = branches.filter(({ length }) => length > 0)
  const best = Math.min(...failed.map((issues) => costOf(issues, path)))
  const closest = failed.filter((issues) => costOf(issues, path) === best)
  return mergeTypes(closest) ?? mergeAllowed(closest) ?? closest[0] ?? []
}

/** A branch of another type is not meant; one for another value of a key that tells branches apart hardly ever is. */
function costOf(issues: readonly SchemaIssue[], path: KeyPath): number {
  let cost = issues.length
  for (const issue of issues) {
    const isHere = issue.path.length === path.length
    if (issue.kind === 'invalid-type' && isHere) cost += 10_000
    else if (issue.kind === 'invalid-value' && issue.allowed?.length === 1) cost += isHere ? 1000 : 100
  }
  return cost
}

function mergeTypes(branches: readonly (readonly SchemaIssue[])[]): SchemaIssue[] | null {
  const types = new Set<string>()
  for (const issues of branches) {
    const [only] = issues
    if (issues.length !== 1 || only?.kind !== 'invalid-type' || !isSamePlace(only, branches)) return null
    for (const word of only.expected.split('|')) types.add(word)
  }
  if (types.size > 1) types.delete('null')
  const first = branches[0]?.[0]
  return first?.kind === 'invalid-type' ? [{ ...first, expected: [...types].join('|') }] : null
}

function mergeAllowed(branches: readonly (readonly SchemaIssue[])[]): SchemaIssue[] | null {
  const allowed = new Set<string>()
  for (const issues of branches) {
    const [only] = issues
    if (issues.length !== 1 || only?.kind !== 'invalid-value' || !isSamePlace(only, branches)) return null
    for (const value of only.allowed ?? []) allowed.add(value)
    if (only.allowed === null) return null
  }
  const first = branches[0]?.[0]
  return first?.kind === 'invalid-value' ? [{ ...first, allowed: [...allowed] }] : null
}

function isSamePlace(issue: SchemaIssue, branches: readonly (readonly SchemaIssue[])[]): boolean {
  return JSON.stringify(issue.path) === JSON.stringify(branches[0]?.[0]?.path)
}
