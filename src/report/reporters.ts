import type { Reporter } from './report.ts'
import { compact } from './reporters/compact.ts'
import { json } from './reporters/json.ts'
import { ndjson } from './reporters/ndjson.ts'
import { pretty } from './reporters/pretty.ts'

export type LoadReporter = () => Reporter | Promise<Reporter>

const late = () => import('./late-reporters.ts')

/** Every reporter by its name. A start does not load those that are seldom asked for. */
export const REPORTERS: Readonly<Record<string, LoadReporter>> = {
  pretty: () => pretty,
  compact: () => compact,
  json: () => json,
  ndjson: () => ndjson,
  agent: async () => (await late()).agent,
  github: async () => (await late()).github,
  gitlab: async () => (await late()).gitlab,
  sarif: async () => (await late()).sarif,
  rdjson: async () => (await late()).rdjson,
  junit: async () => (await late()).junit,
  checkstyle: async () => (await late()).checkstyle,
  markdown: async () => (await late()).markdown,
  html: async () => (await import('./reporters/html.ts')).html,
}
