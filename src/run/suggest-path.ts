/** Turns a path that does not exist into the existing one that was probably meant. */
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../values/likeness/nearest.ts'

/** Looks beside the first part of the path that is missing; absolute in, absolute out. */
export function suggestPath(path: string): string | undefined {
  for (let missing = path; dirname(missing) !== missing; missing = dirname(missing)) {
    const folder = dirname(missing)
    let names: string[]
    try {
      names = readdirSync(folder)
    } catch {
      continue
    }
    const near = nearest(basename(missing), names, { limit: 1 })[0]
    return near === undefined ? undefined : join(folder, near.candidate, path.slice(missing.length))
  }
  return undefined
}
