import { plainPath } from '../../generators/plain-path.ts'
import { matchGlobs } from '../config/match-globs.ts'
import { findInputs } from '../find-inputs.ts'
import type { OpenSite, PageKind } from '../site/open-site.ts'
import { type LeftFile, surveyFiles } from '../site/survey-files.ts'
import type { NewCollection } from './config-text.ts'

/** The collections that a site should have, and what they take. */
export interface CollectionPlan {
  readonly collections: readonly NewCollection[]
  readonly covered: number
  readonly left: readonly LeftFile[]
}

/** One collection for each kind of page that has some, as the run without a configuration has them. */
export function planCollections({ kinds }: OpenSite, cwd: string): CollectionPlan {
  const globs = [...new Set(kinds.flatMap(({ files }) => files))]
  const templates = kinds.flatMap(({ generator, folder }) =>
    generator.templates.map((glob) => plainPath(`${folder}/${glob}`)),
  )
  const isTemplate = matchGlobs(templates, '', false)
  const inputs = findInputs(globs, null, { cwd, untrusted: false, isTemplate })
  const takers = kinds.map((kind) => ({ kind, claims: claimsOf(kind), posts: 0 }))
  const taken: string[] = []
  for (const path of inputs.paths) {
    const taker = takers.find(({ claims }) => claims(path))
    if (taker !== undefined) {
      taker.posts++
      taken.push(path)
    }
  }
  const used = takers.filter(({ posts }) => posts > 0)
  const left = surveyFiles(
    [],
    { inputs, assigned: { paths: taken, skipped: [] } },
    { cwd, untrusted: false, isTemplate },
  )
  return {
    collections: (used.length > 0 ? used : takers.slice(0, 1)).map(({ kind, posts }) => newCollection(kind, posts)),
    covered: taken.length,
    left,
  }
}

function claimsOf({ files, ignore }: PageKind): (path: string) => boolean {
  const wants = matchGlobs(files, '', false)
  const leaves = matchGlobs(ignore, '', false)
  return (path) => wants(path) && !leaves(path)
}

function newCollection(
  { name, files, ignore, generator, preset, frontMatter }: PageKind,
  posts: number,
): NewCollection {
  const usual = preset === 'post' ? 'required' : generator.frontMatter
  return {
    ...{ name, files, ignore, posts, preset, learned: null },
    generator: generator.id === preset ? null : generator.id,
    frontMatter: frontMatter === usual ? null : frontMatter,
  }
}
