import { Lines } from '../post/lines.ts'
import type { Span } from '../post/place.ts'
import type { Comment } from '../post/tree.ts'
import type { PostParts } from './place-findings.ts'

/** One rule name in a suppressing comment. */
export interface Suppression {
  /** Null when the comment names no rule. */
  readonly rule: string | null
  readonly span: Span
  readonly comment: Span
  /** How many names the comment holds. */
  readonly names: number
  /** The 1-based line it speaks of, or null for the whole post. */
  readonly line: number | null
}

const COMMENT = /^#\s*postlint-disable(-line|-next-line)?(?=\s|$)(.*)$/

/** Finds the comments of a post that suppress rules. */
export function findSuppressions({ block, source, post }: PostParts): Suppression[] {
  // A post that does not read was not checked: its own words cannot make it pass for a good one.
  if (block === null || post === null || !block.text.includes('postlint-disable')) return []
  const lines = new Lines(source.text)
  return post.tree().comments.flatMap((comment) => parseSuppression(comment, lines))
}

function parseSuppression(comment: Comment, lines: Lines): Suppression[] {
  const match = COMMENT.exec(comment.text.trimEnd())
  if (match === null) return []
  const [, scope, rest = ''] = match
  const here = lines.positionAt(comment.span.start).line
  const line = scope === '-line' ? here : scope === '-next-line' ? here + 1 : null
  // What follows `--` is the author's reason.
  const list = /^(.*?)(?:\s--(?:\s|$)|$)/.exec(rest)?.[1] ?? ''
  const from = comment.span.start + comment.text.trimEnd().length - rest.length
  const names = [...list.matchAll(/[^\s,]+/g)]
  if (names.length === 0) return [{ rule: null, span: comment.span, comment: comment.span, names: 0, line }]
  return names.map((name) => {
    const start = from + name.index
    const span = { start, end: start + name[0].length }
    return { rule: name[0], span, comment: comment.span, names: names.length, line }
  })
}
