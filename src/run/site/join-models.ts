import type { PageKind } from './open-site.ts'

/** Makes one kind of those of a site that are in the form of the model post: it is one archive, wherever its posts lie. */
export function joinModels(kinds: readonly PageKind[]): PageKind[] {
  const joined: PageKind[] = []
  for (const kind of kinds) {
    const at = joined.findIndex((one) => one.isModel && kind.isModel && one.folder === kind.folder)
    const first = joined[at]
    if (first === undefined) joined.push(kind)
    else {
      const files = widest([...first.files, ...kind.files])
      joined[at] = { ...first, files, ignore: first.ignore.filter((glob) => kind.ignore.includes(glob)) }
    }
  }
  return joined
}

/** Without the globs of folders that another one searches, too. */
function widest(globs: readonly string[]): string[] {
  return globs.filter((glob, at) => {
    const rest = glob.slice(glob.lastIndexOf('**/'))
    const holder = globs.find(
      (other) => other.endsWith(rest) && glob !== other && glob.startsWith(other.slice(0, -rest.length)),
    )
    return holder === undefined && globs.indexOf(glob) === at
  })
}
