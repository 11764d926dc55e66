import type { Generator } from '../../../schemas/generator.ts'
import { generatorOf } from '../../generators/generator-of.ts'
import { GENERATORS } from '../../generators/index.ts'
import { matchPages } from '../config/match-globs.ts'
import { hasExtension } from '../is-post-name.ts'
import type { FoundSites } from './find-sites.ts'
import type { FolderFiles } from './folder-files.ts'
import { joinModels } from './join-models.ts'
import { looksLikeModel } from './looks-like-model.ts'
import { planSites, type SiteKind } from './plan-site.ts'
import type { RecognisedSite } from './recognise-site.ts'
import { sampleKinds, samplePages } from './sample-pages.ts'

/** What a folder is, found out without a configuration. */
export interface OpenSite {
  /** None where no generator is recognised. */
  readonly sites: readonly RecognisedSite[]
  /** One for each kind of page; at least one. Some pages of each are looked at when somebody asks. */
  readonly kinds: readonly PageKind[]
}

/** A kind of page, and whether it is in the form of the model post. */
export interface PageKind extends SiteKind {
  readonly isModel: boolean
  /** The preset that holds for it. Beside an archive in the form of the model post the few other pages need none. */
  readonly preset: string
  /** A schema of the site's own that holds, too, as a configuration names it. */
  readonly own: string | null
}

/** What there is to go by beside the folder itself. */
export interface SiteOptions {
  /** Nothing beside the folder is looked at. */
  readonly untrusted: boolean
  /** The beginnings of posts that were named: where no site is recognised, they count instead of those in the folder. */
  readonly named: readonly string[]
}

/** Follows the own configuration of sites to the kinds of their pages, and looks at some of each. */
export function openSite({ files, sites: found }: FoundSites, { untrusted, named }: SiteOptions): OpenSite {
  let planned: readonly SiteKind[] | undefined
  const plan = (): readonly SiteKind[] => {
    planned ??= planSites(found, files, untrusted)
    return planned
  }
  // A package alone, without a folder of pages, is a tool that the repository uses, or is.
  const sites = found.filter((site) => site.proof !== 'package' || plan().some(({ folder }) => folder === site.folder))
  const isPartial = sites.every(({ generator }) => generator.recognise.beside === true)
  if (isPartial && !plan().some(isAll)) return openRest({ sites, planned: plan() }, files, { untrusted, named })
  const isGuess = sites.every(({ proof }) => proof === 'guess')
  let kinds: readonly PageKind[] | undefined
  const open: OpenSite = {
    sites,
    get kinds() {
      kinds ??= withPresets(plan(), archivesAmong(plan(), files.root, isGuess))
      return kinds
    },
  }
  // An archive in a folder with a usual name is no site: nobody asks that its posts be named as there.
  const isArchiveAlone = isGuess && open.kinds.some(({ isModel }) => isModel)
  return isArchiveAlone ? openRest({ sites: [], planned: [] }, files, { untrusted, named }) : open
}

/** What lies in a folder beside the pages of sites that are only a part of it. */
function openRest(
  { sites, planned }: { readonly sites: readonly RecognisedSite[]; readonly planned: readonly SiteKind[] },
  files: FolderFiles,
  { untrusted, named }: SiteOptions,
): OpenSite {
  const pages = named.length > 0 ? named : samplePages(files.root, '', wantsAny())
  const generator = byText(pages) ?? generatorOf('any')
  const rest: RecognisedSite = { generator, folder: '', by: 'links like [[this]]', proof: 'guess' }
  // Where nothing can be looked at, the form that this program was made for is shown.
  const isModel = generator.id === 'any' && (pages.length === 0 ? sites.length === 0 : looksLikeModel(pages, false))
  const others = planSites([rest], files, untrusted)
  return {
    sites: generator.id === 'any' ? sites : [...sites, rest],
    kinds: withPresets([...planned, ...others], new Set(isModel ? others : [])),
  }
}

function isAll({ files }: SiteKind): boolean {
  return files.some((glob) => /^\*\*\/\*\.(?:md$|\{(?:\w+,)*md[,}])/.test(glob))
}

function wantsAny(): (path: string) => boolean {
  const extensions = new Set(generatorOf('any').content.extensions)
  return (path) => hasExtension(path, extensions)
}

/** Archives in the form of the model post began as sites of Jekyll, which is the only generator to hold them. */
function archivesAmong(kinds: readonly SiteKind[], root: string, isGuess: boolean): ReadonlySet<SiteKind> {
  const asked = kinds.filter(({ generator }) => generator.id === 'jekyll')
  const folders = [...new Set(asked.map(({ folder }) => folder))]
  const archives = folders.flatMap((folder) => {
    const own = asked.filter((kind) => kind.folder === folder)
    const samples = sampleKinds(root, folder, own.map(matchPages))
    return own.filter((_, at) => looksLikeModel(samples[at] ?? [], !isGuess))
  })
  return new Set(archives)
}

function withPresets(kinds: readonly SiteKind[], models: ReadonlySet<SiteKind>): PageKind[] {
  const chosen = kinds.map((kind): PageKind => {
    if (models.has(kind)) return { ...kind, isModel: true, frontMatter: 'required', preset: 'post', own: null }
    const isBeside = [...models].some(({ folder }) => folder === kind.folder)
    const ignore = [...new Set([...kind.ignore, ...kind.excluded])]
    return { ...kind, ignore, isModel: false, preset: isBeside ? 'any' : kind.generator.id, own: null }
  })
  return joinModels(chosen)
}

function byText(pages: readonly string[]): Generator | undefined {
  return GENERATORS.find(({ recognise: { text } }) => {
    if (text === undefined || pages.length === 0) return false
    const pattern = new RegExp(text)
    return pages.filter((page) => pattern.test(page)).length * 3 >= pages.length
  })
}
