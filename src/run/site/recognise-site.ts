import type { Generator } from '../../../schemas/generator.ts'
import { GENERATORS } from '../../generators/index.ts'
import type { FolderFiles } from './folder-files.ts'
import { NO_COPIES, NO_SITES } from './no-sites.ts'
import { type SitePackages, sitePackages } from './site-packages.ts'

/** A site and what says so. */
export interface RecognisedSite {
  readonly generator: Generator
  /** Its root, relative to where it was looked for; `''` for itself. */
  readonly folder: string
  /** The file or folder that proves it, relative to the same. */
  readonly by: string
  /** What it rests on: a file or key of its own, a list of dependencies, or what may be there without it. */
  readonly proof: 'file' | 'package' | 'guess'
}

// Below these the sites of a repository with several packages lie.
const HOLDERS: ReadonlySet<string> = new Set(['apps', 'packages', 'sites', 'projects'])
const MOST_SITES = 12

/**
 * Finds the site of a folder: in itself, else in the folders below it, where there may be several. What other sites have, too, and
 * what only looks like one, counts where there is nothing else. `named` are the files and folders in question, relative to it; none: all.
 */
export function recogniseSites(files: FolderFiles, named: readonly string[]): RecognisedSite[] {
  const isConcerned = (folder: string): boolean => named.length === 0 || named.some((one) => isRelated(folder, one))
  if (!isConcerned('')) return []
  const own = ownGenerators()
  const beside = GENERATORS.filter(({ recognise }) => recognise.beside === true)
  const here = prove(own, files, '')
  if (here?.proof === 'file') return [here]
  const folders = foldersBelow(files)
  const below = (generators: readonly Generator[], within: readonly string[]): RecognisedSite[] =>
    within.flatMap((folder) => prove(generators, files, folder) ?? []).slice(0, MOST_SITES)
  // The site of a package that the root installs may lie below it.
  if (here !== null) {
    const sites = below([here.generator], folders).filter(({ proof }) => proof === 'file')
    const inside = sites.length > 0 ? sites : deepSites(here, files)
    return inside.length > 0 ? inside.filter(({ folder }) => isConcerned(folder)) : [here]
  }
  const concerned = folders.filter(isConcerned)
  const found = below(own, concerned).flatMap((site) => {
    const inside = deepSites(site, files)
    return inside.length > 0 ? inside : [site]
  })
  const isInSites =
    named.length > 0 && named.every((one) => found.some(({ folder }) => `${one}/`.startsWith(`${folder}/`)))
  // To look for files of agents everywhere takes longer than to lint a post of a site.
  if (isInSites) return found
  // A repository of agents' files may have a site that shows them; those in hidden folders are tools of who writes the site.
  if (found.length > 0) {
    const part = prove(beside, files, '')
    return part === null || /(?:^|\/)\./.test(part.by) || found.some(({ folder }) => isRelated(folder, part.by))
      ? found
      : [...found, part]
  }
  const guess =
    own.flatMap((generator) => proveByFile(generator, generator.recognise.guesses, files, '') ?? [])[0] ?? null
  if (guess !== null) return [{ ...guess, proof: 'guess' }]
  const also = prove(beside, files, '')
  return also === null ? below(beside, concerned) : [also]
}

/** The sites of a package that lie deeper in its folder, where their own files are in a hidden folder of a name that nothing else has. */
function deepSites({ generator, folder, proof }: RecognisedSite, files: FolderFiles): RecognisedSite[] {
  if (proof !== 'package') return []
  const sites = new Map<string, RecognisedSite>()
  for (const glob of generator.recognise.files.filter((one) => one.startsWith('.'))) {
    for (const by of files.find(`**/${glob}`, folder, NO_COPIES)) {
      const inner = by.slice(0, Math.max(0, by.lastIndexOf(`/${glob.slice(0, glob.indexOf('/'))}/`)))
      if (inner !== '' && !sites.has(inner)) sites.set(inner, { generator, folder: inner, by, proof: 'file' })
    }
  }
  return [...sites.values()].slice(0, MOST_SITES)
}

/** Whether one of two places lies in the other; `''` is the folder that both are relative to. */
export function isRelated(site: string, place: string): boolean {
  if (place.startsWith('..')) return false
  return site === '' || place === '' || `${place}/`.startsWith(`${site}/`) || `${site}/`.startsWith(`${place}/`)
}

/** The site of a folder that has a file or key of its own there. */
export function siteAt(files: FolderFiles): RecognisedSite | null {
  const here = prove(ownGenerators(), files, '')
  return here?.proof === 'file' ? here : null
}

function ownGenerators(): Generator[] {
  return GENERATORS.filter(({ recognise }) => recognise.beside !== true)
}

function foldersBelow(files: FolderFiles): string[] {
  return files.foldersIn('').flatMap((name) => {
    if (NO_SITES.test(name)) return []
    const inner = HOLDERS.has(name) ? files.foldersIn(name).filter((one) => !NO_SITES.test(one)) : []
    return [name, ...inner.map((one) => `${name}/${one}`)]
  })
}

function prove(generators: readonly Generator[], files: FolderFiles, folder: string): RecognisedSite | null {
  let lists: SitePackages | null = null
  for (const generator of generators) {
    const { recognise } = generator
    const proof =
      (isDoubted(generator, files, folder) ? null : proveByFile(generator, recognise.files, files, folder)) ??
      proveByKey(generator, files, folder)
    if (proof !== null) return proof
    lists ??= sitePackages(files, folder)
    for (const [names, list] of [
      [recognise.packages, lists.packages],
      [recognise.gems, lists.gems],
    ] as const) {
      const by = names.map((name) => list.get(name)).find((one) => one !== undefined)
      if (by !== undefined) return { generator, folder, by, proof: 'package' }
    }
  }
  return null
}

function isDoubted({ recognise: { doubts } }: Generator, files: FolderFiles, folder: string): boolean {
  if (doubts === undefined) return false
  const paths = doubts.files.flatMap((glob) => [...files.find(glob, folder)])
  return paths.length > 0 && paths.every((path) => files.text(path)?.includes(doubts.without) !== true)
}

function proveByFile(
  generator: Generator,
  globs: readonly string[],
  files: FolderFiles,
  folder: string,
): RecognisedSite | null {
  for (const glob of globs) {
    const by = files.first(glob, folder)
    if (by !== null) return { generator, folder, by, proof: 'file' }
  }
  return null
}

function proveByKey(generator: Generator, files: FolderFiles, folder: string): RecognisedSite | null {
  for (const { file, key } of generator.recognise.keys) {
    const pattern = new RegExp(`^[ \\t]*"?${key}"?[ \\t]*[=:]`, 'im')
    for (const by of files.find(file, folder)) {
      if (pattern.test(files.text(by) ?? '')) return { generator, folder, by, proof: 'file' }
    }
  }
  return null
}
