import type { ReadingIssue } from '../post/issue.ts'
import type { PostReading } from '../post/post.ts'

/** A block below blank lines, as the reader of the site has it: front matter like any other, or none. */
export function readBelowBlanks(reading: PostReading, blanksBefore: boolean): PostReading {
  if (reading.block === null || reading.issues.length === 0) return reading
  const near = reading.issues.find(isNotFirst)
  if (near === undefined) return reading
  if (!blanksBefore) return { post: null, block: null, issues: [near] }
  return { ...reading, issues: reading.issues.filter((issue) => issue !== near) }
}

function isNotFirst(issue: ReadingIssue): boolean {
  return issue.kind === 'malformed-fence' && issue.flaw === 'not-first'
}
