import type { Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { Node } from '../post/tree.ts'
import { compareText } from '../values/compare-text.ts'
import { linesOf } from './line-extent.ts'
import { extentOfEntry } from './node-extent.ts'

/**
 * Whether an edit left everything as it was except the named top-level fields: the data and source text of every
 * other field, every comment that is not on the lines of a named field or speaks to postlint, and the body. With
 * `any`, the whole block may have changed, and only the body is held to what it was.
 */
export function sameElsewhere(before: Post, after: Post, fields: readonly string[] | 'any'): boolean {
  if (!sameBody(before, after)) return false
  if (fields === 'any') return true
  const named = new Set(fields)
  return (
    sameFields(before.data, after.data, named) &&
    writtenElsewhere(before, named) === writtenElsewhere(after, named) &&
    keepsComments(before, after, named)
  )
}

/** What follows the text that was edited is read only where it is not the same by its origin. */
function sameBody(before: Post, after: Post): boolean {
  if (before.source.rest !== after.source.rest) return before.body() === after.body()
  return before.source.text.slice(before.block.bodyStart) === after.source.text.slice(after.block.bodyStart)
}

function sameFields(before: object, after: object, named: ReadonlySet<string>): boolean {
  const a = Object.entries(before).filter(([key]) => !named.has(key))
  const b = new Map(Object.entries(after).filter(([key]) => !named.has(key)))
  return a.length === b.size && a.every(([key, value]) => b.has(key) && sameValue(value, b.get(key)))
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (a instanceof Date || b instanceof Date) return String(a) === String(b)
  return sameFields(a, b, new Set())
}

/** The fields that are not named, as written, in an order that does not depend on where they stand. */
function writtenElsewhere({ tree, source }: Post, named: ReadonlySet<string>): string {
  const { root } = tree()
  if (root?.kind !== 'map') return ''
  const fields = root.entries
    .filter(({ key }) => !named.has(key.text))
    .sort((a, b) => compareText(a.key.text, b.key.text))
  return JSON.stringify(fields.map(({ key, value }) => [key.text, written(value, source.text)]))
}

function written(node: Node, text: string): unknown {
  if (node.kind === 'list') return node.items.map((item) => written(item, text))
  if (node.kind === 'map') return { of: node.entries.map(({ key, value }) => [key.text, written(value, text)]) }
  // Blank lines behind a literal text are its own or not, as its reader likes; the data holds those that count.
  return { as: text.slice(node.span.start, node.span.end).trimEnd() }
}

function keepsComments(before: Post, after: Post, named: ReadonlySet<string>): boolean {
  const left = new Map<string, number>()
  for (const text of commentsElsewhere(after, named)) left.set(text, (left.get(text) ?? 0) + 1)
  return commentsElsewhere(before, named).every((text) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0
  })
}

function commentsElsewhere(post: Post, named: ReadonlySet<string>): string[] {
  const own = linesOfFields(post, named).sort((a, b) => a.start - b.start)
  let [next, reach] = [0, 0]
  // Comments come in the order of the text, so that thousands of fields and comments are gone through once.
  return post.tree().comments.flatMap(({ text, span }) => {
    for (; (own[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start; next++) {
      reach = Math.max(reach, own[next]?.end ?? 0)
    }
    return isToPostlint(text) || span.start < reach ? [] : text
  })
}

/** Suppressions are postlint's own words, which it repairs like any other. */
function isToPostlint(comment: string): boolean {
  return /^#[ \t]*postlint-/.test(comment)
}

function linesOfFields({ tree, source: { text } }: Post, named: ReadonlySet<string>): Span[] {
  const { root } = tree()
  if (root?.kind !== 'map') return []
  return root.entries.flatMap((entry) => (named.has(entry.key.text) ? linesOf(text, extentOfEntry(entry, text)) : []))
}
