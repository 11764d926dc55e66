import { sourceHost } from '../../values/urls/source-host.ts'
import type { Recover } from './recovery.ts'
import { sourceUrlOf } from './source-url-of.ts'

// Fewer posts may agree by chance.
const LEAST_POSTS = 5

/** Turns what the other posts of the same source have in a field into candidates for it. */
export const recoverHabit: Recover = (post, { habits }, name) => {
  if (habits === null) return []
  const host = sourceHost(sourceUrlOf(post))
  const byField = host === null ? {} : habits(host)
  const known = Object.hasOwn(byField, name) ? (byField[name] ?? []) : []
  const isSure = known.length === 1 && (known[0]?.posts ?? 0) >= LEAST_POSTS
  return known.map(({ value }) => ({ title: 'habit', value, safety: isSure ? 'unsafe' : 'manual' }))
}
