/** Turns a file name into whether a search through folders takes it for a post. */

/** What a folder is searched for; in any case. */
export const POST_EXTENSIONS: readonly string[] = ['.md', '.markdown', '.mdx', '.mkd']

// A language before the extension (`README.ko.md`, `readme.zh-CN.md`) is still the repository's own paper.
const ENDING = '(?:\\.[a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)?\\.(?:md|markdown|mdx|mkd)'
const PAPER = new RegExp(
  `^(?:readme|licen[cs]e|changelog|contributing|code[_-]of[_-]conduct|security|agents|claude|gemini|copilot-instructions|pull_request_template|issue_template|third[_-]party[_-]notices?)${ENDING}$`,
  'i',
)
// In small letters these are pages of many sites.
const CAPITAL_PAPER = new RegExp(
  `^(?:AUTHORS|CONTRIBUTORS|MAINTAINERS|GOVERNANCE|OWNERS|SUPPORT|NOTICE|COPYING|HISTORY|CHANGES|RELEASES?|UPGRADING|ROADMAP|TODO|INSTALL|HACKING|DEVELOPMENT|CREDITS)${ENDING}$`,
)

const KNOWN: ReadonlySet<string> = new Set(POST_EXTENSIONS)

/** Whether a folder is searched for it. */
export function isPostName(name: string): boolean {
  return hasExtension(name, KNOWN)
}

/** `extensions`: with their dot, in lower case. */
export function hasExtension(name: string, extensions: ReadonlySet<string>): boolean {
  const dot = name.lastIndexOf('.')
  if (dot === -1) return false
  const extension = name.slice(dot)
  return extensions.has(extension) || extensions.has(extension.toLowerCase())
}

/** README, LICENSE and the like, which in the root of a repository speak about it and are no posts. */
export function isRepositoryPaper(name: string): boolean {
  return PAPER.test(name) || CAPITAL_PAPER.test(name)
}
