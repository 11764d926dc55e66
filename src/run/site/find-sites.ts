import { dirname } from 'node:path'
import { isInside } from '../is-inside.ts'
import { relativeTo } from '../relative-to.ts'
import { FolderFiles } from './folder-files.ts'
import { baseOf, planSites } from './plan-site.ts'
import { isRelated, type RecognisedSite, recogniseSites, siteAt } from './recognise-site.ts'

/** Sites, and the files of the folder that they were found in. */
export interface FoundSites {
  readonly files: FolderFiles
  /** Relative to that folder; none where no generator is recognised. */
  readonly sites: readonly RecognisedSite[]
}

/**
 * Finds the sites of `cwd`; of several, those that the named `places`, absolute, have to do with (none: all): one holds the other, or the
 * pages of the site lie there. Where all places lie in a site that is found from them upwards only, deeper below or elsewhere, it is
 * that one; not if nobody is `trusted`.
 */
export function findSites(cwd: string, places: readonly string[] = [], trusted = true): FoundSites {
  const files = new FolderFiles(cwd)
  const named = places.map((place) => relativeTo(cwd, place))
  const sites = recogniseSites(files, named)
  const [first, ...others] = places
  if (first === undefined || sites.length > 0 || !trusted) return { files, sites }
  const beside = sitesOfPages(files, named)
  if (beside.length > 0) return { files, sites: beside }
  for (let at = others.reduce(commonFolder, first); !isInside(cwd, at); at = dirname(at)) {
    const above = new FolderFiles(at)
    const site = siteAt(above)
    if (site !== null) return { files: above, sites: [site] }
  }
  return { files, sites }
}

/** The sites whose pages lie where places are, though neither is inside the other: `website/` may build `docs/`. */
function sitesOfPages(files: FolderFiles, places: readonly string[]): RecognisedSite[] {
  // Elsewhere than in a repository the folders have nothing to do with each other, and there may be hundreds.
  const isRepository = files.foldersIn('').includes('.git') || files.first('package.json') !== null
  if (!isRepository) return []
  const sites = recogniseSites(files, [])
  const kinds = planSites(sites, files, false)
  return sites.filter((site) =>
    kinds.some(
      ({ folder, generator, files: globs }) =>
        folder === site.folder &&
        generator === site.generator &&
        globs.map(baseOf).some((base) => places.some((place) => isRelated(base, place))),
    ),
  )
}

function commonFolder(a: string, b: string): string {
  let at = a
  while (!isInside(b, at)) at = dirname(at)
  return at
}
