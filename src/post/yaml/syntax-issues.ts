import type { Block } from '../block.ts'
import type { IssueOf, ReadingIssue } from '../issue.ts'
import type { Diagnosis } from './yaml-flaw.ts'

/** Diagnoses of a block as issues of its post, together with those found before that are not noise of the same causes. */
export function syntaxIssues(
  block: Block,
  diagnoses: readonly Diagnosis[],
  before: readonly ReadingIssue[],
): ReadingIssue[] {
  const shift = block.span.start
  const told = before.filter((issue) => issue.kind === 'unportable-yaml')
  const kept = diagnoses.filter((diagnosis) => !isToldBy(diagnosis, told))
  // What a lexer sees in a broken line, `*` of `*important*`, is no construct of YAML.
  const real = before.filter(
    (issue) =>
      issue.kind !== 'unportable-yaml' ||
      !kept.some(({ extent }) => issue.span.start >= extent.start + shift && issue.span.start < extent.end + shift),
  )
  return [...real, ...kept.map((diagnosis) => toIssue(diagnosis, shift))]
}

/** Whether a construct that readers disagree on, reported already, is all that is wrong here. */
function isToldBy({ cause }: Diagnosis, told: readonly IssueOf<'unportable-yaml'>[]): boolean {
  const has = (...constructs: string[]) => told.some(({ construct }) => constructs.includes(construct))
  if (cause === 'unknown-tag') return has('tag')
  if (cause === 'unknown-alias') return has('alias')
  return (cause === 'not-a-field' || cause === 'unreadable') && has('documents', 'directive', 'key')
}

function toIssue({ cause, detail, span, path, mend }: Diagnosis, shift: number): IssueOf<'syntax-error'> {
  return {
    kind: 'syntax-error',
    format: 'yaml',
    code: cause,
    detail,
    span: { start: span.start + shift, end: span.end + shift },
    ...(path !== null && { path }),
    ...(mend !== null && {
      repair: {
        safety: mend.safety,
        edits: mend.edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text })),
      },
    }),
  }
}
