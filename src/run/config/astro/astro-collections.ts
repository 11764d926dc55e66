import type { CodeCollection } from '../../../../schemas/config.ts'
import { plainPath } from '../../../generators/plain-path.ts'

/** Where the site lies, and what of it is left out. */
export interface AstroOptions {
  /** The folder of the site, relative to the configuration; default: the configuration's own. */
  readonly folder?: string
  /** Collections that are left out, such as those without a file: a collection that matches none is an error. */
  readonly without?: readonly string[]
}

/**
 * Turns the `collections` that a `content.config.ts` of Astro exports into collections of postlint, one for each that has
 * Markdown files, with its own schema and the places that its own loader reads.
 */
export function astroCollections(collections: object, options: AstroOptions = {}): CodeCollection[] {
  const { folder = '', without = [] } = options
  const all: CodeCollection[] = []
  for (const [name, given] of Object.entries(collections)) {
    const places = placesOf(name, Object(given), folder)
    if (places === null || without.includes(name)) continue
    all.push({
      name: folder === '' ? name : `${folder.replaceAll('/', '-')}-${name}`,
      ...places,
      ...readingOf(Object(given).schema),
    })
  }
  return all
}

interface Places {
  readonly files: string[]
  readonly ignore?: string[]
}

/** Null where its entries are no Markdown files: data, or what a loader of the site's own fetches. */
function placesOf(
  name: string,
  { loader, type }: { readonly loader?: unknown; readonly type?: unknown },
  folder: string,
): Places | null {
  if (loader === undefined) return type === 'data' ? null : folderOf(name, folder)
  const { pattern, base = '.' } = Object(loader) as { readonly pattern?: unknown; readonly base?: unknown }
  if (pattern === undefined) return null
  if (typeof base !== 'string') throw new Error(`collection "${name}": the base of its loader is not a text`)
  const globs = (Array.isArray(pattern) ? pattern : [pattern]).map(String)
  const place = (glob: string): string => plainPath(`${folder}/${base}/${glob}`)
  const files = globs.filter((glob) => !glob.startsWith('!') && takesMarkdown(glob)).map(place)
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => place(glob.slice(1)))
  if (files.some(takesData)) ignore.push(DATA)
  return files.length === 0 ? null : { files, ...(ignore.length === 0 ? {} : { ignore }) }
}

const DATA = '**/*.{json,yaml,yml,toml}'

/** Before Astro 5 a collection is a folder, without what begins with an underscore. */
function folderOf(name: string, folder: string): Places {
  const place = plainPath(`${folder}/src/content/${name}`)
  return {
    files: [`${place}/**/*.{md,mdx,markdown,mdown,mkdn,mkd,mdwn}`],
    ignore: [`${place}/**/_*`, `${place}/**/_*/**`],
  }
}

function takesMarkdown(glob: string): boolean {
  return !/\.(?:json|ya?ml|toml|\{(?:json|ya?ml|toml)(?:,(?:json|ya?ml|toml))*\})$/i.test(glob)
}

function takesData(glob: string): boolean {
  return /json|ya?ml|toml/i.test(glob) || !/\.[\w{},]+$/.test(glob)
}

/** A collection without a schema takes every entry; one whose schema refuses an empty entry needs front matter. */
function readingOf(schema: unknown): Pick<CodeCollection, 'schema' | 'frontMatter' | 'generator' | 'dates'> {
  if (schema === undefined) return { schema: 'any', generator: 'astro' }
  const all = Array.isArray(schema) ? schema : [schema]
  return { schema, frontMatter: all.every(acceptsNothing) ? 'optional' : 'required', dates: 'date' }
}

function acceptsNothing(schema: unknown): boolean {
  // The preset of Starlight asks for a title.
  if (typeof schema === 'string') return false
  const standard: unknown = Object(schema)['~standard']
  const result: unknown = Object(standard).validate?.({})
  return Object(result).issues === undefined
}
