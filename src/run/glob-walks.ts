import { matchAnyGlob } from './globs.ts'
import { isInside } from './is-inside.ts'

/** A folder to be searched, and the rest of the glob whose base it is; null: for posts. */
export interface GlobWalk {
  readonly given: string
  /** Absolute. */
  readonly path: string
  readonly matches: ((path: string) => boolean) | null
}

/** One walk for all globs whose bases lie in each other: each folder is listed once. */
export function withoutInner(globs: readonly GlobWalk[]): GlobWalk[][] {
  const groups: GlobWalk[][] = []
  for (const one of globs.toSorted((left, right) => left.path.length - right.path.length)) {
    const group = groups.find(([outer]) => outer !== undefined && isInside(one.path, outer.path))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
}

/** Tests paths against what is not to be found: globs, or paths of files and folders. */
export function matchExcluded(globs: readonly string[]): (path: string) => boolean {
  const plain = globs.map((glob) => glob.replace(/^(?:\.\/)+|\/+$/g, ''))
  return matchAnyGlob(plain.flatMap((glob) => [glob, `${glob}/**`]))
}

/** The last name of a glob where it has no wildcard, and its folders that begin with a dot. */
export function spelledNames(globs: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const glob of globs) {
    const last = glob.slice(glob.lastIndexOf('/') + 1)
    if (!/[*?[{(]/.test(last)) names.add(last)
    for (const [name] of glob.matchAll(/(?<=^|[/{,])\.[\w-]+/g)) names.add(name)
  }
  return names
}
