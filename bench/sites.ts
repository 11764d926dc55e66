/** The sites that the rows are measured on: a generated archive or a real one, and what is derived from it. */
import { basename, join } from 'node:path'
import { type Derivation, deriveSite } from './derive-site.ts'
import { type ArchiveShape, makeArchive } from './make-archive.ts'
import { makeHugoDocs, makeMdnPages } from './make-docs.ts'
import { makeOnce } from './make-once.ts'
import { spoilPost } from './spoil-post.ts'

/** Change it when what is generated or derived changes, so that no old site is measured. */
const VERSION = 2

/** Makes the site unless it is there, and returns its folder. */
export type Site = () => string

export interface Sites {
  readonly archive: Site
  readonly broken: Site
  readonly small: Site
  readonly fixable: Site
  readonly large: Site
  readonly good: Site
  readonly million: Site
  readonly hugo: Site
  readonly mdn: Site
}

export interface SiteSources {
  /** Where the sites are made. */
  readonly root: string
  /** Real sites; what is left out is generated. */
  readonly corpus?: string | undefined
  readonly hugo?: string | undefined
  readonly mdn?: string | undefined
  /** A tenth of the posts. */
  readonly quick: boolean
}

/** The shares of real archives of collected articles. */
const REAL: Omit<ArchiveShape, 'posts'> = { duplicates: 0.08, problems: 0.05 }

export function planSites({ root, corpus, hugo, mdn, quick }: SiteSources): Sites {
  const size = (posts: number): number => (quick ? posts / 10 : posts)
  const site =
    (name: string, write: (folder: string) => void): Site =>
    () =>
      makeOnce(join(root, `${name}-v${VERSION}`), write)
  const generate = (name: string, shape: ArchiveShape): Site =>
    site(`${name}-${shape.posts}`, (folder) => makeArchive(folder, shape))
  const copy = (source: string): Site => site(basename(source), (folder) => deriveSite(source, folder, {}))

  const archive = corpus === undefined ? generate('archive', { posts: size(15_000), ...REAL }) : copy(corpus)
  const derive = (name: string, derivation: Derivation): Site =>
    site(`${corpus === undefined ? `archive-${size(15_000)}` : basename(corpus)}-${name}`, (folder) =>
      deriveSite(archive(), folder, derivation),
    )
  return {
    archive,
    broken: derive('broken', { posts: 15_000, change: (text, index) => spoilPost(text, index) }),
    small: derive('small', { posts: 628 }),
    fixable: derive(`fixable-${size(1500)}`, {
      posts: size(1500),
      change: (text, index) => spoilPost(text, index, 'fixable'),
    }),
    large: generate('archive', { posts: size(50_000), ...REAL }),
    good: generate('good', { posts: size(50_000), duplicates: 0, problems: 0 }),
    million: generate('million', { posts: size(1_000_000), duplicates: 0, problems: 0, bodySize: 500 }),
    hugo: hugo === undefined ? site(`hugo-${size(5000)}`, (folder) => makeHugoDocs(folder, size(5000))) : copy(hugo),
    mdn: mdn === undefined ? site(`mdn-${size(10_000)}`, (folder) => makeMdnPages(folder, size(10_000))) : copy(mdn),
  }
}
