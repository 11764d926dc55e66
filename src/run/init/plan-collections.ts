import type { Generator } from '../../../schemas/generator.ts'
import { matchGlobs, matchPages } from '../config/match-globs.ts'
import { findInputs, type Inputs } from '../find-inputs.ts'
import type { OpenSite, PageKind } from '../site/open-site.ts'
import { type LeftFile, surveyFiles } from '../site/survey-files.ts'
import { templateGlobs } from '../site/template-globs.ts'
import type { NewCollection } from './config-text.ts'

/** A collection that a site should have, and the posts that it takes. */
export interface PlannedCollection {
  readonly collection: NewCollection
  readonly generator: Generator
  /** Sorted. */
  readonly paths: readonly string[]
}

/** The collections that a site should have, and what they leave out. */
export interface CollectionPlan {
  readonly collections: readonly PlannedCollection[]
  readonly inputs: Inputs
  readonly left: readonly LeftFile[]
}

/** One collection for each kind of page that has some, as the run without a configuration has them. */
export function planCollections({ kinds }: OpenSite, cwd: string): CollectionPlan {
  const globs = [...new Set(kinds.flatMap(({ files }) => files))]
  const isTemplate = templatesOfKinds(kinds, cwd)
  const inputs = findInputs(globs, null, { cwd, untrusted: false, isTemplate })
  const takers = kinds.map((kind) => ({ kind, claims: matchPages(kind), paths: [] as string[] }))
  const taken: string[] = []
  for (const path of inputs.paths) {
    const taker = takers.find(({ claims }) => claims(path))
    if (taker !== undefined) {
      taker.paths.push(path)
      taken.push(path)
    }
  }
  const used = takers.filter(({ paths }) => paths.length > 0)
  const left = surveyFiles(
    [],
    { inputs, assigned: { paths: taken, skipped: [] } },
    { cwd, untrusted: false, isTemplate },
  )
  return {
    collections: used.map(({ kind, paths }) => ({
      collection: newCollection(kind, paths.length),
      generator: kind.generator,
      paths,
    })),
    inputs,
    left,
  }
}

/** One collection of the posts that paths name, of the kind to which the first of them belongs. */
export function planNamed(inputs: Inputs, files: readonly string[], { kinds }: OpenSite, cwd: string): CollectionPlan {
  const { paths } = inputs
  const [first = ''] = paths
  const kind = kinds.find((one) => matchPages(one)(first)) ?? (kinds[0] as PageKind)
  const isTemplate = templatesOfKinds(kinds, cwd)
  const left = surveyFiles([], { inputs, assigned: { paths, skipped: [] } }, { cwd, untrusted: false, isTemplate })
  const collection = { ...newCollection(kind, paths.length), name: 'posts', files, ignore: [] }
  return { collections: [{ collection, generator: kind.generator, paths }], inputs, left }
}

/** Whether a path is a model for new posts. */
function templatesOfKinds(kinds: readonly PageKind[], cwd: string): (path: string) => boolean {
  const templates = kinds.flatMap(({ generator, folder }) => templateGlobs(generator, folder, cwd))
  return matchGlobs([...new Set(templates)], '', false)
}

function newCollection(
  { name, files, ignore, generator, preset, own, frontMatter }: PageKind,
  posts: number,
): NewCollection {
  const usual = preset === 'post' ? 'required' : generator.frontMatter
  return {
    ...{ name, files, ignore, posts, preset, own, learned: null, rules: null },
    generator: generator.id === preset ? null : generator.id,
    frontMatter: frontMatter === usual ? null : frontMatter,
  }
}
