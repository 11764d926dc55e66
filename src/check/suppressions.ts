import { parseTree } from '../post/formats.ts'
import { lineAt } from '../post/line-at.ts'
import { Lines } from '../post/lines.ts'
import type { Span } from '../post/place.ts'
import type { Comment, Tree } from '../post/tree.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Found } from './found.ts'
import { type Ground, placeFindings } from './place-findings.ts'
import type { Settings } from './settings.ts'

/** One rule name in a suppressing comment. */
export interface Suppression {
  /** Null when the comment names no rule. */
  readonly rule: string | null
  readonly span: Span
  readonly comment: Span
  /** The 1-based line it speaks of, or null for the whole post. */
  readonly line: number | null
}

const COMMENT = /^#\s*postlint-disable(-line|-next-line)?(?=\s|$)(.*)$/
const OWN_RULE = 'unused-suppression'

/** Drops the diagnostics that comments in the block suppress, and reports the comments that suppress nothing. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  ground: Ground,
  settings: Settings,
  /** Rules that only the whole run can judge: a comment that names one is not called unused here. */
  later: ReadonlySet<string>,
): { kept: Diagnostic[]; suppressed: number; undecided: boolean } {
  const suppressions = findSuppressions(ground)
  if (suppressions.length === 0) return { kept: [...diagnostics], suppressed: 0, undecided: false }
  const used = new Set<Suppression>()
  const kept = diagnostics.filter((diagnostic) => {
    const hits = suppressions.filter(
      (one) => one.rule === diagnostic.rule && (one.line === null || one.line === diagnostic.start.line),
    )
    for (const hit of hits) used.add(hit)
    return hits.length === 0
  })
  const idle = suppressions.filter((one) => !used.has(one))
  const unused = idle.filter(({ rule }) => rule === null || !later.has(rule))
  return {
    kept: [...kept, ...reportUnused(unused, ground, settings)],
    suppressed: diagnostics.length - kept.length,
    undecided: unused.length < idle.length,
  }
}

function findSuppressions(ground: Ground): Suppression[] {
  const { block, source, post } = ground
  if (block === null || !block.text.includes('postlint-disable')) return []
  const tree: Tree = post?.tree() ?? parseTree(block)
  const lines = new Lines(source.text)
  return tree.comments.flatMap((comment) => parseSuppression(comment, lines))
}

function parseSuppression(comment: Comment, lines: Lines): Suppression[] {
  const match = COMMENT.exec(comment.text.trimEnd())
  if (match === null) return []
  const [, scope, rest = ''] = match
  const here = lines.positionAt(comment.span.start).line
  const line = scope === '-line' ? here : scope === '-next-line' ? here + 1 : null
  // What follows `--` is the author's reason.
  const list = rest.split(/\s--\s/)[0] ?? ''
  const from = comment.span.start + comment.text.trimEnd().length - rest.length
  const names = [...list.matchAll(/[^\s,]+/g)]
  if (names.length === 0) return [{ rule: null, span: comment.span, comment: comment.span, line }]
  return names.map((name) => {
    const start = from + name.index
    return { rule: name[0], span: { start, end: start + name[0].length }, comment: comment.span, line }
  })
}

function reportUnused(unused: readonly Suppression[], ground: Ground, settings: Settings): Diagnostic[] {
  const active = settings.rules.get(OWN_RULE)
  if (active === undefined) return []
  const found = unused.map((one): Found => {
    const whole = unused.filter(({ comment }) => comment === one.comment).length
    const names = findSuppressions(ground).filter(({ comment }) => comment.start === one.comment.start).length
    const span = whole === names ? removable(ground.source.text, one.comment) : withGap(ground.source.text, one.span)
    return {
      active,
      message: one.rule === null ? 'nameless' : 'unused',
      values: { rule: one.rule ?? '' },
      place: { span: one.span },
      fixes: [
        { title: 'remove', values: {}, safety: 'safe', changes: [{ kind: 'text', span, text: '', fields: 'none' }] },
      ],
    }
  })
  return placeFindings(found, ground, settings)
}

/** A comment alone on its line goes with the line; one behind a value goes with the blanks before it. */
function removable(text: string, comment: Span): Span {
  let start = comment.start
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--
  if (start === 0 || text.charAt(start - 1) === '\n') return { start, end: lineAt(text, start).next }
  return { start, end: comment.end }
}

function withGap(text: string, span: Span): Span {
  let start = span.start
  while (/[ \t,]/.test(text.charAt(start - 1))) start--
  return { start, end: span.end }
}
