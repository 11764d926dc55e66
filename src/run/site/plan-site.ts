import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Generator } from '../../../schemas/generator.ts'
import { plainPath } from '../../generators/plain-path.ts'
import { type PlannedKind, planKinds, type ReadConfig } from '../../generators/plan-kinds.ts'
import { hasManyWildcards } from '../globs.ts'
import { lookAt } from '../look-at.ts'
import type { FolderFiles } from './folder-files.ts'
import { freeName } from './free-name.ts'
import type { RecognisedSite } from './recognise-site.ts'

/** One kind of page of a recognised site: what a collection of it would be. Globs are relative to the folder that was searched. */
export interface SiteKind extends PlannedKind {
  readonly generator: Generator
  /** The root of its site. */
  readonly folder: string
}

/** The kinds of page that sites have where there is a folder for them, each with a name of its own. `untrusted`: none beside the root. */
export function planSites(sites: readonly RecognisedSite[], files: FolderFiles, untrusted: boolean): SiteKind[] {
  const names = new Set<string>()
  return sites.flatMap((site) => {
    const { generator, folder, proof } = site
    const place = (glob: string): string[] => {
      const path = plainPath(`${folder}/${glob}`)
      return isUsable(path) && !(untrusted && path.startsWith('..')) ? [path] : []
    }
    const excludes = new Map<string, boolean>()
    const mayExclude = (glob: string): boolean => {
      const may = excludes.get(glob) ?? canExclude(glob, generator, files)
      excludes.set(glob, may)
      return may
    }
    const plan = (config: ReadConfig): PlannedKind[] =>
      planKinds(generator, config)
        .map((kind) => ({
          ...kind,
          files: kind.files.flatMap(place),
          ignore: kind.ignore.flatMap(place),
          excluded: kind.excluded.flatMap(place).filter(mayExclude),
        }))
        .filter((kind) => kind.files.length > 0)
    const isThere = (glob: string): boolean => existsSync(join(files.root, baseOf(glob)))
    const placed = plan((glob) => files.dataOf(glob, folder))
    const there = placed.map((kind) => ({ ...kind, files: kind.files.filter(isThere) }))
    // A new site may have no page yet, and a configuration may name folders that cannot be.
    const isEmpty = proof !== 'package' && there.every((kind) => kind.files.length === 0)
    const kinds = isEmpty ? [...placed, ...plan(() => [])].slice(0, 1) : there
    return kinds.flatMap((kind) => {
      if (kind.files.length === 0) return []
      const name = freeName(
        sites.length > 1 && folder !== '' ? `${folder.replaceAll('/', '-')}-${kind.name}` : kind.name,
        names,
      )
      return {
        ...kind,
        name,
        files: withoutCovered(kind.files),
        ignore: [...new Set(kind.ignore)],
        excluded: [...new Set(kind.excluded)],
        generator,
        folder,
      }
    })
  })
}

/** Globs without those of a folder in the folder of another: Hugo's `content`, and `content/en` in it. */
function withoutCovered(globs: readonly string[]): string[] {
  const restOf = (glob: string): string => glob.slice(baseOf(glob).length)
  const covers = (one: string, other: string): boolean =>
    baseOf(other).startsWith(`${baseOf(one)}/`) && restOf(one) === restOf(other) && restOf(one).startsWith('/**/')
  return [...new Set(globs)].filter((glob) => !globs.some((one) => covers(one, glob)))
}

/** The folders of a glob before its first wildcard. */
export function baseOf(glob: string): string {
  const parts = glob.split('/')
  const wild = parts.findIndex((part) => /[*?[{(!]/.test(part))
  return parts.slice(0, wild === -1 ? parts.length - 1 : wild).join('/')
}

/** A configuration may say anything; what a collection could not say is left out. */
function isUsable(glob: string): boolean {
  return glob !== '' && !glob.startsWith('!') && !hasManyWildcards(glob) && !/[()\0]/.test(glob)
}

/** Most of what configurations exclude is no page: scripts, lists of packages, what is not there. */
function canExclude(glob: string, { content }: Generator, files: FolderFiles): boolean {
  const place = glob.replace(/\/\*\*$/, '')
  // `*.nix` may be a name of folders, too: only those that are there.
  if (/[*?[{]/.test(place)) {
    if (place !== glob) return files.first(glob) !== null
    return /[*?\]}]$/.test(place) || content.extensions.some((ending) => place.endsWith(ending))
  }
  const stats = lookAt(join(files.root, place))
  if (stats?.isDirectory()) return place !== glob
  return place === glob && stats?.isFile() === true && content.extensions.some((ending) => glob.endsWith(ending))
}
