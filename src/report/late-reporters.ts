/** The reporters that are loaded when one of them is asked for: in one part, since each part more is a file at every start. */

export { agent } from './reporters/agent.ts'
export { checkstyle } from './reporters/checkstyle.ts'
export { github } from './reporters/github.ts'
export { gitlab } from './reporters/gitlab.ts'
export { junit } from './reporters/junit.ts'
export { markdown } from './reporters/markdown.ts'
export { rdjson } from './reporters/rdjson.ts'
export { sarif } from './reporters/sarif.ts'
