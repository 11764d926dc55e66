import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeCollection } from '../../../schemas/config.ts'
import { firstLine } from '../../check/schema/first-line.ts'
import { plainPath } from '../../generators/plain-path.ts'
import { astroCollections } from '../config/astro/astro-collections.ts'
import { importModule } from '../config/import-code.ts'
import { matchGlobs } from '../config/match-globs.ts'
import type { OpenSite, PageKind } from '../site/open-site.ts'

/** A file of a site that holds its schemas, and the names of the collections that postlint makes of it. */
export interface TakenFile {
  readonly path: string
  /** The root of its site. */
  readonly folder: string
  readonly collections: readonly string[]
}

/** A site with the schemas that it has itself. */
export interface OwnSchemas {
  /** Its kinds of page, those of its own collections among them. */
  readonly site: OpenSite
  readonly taken: readonly TakenFile[]
  /** Why a file could not be taken, in a line each. */
  readonly faults: readonly string[]
}

const NAMES = ['content.config', 'content/config'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs'].map((ending) => `src/${name}.${ending}`),
)

/** Runs the `content.config.ts` of the sites of Astro in a folder: the schemas there are those that Astro itself checks pages with. */
export async function takeAstroSchemas(
  site: OpenSite,
  cwd: string,
  library: () => Promise<object>,
): Promise<OwnSchemas> {
  const taken: TakenFile[] = []
  const faults: string[] = []
  let { kinds } = site
  for (const { generator, folder } of site.sites) {
    const path = NAMES.map((name) => plainPath(`${folder}/${name}`)).find((one) => existsSync(join(cwd, one)))
    if (path === undefined || (generator.id !== 'astro' && generator.id !== 'starlight')) continue
    try {
      const { collections } = (await importModule(join(cwd, path), path, library)) as { readonly collections?: unknown }
      const own = astroCollections(Object(collections), { folder })
      for (const one of own) checkGlobs(one)
      if (own.length === 0) throw new Error('it exports no collection of Markdown files')
      const isOwn = (kind: PageKind): boolean => kind.folder === folder && kind.generator === generator
      const others = kinds.filter((kind) => !isOwn(kind) || kind.files.every((glob) => !isContent(glob)))
      kinds = [...own.map((one) => kindOf(one, { generator, folder })), ...withoutNames(others, own)]
      taken.push({ path, folder, collections: own.map(({ name = '' }) => name) })
    } catch (error) {
      faults.push(`the schemas of ${path} could not be taken: ${firstLine(error)}`)
    }
  }
  return { site: { ...site, kinds }, taken, faults }
}

/** Astro reads the pages in `src/pages` itself, and all others as its collections say. */
function isContent(glob: string): boolean {
  return !/(?:^|\/)src\/pages\//.test(glob)
}

/** Throws ConfigError where a glob is none that a configuration may have. */
function checkGlobs({ files = [], ignore = [], name }: CodeCollection): void {
  matchGlobs([files, ignore].flat(), `collection ${name}`, false)
}

function kindOf(
  { name = '', files = [], ignore = [], frontMatter = 'optional' }: CodeCollection,
  { generator, folder }: Pick<PageKind, 'generator' | 'folder'>,
): PageKind {
  return {
    ...{ name, generator, folder, preset: 'any', own: null, isModel: false, excluded: [] },
    files: [files].flat(),
    ignore: [ignore].flat(),
    frontMatter: frontMatter === 'required' ? 'required' : 'optional',
  }
}

function withoutNames(kinds: readonly PageKind[], own: readonly CodeCollection[]): PageKind[] {
  return kinds.map((kind) =>
    own.some(({ name }) => name === kind.name) ? { ...kind, name: `astro-${kind.name}` } : kind,
  )
}
