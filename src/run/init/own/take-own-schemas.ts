import { ConfigError } from '../../config/config-error.ts'
import { matchGlobs } from '../../config/match-globs.ts'
import { readCollectionSchema } from '../../config/read-collection-schema.ts'
import { findInputs } from '../../find-inputs.ts'
import { freeName } from '../../site/free-name.ts'
import type { OpenSite, PageKind } from '../../site/open-site.ts'
import type { FoundSchemas, OwnSchema } from './own-schema.ts'
import { takeDecapSchemas } from './take-decap-schemas.ts'
import { takeFrontMatterSchemas } from './take-front-matter-schemas.ts'
import { takeMdnSchema } from './take-mdn-schema.ts'
import { takeNamedSchemas } from './take-named-schemas.ts'
import { takeRemarkSchemas } from './take-remark-schemas.ts'

/** A site with kinds of page for the schemas that it has in files of data. */
export interface SiteWithSchemas {
  readonly site: OpenSite
  readonly schemas: readonly OwnSchema[]
  /** Why some could not be taken, in a line each. */
  readonly faults: readonly string[]
}

/** Finds the schemas that a site has in files of data, whoever reads them there; what lints comes before what edits. */
export async function takeOwnSchemas(site: OpenSite, cwd: string): Promise<SiteWithSchemas> {
  const folders = site.sites.map(({ folder }) => folder).filter((folder) => folder !== '')
  const globs = [...new Set(site.kinds.flatMap(({ files }) => files))]
  const inputs = findInputs(globs, null, { cwd, untrusted: false })
  const found: readonly FoundSchemas[] = [
    takeNamedSchemas(inputs.paths, inputs.open, cwd),
    takeRemarkSchemas(cwd),
    takeMdnSchema(cwd),
    takeFrontMatterSchemas(cwd),
    takeDecapSchemas(cwd, folders),
  ]
  const faults = found.flatMap((one) => one.faults)
  const names = new Set<string>()
  const kinds: PageKind[] = []
  const schemas: OwnSchema[] = []
  for (const one of found.flatMap((all) => all.schemas)) {
    try {
      const paths = pathsOf(one, cwd)
      if (paths.length === 0) continue
      await readCollectionSchema(one.schema, 'string', 'schema', { folder: cwd, cwd, shown: one.by, untrusted: false })
      const own = { ...one, name: freeName(one.name, names) }
      schemas.push(own)
      kinds.push(kindOf(own, paths, site.kinds))
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      faults.push(`a schema could not be taken: ${error.message}`)
    }
  }
  return { site: { ...site, kinds: [...kinds, ...withoutNames(site.kinds, names)] }, schemas, faults }
}

function pathsOf({ files, ignore, by }: OwnSchema, cwd: string): readonly string[] {
  matchGlobs([...files, ...ignore], by, false)
  return findInputs(files, null, { cwd, untrusted: false }).paths
}

/** The kind to which its posts would belong otherwise says the rest. */
function kindOf(own: OwnSchema, paths: readonly string[], kinds: readonly PageKind[]): PageKind {
  const holder = kinds.find(({ files }) => paths.some(matchGlobs(files, '', false))) ?? (kinds[0] as PageKind)
  const { name, files, schema, frontMatter } = own
  const ignore = [...own.ignore, ...holder.ignore]
  return {
    ...holder,
    name,
    files,
    ignore,
    excluded: [],
    own: schema,
    frontMatter: holder.isModel ? 'required' : (frontMatter ?? holder.frontMatter),
  }
}

function withoutNames(kinds: readonly PageKind[], names: ReadonlySet<string>): PageKind[] {
  return kinds.map((kind) => (names.has(kind.name) ? { ...kind, name: `other-${kind.name}` } : kind))
}
