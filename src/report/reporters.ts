import type { Reporter } from './report.ts'
import { compact } from './reporters/compact.ts'
import { json } from './reporters/json.ts'
import { ndjson } from './reporters/ndjson.ts'
import { pretty } from './reporters/pretty.ts'

export type LoadReporter = () => Reporter | Promise<Reporter>

/** Every reporter by its name. Those that are seldom asked for are loaded when they are. */
export const REPORTERS: Readonly<Record<string, LoadReporter>> = {
  pretty: () => pretty,
  compact: () => compact,
  json: () => json,
  ndjson: () => ndjson,
  agent: async () => (await import('./reporters/agent.ts')).agent,
  github: async () => (await import('./reporters/github.ts')).github,
  gitlab: async () => (await import('./reporters/gitlab.ts')).gitlab,
  sarif: async () => (await import('./reporters/sarif.ts')).sarif,
  rdjson: async () => (await import('./reporters/rdjson.ts')).rdjson,
  junit: async () => (await import('./reporters/junit.ts')).junit,
  checkstyle: async () => (await import('./reporters/checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./reporters/markdown.ts')).markdown,
}
