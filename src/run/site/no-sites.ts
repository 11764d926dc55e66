/** Names of folders in which what looks like a site is a sample of one, or a part of something else. */
export const NO_SITES =
  /^(?:node_modules|vendor|examples?|tests?|test[_-].*|__.*|fixtures?|templates?|themes?|starters?|e2e|benchmarks?|\..*)$/i

/** Fewer of them, where the file that is looked for has a name that no other program has: a theme may have a site of its own. */
export const NO_COPIES = /^(?:node_modules|vendor|tests?|__.*|fixtures?|templates?|\..*)$/i
