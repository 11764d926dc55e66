import { readFileSync } from 'node:fs'

// A body is not looked at; a short one is enough to see that it stays.
const LONGEST = 20_000

/** The first 20,000 characters of a post; half a character at the end would be no UTF-8, and fixes are undone there. */
export function readStart(path: string): string {
  return readFileSync(path, 'utf8')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
}
