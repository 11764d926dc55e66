import type { Reporter } from './report.ts'
import { compact } from './reporters/compact.ts'
import { json } from './reporters/json.ts'
import { ndjson } from './reporters/ndjson.ts'
import { pretty } from './reporters/pretty.ts'

/** Every reporter by its name. They are small, and loading them one by one took longer than all of them at once. */
export const REPORTERS: Readonly<Record<string, Reporter>> = { pretty, compact, json, ndjson }
