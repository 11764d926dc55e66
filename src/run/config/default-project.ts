import type { Locale } from '../../../schemas/locales.ts'
import { translateRules } from '../../locales/translate-rules.ts'
import { REPORTERS } from '../../report/reporters.ts'
import { RULES } from '../../rules/index.ts'
import type { AnyRule } from '../../rules/rule.ts'
import { relativeTo } from '../relative-to.ts'
import { describeSite } from '../site/describe-site.ts'
import { findSites } from '../site/find-sites.ts'
import { openSite, type PageKind, type SiteOptions } from '../site/open-site.ts'
import { createCollection } from './create-collection.ts'
import type { Project, ProjectCollection } from './project.ts'

export interface DefaultOptions extends SiteOptions {
  /** Absolute, without links. */
  readonly cwd: string
  /** The files and folders that paths name, absolute: of several sites, those count that hold one, or lie in one. None: all of them. */
  readonly places?: readonly string[]
}

/**
 * The project of a run without a configuration: a collection for each kind of page that the recognised site has, and whatever else
 * is named belongs to the first. For the model post, and where nothing is recognised, it loads no zod.
 */
export async function defaultProject({ cwd, places, ...options }: DefaultOptions, locale: Locale): Promise<Project> {
  // Where nobody is trusted nothing beside the folder is looked at.
  const found = findSites(cwd, places, !options.untrusted)
  const folder = found.files.root
  const site = openSite(found, options)
  const rules = translateRules(RULES, locale)
  const collections = await Promise.all(
    site.kinds.map((kind, at) => collectionOf(kind, at, folder, options.untrusted, rules)),
  )
  const only = collections[0]
  // Where there is no site there is no place to ask for.
  const isAnywhere = site.sites.length === 0 && collections.length === 1 && only !== undefined
  return {
    folder,
    shown: null,
    basis: describeSite(site, relativeTo(cwd, folder)),
    locale,
    rules,
    reporters: REPORTERS,
    collections: isAnywhere ? [{ ...only, files: null, claims: () => true }] : collections,
  }
}

function collectionOf(
  kind: PageKind,
  at: number,
  folder: string,
  untrusted: boolean,
  rules: readonly AnyRule[],
): Promise<ProjectCollection> {
  const { name, files, ignore, frontMatter, generator, preset } = kind
  const own = { name, files: [...files], ignore: [...ignore], schema: preset, generator: generator.id, frontMatter }
  return createCollection(own, at, {
    folder,
    cwd: folder,
    shown: 'no configuration',
    untrusted,
    rules,
    root: kind.folder,
  })
}

/** One collection of whatever is named, with the preset `post`. */
export async function modelProject(folder: string, locale: Locale): Promise<Project> {
  const rules = translateRules(RULES, locale)
  const around = {
    folder,
    cwd: folder,
    shown: 'preset post',
    untrusted: true,
    rules,
    root: '',
  }
  const collection = await createCollection({ schema: 'post' }, 0, around)
  const collections = [{ ...collection, files: null, ignore: [], claims: () => true }]
  return { folder, shown: null, basis: null, locale, rules, reporters: REPORTERS, collections }
}
