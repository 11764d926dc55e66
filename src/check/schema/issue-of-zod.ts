import * as z from 'zod'
import type { SchemaIssue } from '../../post/issue.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import { closestBranch } from './closest-branch.ts'
import { valueAt } from './value-at.ts'

/** Turns an issue of zod into schema issues; `base` is the path of the union that it comes from. */
export function issuesOfZod(issue: z.core.$ZodIssue, data: Data, base: KeyPath = []): SchemaIssue[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  const value = valueAt(data, path)
  const isMissing = value === undefined && path.length > 0
  switch (issue.code) {
    case 'invalid_type':
      if (isMissing) return [{ kind: 'missing-field', path, expected: issue.expected }]
      return [{ kind: 'invalid-type', path, value, expected: issue.expected }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknown-field', path: [...path, key], strict: true }))
    case 'invalid_key':
      return [{ kind: 'unknown-field', path, strict: true }]
    case 'invalid_value':
      return [isMissing ? missing(path) : notAllowed(path, value, issue.values)]
    case 'invalid_union':
      return ofUnion(issue, data, path, value)
    case 'invalid_element':
      return issue.issues.flatMap((inner) => issuesOfZod(inner, data, path))
    case 'custom':
      return [isMissing ? { ...missing(path), reason: wordsOf(issue) } : refused(path, value, issue)]
    default:
      return [isMissing ? missing(path) : refused(path, value, issue)]
  }
}

/** A union speaks through the branch that came closest. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, data: Data, path: KeyPath, value: unknown): SchemaIssue[] {
  if (value === undefined && path.length > 0) return [missing(path)]
  const options: unknown = 'options' in issue ? issue.options : undefined
  if (issue.errors.length === 0 && Array.isArray(options)) return [notAllowed(path, value, options)]
  const branches = issue.errors.map((errors) => errors.flatMap((error) => issuesOfZod(error, data, path)))
  const closest = closestBranch(branches, path)
  return closest.length > 0 ? [...closest] : [refused(path, value, issue)]
}

function missing(path: KeyPath) {
  return { kind: 'missing-field' as const, path, expected: 'value' }
}

function notAllowed(path: KeyPath, value: unknown, values: readonly unknown[]): SchemaIssue {
  // Null is no word that anyone would write.
  const allowed = values.filter((one) => one !== null && one !== undefined).map(String)
  return { kind: 'invalid-value', path, value, detail: 'not among the allowed values', allowed }
}

function refused(path: KeyPath, value: unknown, issue: z.core.$ZodIssue): SchemaIssue {
  const detail = wordsOf(issue)
  const isZods = detail === ownWordsOf(issue)
  return { kind: 'invalid-value', path, value, detail, allowed: null, ...(isZods ? { issue } : {}) }
}

/** zod/mini has no language of its own: it says `Invalid input` of everything. */
function wordsOf(issue: z.core.$ZodIssue): string {
  return issue.message === 'Invalid input' ? (ownWordsOf(issue) ?? issue.message) : issue.message
}

/** What zod says of it where nobody gives it other words. */
function ownWordsOf(issue: z.core.$ZodIssue): string | undefined {
  const words = z.locales.en().localeError(issue as z.core.$ZodRawIssue)
  return typeof words === 'string' ? words : words?.message
}
