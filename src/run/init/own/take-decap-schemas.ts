import { basename, join } from 'node:path'
import { mergedOf } from '../../../check/schema/content-type/merged-of.ts'
import { type JsonObject, listOf } from '../../../check/schema/json-object.ts'
import { pointerStep } from '../../../check/schema/pointer-step.ts'
import { plainPath } from '../../../generators/plain-path.ts'
import { lookAt } from '../../look-at.ts'
import { FolderFiles } from '../../site/folder-files.ts'
import type { FoundSchemas, OwnSchema } from './own-schema.ts'
import { tryReadSiteFile } from './read-site-file.ts'

// Where the documentation of Decap CMS puts it, generator by generator; Sveltia CMS reads JSON as well.
const CONFIGS =
  '{admin,static/admin,public/admin,source/admin,src/admin,src/static/admin,src/public/admin,docs/admin,assets/admin,content/admin}/config.{yml,yaml,json}'
const FORMATS = ['frontmatter', 'yaml-frontmatter', 'toml-frontmatter', 'json-frontmatter']
const ENDINGS = ['md', 'markdown', 'mdx', 'mkd', 'html', 'njk', 'liquid']

interface Found {
  readonly own: OwnSchema
  /** Of collections that share a folder only those with the same fields can be one. */
  readonly fields: string
}

/** Takes the collections of Decap CMS (Netlify CMS) and Sveltia CMS in sites that lie in `folders`. */
export function takeDecapSchemas(cwd: string, folders: readonly string[]): FoundSchemas {
  const files = new FolderFiles(cwd)
  const paths = new Set(['', ...folders].flatMap((folder) => [...files.find(CONFIGS, folder)]))
  const found: Found[] = []
  const faults: string[] = []
  for (const path of paths) {
    const reading = tryReadSiteFile(cwd, path)
    faults.push(...reading.faults)
    const config = mergedOf(reading.data)
    for (const one of listOf(config?.collections)) {
      const collection = mergedOf(one)
      if (collection === null || typeof collection.name !== 'string') continue
      const structure = mergedOf(collection.i18n)?.structure ?? mergedOf(config?.i18n)?.structure
      if (isTranslated(collection) && structure === 'single_file')
        faults.push(`the collection ${collection.name} of ${path} is not taken: its files hold all languages at once`)
      else found.push(...schemasOf(collection, collection.name, path, cwd))
    }
  }
  const places = [...new Set(found.map(({ own }) => own.files.join()))]
  const schemas = places.flatMap((place) => {
    const [first, ...others] = found.filter(({ own }) => own.files.join() === place)
    if (first === undefined || others.every(({ fields }) => fields === first.fields)) return first?.own ?? []
    const names = [first, ...others].map(({ own }) => own.name).join(', ')
    faults.push(`the collections ${names} of ${first.own.by} are not taken: they share a folder, and differ`)
    return []
  })
  return { schemas, faults }
}

function schemasOf(collection: JsonObject, name: string, by: string, cwd: string): Found[] {
  const { folder, extension = 'md', format = 'frontmatter' } = collection
  const pointer = `./${by}#/collections/${pointerStep(name)}`
  const found = (part: JsonObject, own: Pick<OwnSchema, 'name' | 'files' | 'schema'>): Found => ({
    own: { by, ignore: [], frontMatter: null, isAdvice: true, ...own },
    fields: JSON.stringify(part.fields),
  })
  if (typeof folder === 'string') {
    // Data files are no posts.
    if (!FORMATS.includes(String(format)) || !ENDINGS.includes(String(extension))) return []
    const files = [`${placeIn(folder, cwd)}/${isNested(collection) ? '**/*' : '*'}.${extension}`]
    return [found(collection, { name, files, schema: pointer })]
  }
  return listOf(collection.files).flatMap((one) => {
    const page = mergedOf(one)
    const { name: part, file } = page ?? {}
    if (page === null || typeof part !== 'string' || typeof file !== 'string') return []
    if (!ENDINGS.some((ending) => file.endsWith(`.${ending}`))) return []
    const files = [placeIn(file, cwd)]
    return [found(page, { name: `${name}-${part}`, files, schema: `${pointer}/files/${pointerStep(part)}` })]
  })
}

function isTranslated({ i18n }: JsonObject): boolean {
  return i18n !== undefined && i18n !== false
}

/** Whether its pages lie in folders of their own. */
function isNested(collection: JsonObject): boolean {
  const { path, nested } = collection
  return (typeof path === 'string' && path.includes('/')) || mergedOf(nested) !== null || isTranslated(collection)
}

/** Folders are meant from the root of the repository, which may lie above the site. */
function placeIn(folder: string, cwd: string): string {
  const place = plainPath(folder.replace(/^\/+/, ''))
  const own = `${basename(cwd)}/`
  return lookAt(join(cwd, place)) === undefined && place.startsWith(own) ? place.slice(own.length) : place
}
