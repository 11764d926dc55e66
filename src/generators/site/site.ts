export type ReferenceKind = 'layouts' | 'authors' | 'tagList'

/** The names that a field may hold, as the site lists them. */
export interface KnownNames {
  /** One for each entry, for messages; sorted. */
  readonly shown: readonly string[]
  /** All spellings that count. */
  readonly all: readonly string[]
  /** Whether the site lacks a name; false where most posts of the site contradict the list. */
  lacks(name: string): boolean
}

/** What a run says once of a site, beside what it finds in posts. */
export interface SiteNote {
  readonly text: string
  /** Whether posts were not linted by all that was asked for. */
  readonly unfinished: boolean
}

/** What rules may ask about the site that the posts belong to; read when it is asked for, once a run. */
export interface Site {
  /** The path of a post from the root of the site, with `/`. */
  pathOf(post: string): string
  /** What posts of one language and version share; `''` where the path names none. */
  edition(post: string): string
  /** Null where the site has no such list, or names may stand elsewhere, too. */
  names(kind: ReferenceKind, post: string): KnownNames | null
  /** The local path in a text that names no file of the site, and what may have been meant; null where it does, or where it cannot be known. */
  missingFile(text: string, post: string): { readonly near: readonly string[] } | null
  /** Whether most posts of a folder that a post is in have no such field, so that it is not expected there. */
  isUnusual(field: string, post: string): boolean
  /** Whether a file is in the folder of a post. */
  hasBeside(post: string, name: string): boolean
  /** Whether a file of the site holds a text. */
  holds(marks: readonly { readonly file: string; readonly text: string }[]): boolean
  /** What came of the questions so far. */
  notes(): readonly SiteNote[]
}
