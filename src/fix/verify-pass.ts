import type { Diagnostic } from '../check/diagnostic.ts'
import type { PostResult } from '../check/lint-post.ts'
import { sameElsewhere } from '../edit/same-elsewhere.ts'
import type { Post, PostReading } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import { split } from '../post/split.ts'
import type { ChosenFix } from './chosen-fix.ts'
import type { Draft } from './draft.ts'

/**
 * Says what a pass did that it did not announce, or null when it did only that: the post still parses (or parses at
 * last), its body is the same, no field changed that no fix named, and no field got worse that no fix named.
 */
export function verifyPass(before: Draft, after: Draft, picks: readonly ChosenFix[]): string | null {
  // A lone half of a surrogate pair would become U+FFFD in the file.
  if (!isWellFormed(after.source.text)) return 'it would have written text that UTF-8 cannot hold'
  const now = after.reading()
  const old = before.result.unread === true ? null : before.reading().post
  if (now.block === null && split(before.source.text).block !== null) return 'the front matter would have lost its end'
  if (!keepsBody(before.source, after.source, old, now)) return 'it would have changed the body'
  if (old === null) {
    // Broken in several places: each pass must leave something else to repair, or less. Reading it again would not say more.
    const isBetter = now.post !== null || after.result.diagnostics.length < before.result.diagnostics.length
    return isBetter || areGone(picks, after.result) ? null : 'the front matter could still not be read'
  }
  if (now.post === null) return 'the front matter could not be read any more'
  const named = fieldsOf(picks)
  if (!sameElsewhere(old, now.post, named)) return 'it would have changed more than it said'
  const fresh = freshErrors(before.result, after.result, named)
  return fresh === undefined ? null : `it would have led to another error: ${fresh.message}`
}

function areGone(picks: readonly ChosenFix[], { diagnostics }: PostResult): boolean {
  const left = new Set(diagnostics.map(({ rule, message }) => JSON.stringify([rule, message])))
  return picks.every(({ diagnostic: { rule, message } }) => !left.has(JSON.stringify([rule, message])))
}

/** Where the fields end may only have been found out now; then the body is the end of the text that was there. */
function keepsBody(before: Source, after: Source, old: Post | null, now: PostReading): boolean {
  if (now.block === null) return true
  const body = after.text.slice(now.block.bodyStart)
  if (old === null) return before.text.endsWith(body)
  return before.text.slice(old.block.bodyStart) === body
}

function fieldsOf(picks: readonly ChosenFix[]): readonly string[] | 'any' {
  const fields = picks.map(({ fix }) => fix.fields)
  return fields.includes('any') ? 'any' : [...new Set(fields.filter((one) => one !== 'any').flat())]
}

/**
 * An error in a field that no fix named. A named field may show one that its old flaw hid (a text that became a list
 * can have a wrong item); where any field may have changed, no more errors than before must be left.
 */
function freshErrors(before: PostResult, after: PostResult, named: readonly string[] | 'any'): Diagnostic | undefined {
  const known = new Set(before.diagnostics.map(keyOf))
  const errors = after.diagnostics.filter(({ level }) => level === 'error')
  const fresh = errors.filter((one) => !known.has(keyOf(one)))
  if (named === 'any') {
    const count = before.diagnostics.filter(({ level }) => level === 'error').length
    return errors.length > count ? fresh[0] : undefined
  }
  return fresh.find(({ field }) => field === null || !named.includes(field))
}

function keyOf({ rule, path }: Diagnostic): string {
  return JSON.stringify([rule, ...path])
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
