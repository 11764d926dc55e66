import type { Post } from '../../post/post.ts'
import type { Collection } from '../context.ts'

// What posts call their language, where their path does not.
const FIELDS = ['lang', 'language', 'locale']

/** Puts the language and version of a post before a text that it may share with others: posts of different ones share nothing. */
export function inEdition(text: string, { path, data }: Post, { site }: Collection): string {
  let edition = site.edition(path)
  if (edition === '') {
    for (const field of FIELDS) {
      const value = Object.hasOwn(data, field) ? data[field] : null
      if (typeof value === 'string') edition = value
    }
  }
  return `${edition}\0${text}`
}

/** The text that `inEdition` was given. */
export function withoutEdition(fact: string): string {
  return fact.slice(fact.indexOf('\0') + 1)
}
