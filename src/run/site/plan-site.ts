import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Generator } from '../../../schemas/generator.ts'
import { plainPath } from '../../generators/plain-path.ts'
import { type PlannedKind, planKinds } from '../../generators/plan-kinds.ts'
import type { Site } from './recognise-site.ts'
import { siteData } from './site-data.ts'
import type { SiteFiles } from './site-files.ts'

/** One kind of page of a recognised site: what a collection of it would be. Globs are relative to the folder that was searched. */
export interface SiteKind extends PlannedKind {
  readonly generator: Generator
  /** The root of its site. */
  readonly folder: string
}

// As many as a glob of a configuration may have.
const MOST_WILDCARDS = 8

/** The kinds of page that sites have where there is a folder for them, each with a name of its own. `untrusted`: none beside the root. */
export function planSites(sites: readonly Site[], files: SiteFiles, untrusted: boolean): SiteKind[] {
  const names = new Set<string>()
  return sites.flatMap((site) => {
    const { generator, folder, byPackage } = site
    const place = (glob: string): string[] => {
      const path = plainPath(`${folder}/${glob}`)
      return isUsable(path) && !(untrusted && path.startsWith('..')) ? [path] : []
    }
    const cache = new Map<string, unknown[]>()
    const read = (glob: string): unknown[] => {
      const known = cache.get(glob)
      if (known !== undefined) return known
      const data = [...files.find(glob, folder)].map((path) => siteData(path, files.text(path) ?? ''))
      cache.set(glob, data)
      return data
    }
    const placed = planKinds(generator, read).map((kind) => ({
      ...kind,
      files: kind.files.flatMap(place),
      ignore: kind.ignore.flatMap(place),
    }))
    const there = placed.map((kind) => ({
      ...kind,
      files: kind.files.filter((glob) => existsSync(join(files.root, baseOf(glob)))),
    }))
    // A new site may have no page yet.
    const kinds = there.some((kind) => kind.files.length > 0) || byPackage ? there : placed.slice(0, 1)
    return kinds.flatMap((kind) => {
      if (kind.files.length === 0) return []
      const name = freeName(sites.length > 1 ? `${folder.replaceAll('/', '-')}-${kind.name}` : kind.name, names)
      return { ...kind, name, files: [...new Set(kind.files)], ignore: [...new Set(kind.ignore)], generator, folder }
    })
  })
}

/** The folders of a glob before its first wildcard. */
export function baseOf(glob: string): string {
  const parts = glob.split('/')
  const wild = parts.findIndex((part) => /[*?[{(!]/.test(part))
  return parts.slice(0, wild === -1 ? parts.length - 1 : wild).join('/')
}

/** A configuration may say anything; what a collection could not say is left out. */
function isUsable(glob: string): boolean {
  return (
    glob !== '' &&
    !glob.startsWith('!') &&
    (glob.match(/\*+|\?/g)?.length ?? 0) <= MOST_WILDCARDS &&
    !/[()\0]/.test(glob)
  )
}

function freeName(name: string, names: Set<string>): string {
  let free = name
  for (let count = 2; names.has(free); count++) free = `${name}-${count}`
  names.add(free)
  return free
}
