import { compareText } from '../../values/compare-text.ts'
import type { Report, ReporterContext } from '../report.ts'
import { shortenTo } from '../shorten-to.ts'

export interface SpellingCount {
  /** The name as the posts have it. */
  readonly written: string
  readonly field: string
  /** What the rule says of it: the usual spelling, and how many posts have that. */
  readonly message: string
  posts: number
}

/** Tags, categories and authors that are spelled otherwise in most posts, the most frequent first. */
export function countSpellings(
  { files }: Pick<Report, 'files'>,
  { text }: Pick<ReporterContext, 'text'>,
): SpellingCount[] {
  const counts = new Map<string, SpellingCount>()
  for (const { path, problems } of files) {
    const own = problems.filter(({ rule }) => rule === 'inconsistent-item')
    const head = own.length === 0 ? null : text(path)
    for (const { field, message, start, end } of own) {
      const count = counts.get(message)
      if (count !== undefined) count.posts++
      else {
        const place = head?.slice(start.offset, Math.min(end.offset, start.offset + 200)) ?? message
        const written = shortenTo(place.replace(/^(["'])(.*)\1$/s, '$2'), 60)
        counts.set(message, { written, field: field ?? '', message, posts: 1 })
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.posts - a.posts || compareText(a.message, b.message))
}
