/** Turns the comment behind a value into the text that was probably meant to belong to the value. */
import type { Change } from '../../edit/change.ts'
import type { KeyPath, Span } from '../../post/place.ts'
import type { Post } from '../../post/post.ts'
import { type Comment, nodeAt, type Tree } from '../../post/tree.ts'

export interface CutOff {
  /** What YAML takes for the whole value; nothing where the comment starts it. */
  readonly kept: string
  /** The comment, from its `#` on. */
  readonly lost: string
  readonly whole: string
  readonly span: Span
  /** Writes the whole as the value. */
  readonly changes: readonly Change[]
}

// Whoever writes a comment leaves a blank behind `#`: `#5` and `#tag` are text, but for the marks of programmers.
// Made when a text first needs it, as it is built from Unicode's tables.
const meantAsText = (): RegExp => /^#(?!(?:todo|fixme|postlint)(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]/iu
const mayBeCutOff = (): RegExp => /[ \t]#[\p{L}\p{M}\p{N}]/u
const GLUED = /^#(?!postlint-)[^\s#]/
const NEXT_COMMENT = /[ \t]#(?:[ \t]|$)/

/** A look at the text that spares the tree. */
export function mayCutOff({ block }: Post): boolean {
  if (block.format !== 'yaml' || !(block.text.includes(' #') || block.text.includes('\t#'))) return false
  return mayBeCutOff().test(block.text)
}

/**
 * The text that a value without quotes loses to a comment, or null where a comment is one; `notes`, such as `#todo`, are
 * text only where nothing else is.
 */
export function findCutOff(post: Post, path: KeyPath, also?: 'notes'): CutOff | null {
  const tree = post.tree()
  const node = nodeAt(tree, path)
  if (node?.kind !== 'scalar' || node.style !== 'plain') return null
  const { text } = post.source
  const kept = text.slice(node.span.start, node.span.end)
  const end = kept === '' ? skipBlanksBack(text, node.span.start) : node.span.end
  const comment = commentBehind(tree, end)
  if (comment === undefined || !(also === 'notes' ? GLUED : meantAsText()).test(comment.text)) return null
  const gap = text.slice(end, comment.span.start)
  // What spans lines was written with more care than a comment by mistake.
  if (/[\r\n]/.test(kept) || !/^[ \t]*$/.test(gap)) return null
  const next = NEXT_COMMENT.exec(comment.text)
  const lost = comment.text.slice(0, next?.index).trimEnd()
  const span = { start: comment.span.start, end: comment.span.start + lost.length }
  const whole = kept === '' ? lost : `${kept}${gap}${lost}`
  return {
    kept,
    lost,
    whole,
    span,
    changes: [
      { kind: 'set', path, value: whole },
      { kind: 'text', span: { start: end, end: span.end }, text: '', fields: [String(path[0])] },
    ],
  }
}

/** The first comment that starts at an offset or behind it. */
function commentBehind({ comments }: Tree, offset: number): Comment | undefined {
  let from = 0
  let to = comments.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((comments[middle] as Comment).span.start < offset) from = middle + 1
    else to = middle
  }
  return comments[from]
}

/** Where the mark before an offset ends, the `:` or `-` with nothing behind it. */
function skipBlanksBack(text: string, offset: number): number {
  let at = offset
  while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at--
  return at
}
