/** Names of folders in which what looks like a site is a sample of one, or a part of something else. */
export const NO_SITES =
  /^(?:node_modules|vendor|examples?|tests?|test[_-].*|__.*|fixtures?|templates?|themes?|starters?|e2e|benchmarks?|\..*)$/i
