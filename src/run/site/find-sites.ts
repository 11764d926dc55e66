import { dirname, relative, sep } from 'node:path'
import { recogniseSites, type Site, siteAt } from './recognise-site.ts'
import { SiteFiles } from './site-files.ts'

/** Sites, and the files of the folder that they were found in. */
export interface FoundSites {
  readonly files: SiteFiles
  /** Relative to that folder; none where no generator is recognised. */
  readonly sites: readonly Site[]
}

/**
 * Finds the sites of `cwd`; of several, those that hold or lie in one of the named `places`, absolute; none: all. Where all places lie in a site that
 * is found from them upwards only, deeper below or elsewhere, it is that one; not if nobody is `trusted`.
 */
export function findSites(cwd: string, places: readonly string[] = [], trusted = true): FoundSites {
  const files = new SiteFiles(cwd)
  const sites = recogniseSites(
    files,
    places.map((place) => relativeTo(cwd, place)),
  )
  const [first, ...others] = places
  if (first === undefined || sites.length > 0 || !trusted) return { files, sites }
  for (let at = others.reduce(commonFolder, first); !isWithin(cwd, at); at = dirname(at)) {
    const above = new SiteFiles(at)
    const site = siteAt(above)
    if (site !== null) return { files: above, sites: [site] }
  }
  return { files, sites }
}

/** A path relative to a folder, with `/`. */
export function relativeTo(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/')
}

function commonFolder(a: string, b: string): string {
  let at = a
  while (!isWithin(b, at)) at = dirname(at)
  return at
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}
