import type { Generator } from '../../schemas/generator.ts'
import type { MalformedFence, ReadingIssue } from '../post/issue.ts'
import type { PostReading } from '../post/post.ts'

/** Where every reader counts, nothing may stand before the opener, and it must be there. */
export const NO_BLANKS = { blanksBefore: false, indented: false, unopened: false } as const

/** A block below blank lines or without an opening line, as the reader of the site has it: front matter like any other, or none. */
export function readBelowBlanks(
  reading: PostReading,
  { blanksBefore, indented, unopened }: Pick<Generator['fences'], 'blanksBefore' | 'indented' | 'unopened'>,
): PostReading {
  if (reading.block === null || reading.issues.length === 0) return reading
  const near = reading.issues.find(startsElsewhere)
  if (near === undefined) return reading
  const { source, opener } = reading.block
  const isIndented = /[ \t]/.test(source.charAt(opener.start - 1))
  const isRead = near.flaw === 'unopened' ? unopened : isIndented ? indented : blanksBefore
  if (!isRead) return { post: null, block: null, issues: [near] }
  return { ...reading, issues: reading.issues.filter((issue) => issue !== near) }
}

/** Whether something stands before the opener, or there is none. */
function startsElsewhere(issue: ReadingIssue): issue is MalformedFence {
  return issue.kind === 'malformed-fence' && (issue.flaw === 'not-first' || issue.flaw === 'unopened')
}
