import type { Source } from '../../post/source.ts'

/** The files of a site, as the host can reach them; paths are relative to the root of the site, with `/`. */
export interface SiteFiles {
  /** The path of a post as runs name it, from the root of the site. */
  pathOf(post: string): string
  /** The files that globs match, sorted. */
  find(globs: readonly string[]): readonly string[]
  /** All files but those of git and of packages; null where there are more than can be looked through. */
  all(): readonly string[] | null
  /** The names in a folder as they are written; null where it is none, `unknown` where it may not be looked into. */
  namesIn(folder: string): ReadonlySet<string> | 'unknown' | null
  /** The text of a small file; null where it is missing. */
  text(path: string): string | null
  /** The data of a small YAML or JSON file, or what code says in literals; or why it cannot be read; null where it is missing. */
  data(path: string): { readonly data: unknown } | { readonly fault: string } | null
  /** Some posts of the collection in a folder and below, the same ones whichever posts a run looks at; any beginning stands for all. */
  somePosts(folder: string): Iterable<string>
  /** A post; null where it cannot be read. */
  open(path: string): Source | null
}

/** Nothing is known of a text that comes without a site. */
export const NO_FILES: SiteFiles = {
  pathOf: (post) => post,
  find: () => [],
  all: () => null,
  namesIn: () => 'unknown',
  text: () => null,
  data: () => null,
  somePosts: () => [],
  open: () => null,
}
