import type { Generator } from '../../../schemas/generator.ts'
import { escapeMarks } from '../escape-marks.ts'
import { expandBraces } from '../expand-braces.ts'
import { fillGlobs } from '../plan-kinds.ts'
import { editionReader } from './edition-reader.ts'
import { findMissingFile } from './find-missing-file.ts'
import { foldersAbove } from './folders-above.ts'
import { isContradicted } from './is-contradicted.ts'
import { namesIn } from './names-in.ts'
import { namesOfData } from './names-of-data.ts'
import { namesOfFiles } from './names-of-files.ts'
import { type SampledPost, samplePosts } from './sample-posts.ts'
import type { KnownNames, ReferenceKind, Site, SiteNote } from './site.ts'
import { NO_FILES, type SiteFiles } from './site-files.ts'

type References = NonNullable<Generator[ReferenceKind]>

const NOUNS: Readonly<Record<ReferenceKind, string>> = { layouts: 'layouts', authors: 'authors', tagList: 'tags' }

/**
 * What a generator says of a site, looked up in its files when a rule first asks. `language`: where paths name the language or the version,
 * if not where the generator has it.
 */
export function createSite(generator: Generator, files: SiteFiles, language: string | null = null): Site {
  const readEdition = once(() =>
    language === null ? editionReader(languagesOf(generator, files)) : editionReader([language], true),
  )
  const notes = new Map<string, SiteNote>()
  const note = (text: string, unfinished: boolean): void => {
    notes.set(text, { text, unfinished })
  }
  const samples = new Map<string, Iterable<SampledPost>>()
  const sampleOf = (folder: string): Iterable<SampledPost> => {
    const sample = samples.get(folder) ?? samplePosts(files, folder)
    samples.set(folder, sample)
    return sample
  }
  const sample = (): Iterable<SampledPost> => sampleOf('')
  const lists = new Map<string, KnownNames | null>()
  const holds: Site['holds'] = (marks) =>
    marks.some(({ file, text }) =>
      files.find([file]).some((path) => withoutComments(files.text(path) ?? '').includes(text)),
    )
  const unusual = new Map<string, Map<string, boolean>>()
  const lacksMostly = (field: string, folder: string): boolean => {
    const folders = unusual.get(field) ?? new Map<string, boolean>()
    unusual.set(field, folders)
    let known = folders.get(folder)
    if (known === undefined) {
      const name = field.toLowerCase()
      known = isContradicted(sampleOf(folder), (data) =>
        Object.keys(data).some((one) => one.toLowerCase() === name) ? 'agrees' : 'contradicts',
      )
      folders.set(folder, known)
    }
    return known
  }
  const missing = findMissingFile(generator, files, sampleOf, note)

  const names: Site['names'] = (kind, post) => {
    const references = generator[kind]
    if (references === null || references.files.length === 0) return null
    const key = references.files.some(isOfContent) ? `${kind} ${folderOf(files.pathOf(post))}` : kind
    let list = lists.get(key)
    if (list === undefined) {
      const path = files.pathOf(post)
      list = holds(references.elsewhere ?? [])
        ? null
        : readNames(kind, generator, references, path, files, sample, note)
      lists.set(key, list)
    }
    return list
  }
  return {
    pathOf: files.pathOf,
    edition: (post) => {
      const { language, version } = readEdition()(files.pathOf(post))
      return language === null && version === null ? '' : `${language ?? ''} ${version ?? ''}`
    },
    names,
    missingFile: (text, post) => missing(text, files.pathOf(post)),
    isUnusual: (field, post) => {
      const folders = foldersAbove(files.pathOf(post))
      return folders.some((folder) => lacksMostly(field, folder))
    },
    hasBeside: (post, name) => {
      const beside = files.namesIn(folderOf(files.pathOf(post)))
      return beside !== null && beside !== 'unknown' && beside.has(name)
    },
    holds,
    notes: () => [...notes.values(), ...notesOfUnusual(unusual)],
  }
}

/** The site of a text that comes without one. */
export function noSite(generator: Generator): Site {
  return createSite(generator, NO_FILES)
}

// Of YAML, TOML and Ruby; in JavaScript few lines begin so.
const COMMENT = (): RegExp => /^[ \t]*#.*$/gm

/** The text of a configuration, behind a line break, so that each line has one before it. */
function withoutComments(text: string): string {
  return `\n${text.replace(COMMENT(), '')}`
}

const OWN_MARK = /:(language|version)/g

/** Where paths name languages and versions, with the settings of the site for the other marks. */
function languagesOf(generator: Generator, files: SiteFiles): string[] {
  const readConfig = (glob: string): unknown[] => files.find(expandBraces(glob)).map((path) => dataIn(path, files))
  return generator.languages.flatMap((glob) => {
    const first = /^:([a-z]+)\//.exec(glob)?.[1]
    if (first === undefined || first === 'language') return glob
    const kept = glob.replace(OWN_MARK, (_, name: string) => `\0${name}`)
    return fillGlobs([kept], generator, readConfig).map((one) => one.replaceAll('\0', ':'))
  })
}

const CONTENT = ':content/'

function isOfContent(glob: string): boolean {
  return glob.startsWith(CONTENT)
}

function readNames(
  kind: ReferenceKind,
  generator: Generator,
  references: References,
  post: string,
  files: SiteFiles,
  sample: () => Iterable<SampledPost>,
  note: (text: string, unfinished: boolean) => void,
): KnownNames | null {
  const entries: string[][] = []
  const places = new Set<string>()
  const { shape, extension, known, fields, guess } = references
  const readConfig = (glob: string): unknown[] => files.find(expandBraces(glob)).map((path) => dataIn(path, files))
  // Those of the folder of the content go by the post.
  const globs = references.files.some(isOfContent)
    ? references.files
    : fillGlobs(references.files, generator, readConfig)
  const noun = NOUNS[kind]
  for (const glob of globs) {
    const paths = findNearest(glob, post, files)
    if (shape === 'file-names') {
      entries.push(...namesOfFiles(glob, paths, extension))
      for (const path of paths) places.add(folderOfGlob(glob, path))
    } else {
      for (const path of paths) {
        places.add(path)
        const read = files.data(path)
        const listed = read !== null && 'data' in read ? namesOfData(read.data, shape) : null
        if (listed === null) {
          const why = read !== null && 'fault' in read ? read.fault : 'it holds no list'
          note(`${path} cannot be read (${why}): ${noun} were not compared with it`, true)
          return null
        }
        entries.push(...listed)
      }
    }
  }
  if (places.size === 0) return null
  const all = new Set([...entries.flat(), ...known])
  const isContradictedBySite = once(() => {
    const isWrong =
      guess &&
      isContradicted(sample(), (data) => {
        const named = fields.flatMap((field) => namesIn(data, field))
        if (named.length === 0) return null
        return named.some(({ name }) => all.has(name)) ? 'agrees' : 'contradicts'
      })
    if (isWrong) note(`the ${noun} of ${shorten([...places])} are not those of the posts: not compared`, false)
    return isWrong
  })
  return {
    shown: [...new Set(entries.flatMap(([first]) => first ?? []))].sort(),
    all: [...all],
    lacks: (name) => !all.has(name) && !isContradictedBySite(),
  }
}

/** What a file of a site's configuration says; null where it says nothing. */
function dataIn(path: string, files: SiteFiles): unknown {
  const read = files.data(path)
  return read !== null && 'data' in read ? read.data : null
}

/** The files of a glob; for one in the folder of the content, those in the nearest folder above a post that has any. */
function findNearest(glob: string, post: string, files: SiteFiles): readonly string[] {
  if (!isOfContent(glob)) return files.find([glob])
  const rest = glob.slice(CONTENT.length)
  for (let folder = folderOf(post); folder !== ''; folder = folderOf(folder)) {
    const found = files.find([`${escapeMarks(folder)}/${rest}`])
    if (found.length > 0) return found
  }
  return []
}

/** The folder that a glob names, as in a path that it matches: `themes/plain/layouts/` for that of themes. */
function folderOfGlob(glob: string, path: string): string {
  const folders = glob.replace(/\/\*[^/]*$/, '').split('/')
  const parts = path.split('/')
  const end = glob.startsWith('**/') ? parts.indexOf(folders.at(-1) ?? '') + 1 : folders.length
  return `${parts.slice(0, end).join('/')}/`
}

const MOST_FOLDERS = 3

function shorten(places: readonly string[]): string {
  return `${places.slice(0, MOST_FOLDERS).join(', ')}${places.length > MOST_FOLDERS ? ', …' : ''}`
}

function notesOfUnusual(unusual: ReadonlyMap<string, ReadonlyMap<string, boolean>>): SiteNote[] {
  return [...unusual].flatMap(([field, folders]) => {
    const all = [...folders].flatMap(([folder, is]) => (is ? (folder === '' ? 'the site' : `${folder}/`) : [])).sort()
    if (all.length === 0) return []
    const text = `most posts of ${shorten(all)} have no \`${field}\`: not asked for there`
    return { text, unfinished: false }
  })
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
