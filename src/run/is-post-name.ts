/** Turns a file name into whether a search through folders takes it for a post. */

/** What a folder is searched for; in any case. */
export const POST_EXTENSIONS: readonly string[] = ['.md', '.markdown', '.mdx', '.mkd']

// A language before the extension (`README.ko.md`, `readme.zh-CN.md`) is still the repository's own paper.
const PAPER =
  /^(?:readme|license|changelog|contributing|code_of_conduct|security|agents)(?:\.[a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)?\.(?:md|markdown|mdx|mkd)$/i

/** `extensions`: with their dot, in lower case. */
export function hasExtension(name: string, extensions: ReadonlySet<string>): boolean {
  const dot = name.lastIndexOf('.')
  if (dot === -1) return false
  const extension = name.slice(dot)
  return extensions.has(extension) || extensions.has(extension.toLowerCase())
}

/** README, LICENSE and the like, which speak about the repository and are no posts. */
export function isRepositoryPaper(name: string): boolean {
  return PAPER.test(name)
}
