import type { Generator } from '../../../schemas/generator.ts'
import { valuesAt } from '../../post/values-at.ts'
import { nearest } from '../../values/likeness/nearest.ts'
import { foldersAbove } from './folders-above.ts'
import { isContradicted } from './is-contradicted.ts'
import { localPath } from './local-path.ts'
import type { SampledPost } from './sample-posts.ts'
import type { SiteFiles } from './site-files.ts'

// More names in a folder are not compared letter by letter: that takes 10 µs each, for each file that is missing.
const MOST_NAMES = 300
const MOST_NEAR = 3

type FindMissing = (text: string, post: string) => { readonly near: readonly string[] } | null

/** Makes the search for files that fields name: `post` is a path from the root of the site. */
export function findMissingFile(
  { pictures, roots, content }: Generator,
  files: SiteFiles,
  sampleOf: (folder: string) => Iterable<SampledPost>,
  note: (text: string, unfinished: boolean) => void,
): FindMissing {
  const there = new Map<string, boolean>()
  /** Also where it may not be looked: nothing can be said of that. */
  const isThere = (path: string): boolean => {
    if (path === '') return true
    let known = there.get(path)
    if (known === undefined) {
      const cut = path.lastIndexOf('/')
      const folder = path.slice(0, Math.max(0, cut))
      const names = isThere(folder) ? files.namesIn(folder) : null
      known = names === 'unknown' || (names?.has(path.slice(cut + 1)) ?? false)
      there.set(path, known)
    }
    return known
  }
  let byName: Map<string, string[]> | null | undefined
  const index = (): Map<string, string[]> | null => {
    if (byName === undefined) byName = indexByName(files.all())
    return byName
  }
  const isMissing = (path: string, post: string): boolean => {
    const places = placesOf(path, post, roots)
    if (places === null || places.some(isThere)) return false
    const known = index()
    return known !== null && !hasEnding(known, path) && !(content.bundles === true && isServed(path, known))
  }
  const isServed = servedByBundles(files)
  const wrong = new Map<string, boolean>()
  const isWrongIn = (folder: string): boolean => {
    const known = wrong.get(folder)
    if (known !== undefined) return known
    const isWrong = isContradicted(sampleOf(folder), (data, path) => {
      const named = pictures.flatMap((field) => valuesAt(data, field).flatMap(({ value }) => localPathOf(value)))
      if (named.length === 0) return null
      return named.some((one) => !isMissing(one, path)) ? 'agrees' : 'contradicts'
    })
    wrong.set(folder, isWrong)
    if (isWrong) note(noteOf(folder), false)
    return isWrong
  }
  // A part of a site may have its pictures on a server of their own.
  const isGuessWrong = (post: string): boolean => foldersAbove(post).some(isWrongIn)
  return (text, post) => {
    const path = localPath(text)
    if (path === null || !isMissing(path, post) || isGuessWrong(post)) return null
    return { near: nearTo(path, text.trim(), post, roots, files, index() ?? new Map()) }
  }
}

function noteOf(folder: string): string {
  const place = folder === '' ? 'the posts' : `the posts in ${folder}/`
  return `most of the files that fields of ${place} name are not in the site: not looked for`
}

function localPathOf(value: unknown): string[] {
  const path = typeof value === 'string' ? localPath(value) : null
  return path === null ? [] : [path]
}

/** Where the file may lie; null where the path leads out of the site. */
function placesOf(path: string, post: string, roots: readonly string[]): string[] | null {
  const fromRoots = roots.map((root) => normalize(root === '.' ? path : `${root}/${path}`))
  if (path.startsWith('/')) return fromRoots.filter((one) => one !== null)
  const beside = normalize(`${post.slice(0, post.lastIndexOf('/') + 1)}${path}`)
  if (beside === null) return null
  // A folder of the post's own name may hold its pictures.
  const own = normalize(`${post.replace(/\.[^./]+$/, '')}/${path}`)
  return [beside, own, ...fromRoots].filter((one) => one !== null)
}

/** `a/c` for `a/./b/../c`; null where it leads out. */
function normalize(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/**
 * Whether a path may be that of a file beside the index of a page, at the address of that page: the last folder of the path is then in what
 * the page calls itself, whatever `permalinks` puts before it.
 */
function servedByBundles(files: SiteFiles): (path: string, byName: ReadonlyMap<string, readonly string[]>) => boolean {
  const names = new Map<string, string>()
  return (path, byName) => {
    const [folder, name] = path.split('/').slice(-2)
    if (!path.startsWith('/') || folder === undefined || name === undefined || folder === '') return false
    let known = names.get(name)
    if (known === undefined) {
      const pages = (byName.get(name.toLowerCase()) ?? []).map((one) => one.slice(0, one.lastIndexOf('/') + 1))
      known = pages.map((page) => namesOfPage(files.text(`${page}index.md`) ?? '')).join('')
      names.set(name, known)
    }
    return known.includes(`-${sluggish(folder)}-`)
  }
}

// Front matter is at the beginning.
const HEAD = 4096

function namesOfPage(text: string): string {
  const lines = text.slice(0, HEAD).match(/^[ \t]*["']?(?:slug|url|title)["']?[ \t]*[:=].*$/gim) ?? []
  return lines.map((line) => `-${sluggish(line.replace(/^[^:=]*[:=]/, ''))}-`).join('')
}

function sluggish(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9\u0080-\uffff]+/g, '-')
    .replace(/^-|-$/g, '')
}

function indexByName(all: readonly string[] | null): Map<string, string[]> | null {
  if (all === null) return null
  const byName = new Map<string, string[]>()
  for (const path of all) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
    const paths = byName.get(name)
    if (paths === undefined) byName.set(name, [path])
    else paths.push(path)
  }
  return byName
}

/**
 * Whether some file of the site ends in the path, without its first folder too: themes, mounts, and the base of addresses put folders
 * before it that only they know.
 */
function hasEnding(byName: ReadonlyMap<string, readonly string[]>, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  const same = byName.get((parts.at(-1) ?? '').toLowerCase()) ?? []
  const endings = [parts, ...(path.startsWith('/') && parts.length > 2 ? [parts.slice(1)] : [])]
  return endings.some((ending) => same.some((one) => `/${one}`.endsWith(`/${ending.join('/')}`)))
}

/** What may have been meant, as it would be written there. */
function nearTo(
  path: string,
  text: string,
  post: string,
  roots: readonly string[],
  files: SiteFiles,
  byName: ReadonlyMap<string, readonly string[]>,
): string[] {
  const cut = path.lastIndexOf('/') + 1
  const name = path.slice(cut)
  const near = new Set<string>()
  for (const place of placesOf(path, post, roots) ?? []) {
    const names = files.namesIn(place.slice(0, Math.max(0, place.lastIndexOf('/'))))
    if (names === null || names === 'unknown' || names.size > MOST_NAMES) continue
    for (const { candidate } of nearest(name, [...names])) {
      if (localPath(candidate) !== null) near.add(`${text.slice(0, text.lastIndexOf('/') + 1)}${candidate}`)
    }
  }
  if (path.startsWith('/')) {
    for (const other of (byName.get(name.toLowerCase()) ?? []).slice(0, MOST_NEAR)) {
      const root = roots.find((one) => one !== '.' && other.startsWith(`${one}/`))
      near.add(`/${root === undefined ? other : other.slice(root.length + 1)}`)
    }
  }
  return [...near].slice(0, MOST_NEAR)
}
