import type { Post } from '../../post/post.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import type { Collection } from '../context.ts'

// When a page was published: `lastmod` and its like stand in the pages of documentation, too.
const FIELDS = ['date', 'pubDate', 'publishDate', 'published', 'publishedAt', 'created']

/** Whether a post is one of a series of days, as in a blog, and not a page of documentation. */
export function isDated({ data, path }: Post, { fields, generator }: Collection): boolean {
  if (fields.some(({ kind, required }) => kind === 'date' && required)) return true
  if (isOfDocumentation(path)) return false
  if (FIELDS.some((field) => Object.hasOwn(data, field) && typeof data[field] !== 'boolean')) return true
  return (
    generator.dates.fromFileName !== 'no' && dateFromFileName(path.slice(path.lastIndexOf('/') + 1)).kind !== 'none'
  )
}

const FOLDER = /(?:^|\/)_?(?:(docs|documentation|reference|manual)|blog|posts?|news|articles)(?=\/)/gi

/** Whether the path says that a page is of documentation, where pages may have the day of their last change. */
function isOfDocumentation(path: string): boolean {
  return [...path.matchAll(FOLDER)].at(-1)?.[1] !== undefined
}
