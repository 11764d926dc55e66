import type { CodeCollection } from '../../../schemas/config.ts'
import { findSites } from '../site/find-sites.ts'
import { type OpenSite, openSite } from '../site/open-site.ts'
import { baseOf } from '../site/plan-site.ts'
import type { RecognisedSite } from '../site/recognise-site.ts'
import type { Recognised } from './create-collection.ts'

/** The site that a collection is a part of, and the folder of its root. */
export interface CollectionSite {
  readonly root: string
  recognised(): Recognised | null
}

/** Finds out, when it is first asked, which sites a folder holds, and which of them a collection of its configuration belongs to. */
export function sitesIn(folder: string, untrusted: boolean): (own: CodeCollection) => CollectionSite {
  let found: OpenSite | undefined
  return ({ files = [] }) => {
    const opened = found ?? openSite(findSites(folder), { untrusted, named: [] })
    found = opened
    const bases = (typeof files === 'string' ? [files] : files).map(baseOf)
    const site =
      opened.sites.find((one) => one.folder !== '' && bases.some((base) => `${base}/`.startsWith(`${one.folder}/`))) ??
      opened.sites.find((one) => one.folder === '') ??
      (opened.sites.length === 1 ? opened.sites[0] : undefined)
    if (site === undefined) return { root: '', recognised: () => null }
    return { root: site.folder, recognised: () => recognisedIn(opened.kinds, site) }
  }
}

function recognisedIn(all: OpenSite['kinds'], { generator, folder }: RecognisedSite): Recognised {
  const kinds = all.filter((kind) => kind.folder === folder && kind.generator === generator)
  return {
    generator,
    files: kinds.flatMap((kind) => kind.files),
    ignore: [...new Set(kinds.flatMap((kind) => kind.ignore))].filter((glob) =>
      kinds.every((kind) => kind.ignore.includes(glob)),
    ),
  }
}
