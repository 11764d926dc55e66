import { dirname, relative, sep } from 'node:path'
import { recogniseSites, siteAt } from './recognise-site.ts'
import { SiteFiles } from './site-files.ts'

/**
 * The folder in which the site of the named folders is looked for: `cwd`, unless all of them lie in a site that is found from there
 * upwards only: deeper below, or elsewhere.
 */
export function findSiteFolder(folders: readonly string[], cwd: string): SiteFiles {
  const here = new SiteFiles(cwd)
  const [first, ...others] = folders
  if (first === undefined) return here
  const sites = recogniseSites(here)
  if (sites.some(({ folder }) => folders.some((one) => isConcerned(folder, relativeTo(cwd, one))))) return here
  for (let at = others.reduce(commonFolder, first); !isWithin(cwd, at); at = dirname(at)) {
    const files = new SiteFiles(at)
    if (siteAt(files) !== null) return files
  }
  return here
}

/** Whether a site has to do with a folder: one lies in the other. Both relative to the same, `''` for itself. */
export function isConcerned(site: string, folder: string): boolean {
  if (folder.startsWith('..')) return false
  return `${folder}/`.startsWith(site === '' ? '' : `${site}/`) || folder === '' || `${site}/`.startsWith(`${folder}/`)
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
