import { latePart } from '../late/late-part.ts'

const picomatch = latePart<{ readonly default: typeof import('picomatch') }>('picomatch')

/** What a glob says: whether it is one at all, the folder before its first wildcard, and the rest. */
export interface GlobParts {
  readonly isGlob: boolean
  readonly base: string
  readonly glob: string
}

/** Takes a glob with `/` apart. */
export function scanGlob(text: string): GlobParts {
  return picomatch().default.scan(text)
}

/** Turns a glob into a test of paths. */
export function matchGlob(glob: string): (path: string) => boolean {
  const matches = picomatch().default(glob)
  // Its second parameter asks for an object, which is true whatever it says: as a callback of `filter` it would get an index.
  return (path) => matches(path)
}

/** The same for several; walks enter no hidden folder by themselves, so a glob need not forbid it again. */
export function matchAnyGlob(globs: readonly string[]): (path: string) => boolean {
  return picomatch().default([...globs], { dot: true, noextglob: true })
}

// Each wildcard may cost a factor of the path's length; people write two or three.
const MOST_WILDCARDS = 8

/** Whether a glob has more than a configuration may ask for. */
export function hasManyWildcards(glob: string): boolean {
  return (glob.match(/\*+|\?/g)?.length ?? 0) > MOST_WILDCARDS
}
