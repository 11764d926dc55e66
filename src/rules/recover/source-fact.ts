import type { Post } from '../../post/post.ts'
import { sourceHost } from '../../values/urls/source-host.ts'

/** The fields that posts of one source tend to share. */
export const HABIT_FIELDS = ['author', 'tags', 'categories'] as const
export type HabitField = (typeof HABIT_FIELDS)[number]

/** What one post tells about the habits of its source. */
export type SourceFact = { readonly host: string } & { readonly [F in HabitField]?: string | readonly string[] }

/** Turns a post into what it tells about the habits of its source; null where it names no source. */
export function sourceFact({ data }: Post): SourceFact | null {
  const host = Object.hasOwn(data, 'from') ? sourceHost(data.from) : null
  if (host === null) return null
  const fact: { host: string } & { [F in HabitField]?: string | readonly string[] } = { host }
  for (const name of HABIT_FIELDS) {
    const value = Object.hasOwn(data, name) ? data[name] : null
    if (isText(value)) fact[name] = value
    else if (Array.isArray(value) && value.length > 0 && value.every(isText)) fact[name] = value
  }
  return fact
}

// In UTF-16 code units: longer values are text, not habits, and facts of all posts are kept in memory.
const LONGEST = 200

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
}
