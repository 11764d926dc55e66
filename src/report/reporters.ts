import type { Reporter } from './report.ts'

/** Every reporter, loaded only when it is asked for. */
export const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./reporters/pretty.ts')).pretty,
  compact: async () => (await import('./reporters/compact.ts')).compact,
  json: async () => (await import('./reporters/json.ts')).json,
  ndjson: async () => (await import('./reporters/ndjson.ts')).ndjson,
}
