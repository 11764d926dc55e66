import { extname, resolve } from 'node:path'
import { countNoun, translate } from '../locales/translate.ts'
import { findInputs, type Inputs } from '../run/find-inputs.ts'
import type { NewCollection } from '../run/init/config-text.ts'
import { fitSchemas } from '../run/init/fit-schemas.ts'
import { learnCollection } from '../run/init/learn-collection.ts'
import { type CollectionPlan, planCollections, planNamed } from '../run/init/plan-collections.ts'
import { type PostProblem, problemsOfConfig } from '../run/init/problems-of-config.ts'
import { lookAt } from '../run/look-at.ts'
import { relativeTo } from '../run/relative-to.ts'
import type { OpenSite } from '../run/site/open-site.ts'
import { describeCover } from './describe-cover.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'

/** What `init` writes, and what it prints of that. */
export interface WrittenConfig {
  readonly collections: readonly NewCollection[]
  readonly lines: readonly string[]
}

/** Learns the schema of each kind of page, or of the posts that paths name, and checks them with it. Throws UsageError. */
export async function learnConfig(
  paths: readonly string[],
  site: OpenSite,
  environment: Environment,
): Promise<WrittenConfig> {
  const { cwd } = environment
  const plan = paths.length === 0 ? planCollections(site, cwd) : planPaths(paths, site, environment)
  const { inputs } = plan
  if (plan.collections.length === 0)
    throw new UsageError(translate`no posts to learn from`, translate`Name the folder of the posts.`)
  const learned = await Promise.all(plan.collections.map((one) => learnCollection(one, inputs.open)))
  if (learned.every(({ read }) => read === 0))
    throw new UsageError(translate`no post has front matter that could be read`)
  const posts = plan.collections.flatMap((one) => one.paths).sort()
  const now = Math.floor(environment.now() / 1000)
  const library = (): Promise<object> => import('../library/index.ts')
  const { collections, problems } = await fitSchemas(learned, (ones) =>
    problemsOfConfig(ones, posts, inputs, { cwd, now, library }),
  )
  return {
    collections,
    lines: [
      ...describeCover(plan),
      ...collections.flatMap(describeLearned),
      ...describeProblems(problems, posts.length),
    ],
  }
}

function planPaths(paths: readonly string[], site: OpenSite, { cwd }: Environment): CollectionPlan {
  const inputs = findInputs(paths, null, { cwd, untrusted: false })
  const { missing } = inputs
  if (missing.length > 0) throw new UsageError(translate`no posts: ${missing.map(({ path }) => path).join(', ')}`)
  return planNamed(inputs, globsOf(paths, inputs, cwd), site, cwd)
}

/** Folders become globs of the extensions that were found; files and globs stay. */
function globsOf(paths: readonly string[], inputs: Inputs, cwd: string): string[] {
  const extensions = [...new Set(inputs.paths.map((path) => extname(path)))].sort()
  const ending = extensions.length === 1 ? extensions[0] : `.{${extensions.map((one) => one.slice(1)).join(',')}}`
  return paths.map((path) => {
    const place = relativeTo(cwd, resolve(cwd, path))
    if (lookAt(resolve(cwd, path))?.isDirectory() !== true) return place
    return `${place === '' ? '' : `${place}/`}**/*${ending}`
  })
}

// More are counted.
const MOST_NAMED = 10

function describeLearned({ name: collection, learned }: NewCollection): string[] {
  if (learned === null) return []
  const { posts, fields, unreadable, outliers } = learned
  const lines = [translate`${collection}: learned from ${countNoun(posts, 'post')}`]
  for (const { name, present, required } of fields) {
    lines.push(
      required
        ? translate`  ${name}: required, in ${present} of ${posts}`
        : translate`  ${name}: optional, in ${present} of ${posts}`,
    )
  }
  for (const { path, field } of outliers.slice(0, MOST_NAMED))
    lines.push(translate`  unlike the others: ${path} (${field})`)
  if (outliers.length > MOST_NAMED) lines.push(translate`  and ${outliers.length - MOST_NAMED} more`)
  if (unreadable.length > 0)
    lines.push(translate`  could not be read: ${unreadable.slice(0, MOST_NAMED).join(translate`, `)}`)
  return lines
}

const WEIGHTS = { error: 0, warning: 1, info: 2 } as const

/** What the first check will report, one line a post, errors first. */
function describeProblems(problems: readonly PostProblem[], posts: number): string[] {
  const worst = new Map<string, PostProblem>()
  for (const problem of problems) {
    const before = worst.get(problem.post)
    if (problem.level !== 'info' && (before === undefined || WEIGHTS[problem.level] < WEIGHTS[before.level]))
      worst.set(problem.post, problem)
  }
  if (worst.size === 0) return [translate`reports no problem of ${countNoun(posts, 'post')}`]
  const named = [...worst.values()].sort((a, b) => WEIGHTS[a.level] - WEIGHTS[b.level])
  // What was learned refuses at most one post in a hundred, and each of them is named.
  const most = Math.max(MOST_NAMED, Math.ceil(posts / 100))
  const rest = named.length - most
  return [
    translate`reports problems of ${named.length} of ${countNoun(posts, 'post')}:`,
    ...named
      .slice(0, most)
      .map(({ post, start, level, message, rule }) => `  ${post}:${start.line}: ${level}: ${message} (${rule})`),
    ...(rest > 0 ? [translate`  and ${rest} more: postlint names them`] : []),
  ]
}
