import { rmSync } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import { countNoun } from '../report/count-noun.ts'
import { CONFIG_NAMES } from '../run/config/find-config.ts'
import { findInputs, type Inputs } from '../run/find-inputs.ts'
import { type ConfigFacts, configJson, configText } from '../run/init/config-text.ts'
import { describedFields } from '../run/init/described-fields.ts'
import { type InferredSchema, inferSchema } from '../run/init/infer-schema.ts'
import { type CollectionPlan, planCollections } from '../run/init/plan-collections.ts'
import { type TakenFile, takeAstroSchemas } from '../run/init/take-astro-schemas.ts'
import { takeJsonSchema } from '../run/init/take-json-schema.ts'
import { lookAt } from '../run/look-at.ts'
import { describeSite } from '../run/site/describe-site.ts'
import { type OpenSite, openSite } from '../run/site/open-site.ts'
import { writeNewFile } from '../run/write-new-file.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { InitFlags } from './commands/init.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'
import { UsageError } from './usage-error.ts'

// More are counted.
const MOST_LEFT = 10

/** Writes a configuration for the site in the working directory and says what it covers, or learned. Throws UsageError. */
export async function initConfig(
  paths: readonly string[],
  flags: InitFlags,
  environment: Environment,
): Promise<Outcome> {
  const { cwd } = environment
  const name = flags.json === true ? 'postlint.config.json' : 'postlint.config.ts'
  const there = CONFIG_NAMES.filter((one) => lookAt(join(cwd, one)) !== undefined)
  const [first] = there
  if (first !== undefined && flags.force !== true)
    throw new UsageError(`${first} exists already`, 'Remove it first to start anew, or give --force.')
  if (paths.length > 0 && flags.infer !== true)
    throw new UsageError('paths are for --infer', 'Write postlint init --infer <paths>.')
  const site = openSite(cwd, { untrusted: false, named: [] })
  const { facts, lines } = flags.infer === true ? await learn(paths, site, environment) : await adopt(site, flags, cwd)
  const fault = writeNewFile(name, flags.json === true ? configJson(facts) : configText(facts), cwd)
  if (fault !== null) throw new UsageError(`${name} could not be written: ${fault}`)
  // Two configurations in one folder are an error.
  for (const other of there) if (other !== name) rmSync(join(cwd, other))
  const by = site.sites.map((one) => `${one.generator.name}, by ${one.by}`)
  const shown = by.length === 0 ? 'no site generator was recognised' : by.join('; ')
  for (const line of [`wrote ${name} (${shown})`, ...lines]) environment.stdout.write(`${escapeControls(line)}\n`)
  return 'fine'
}

interface Written {
  readonly facts: ConfigFacts
  readonly lines: readonly string[]
}

function whyOf(site: OpenSite): string {
  return `Checked ${describeSite(site) ?? 'with the preset post, whose fields these posts have'}.`
}

/** Covers the site with the schemas that it has itself, where the configuration can name or import them. */
async function adopt(site: OpenSite, { json = false }: InitFlags, cwd: string): Promise<Written> {
  const data = takeJsonSchema(site, cwd)
  if (data !== null) {
    const { facts, lines } = cover(site, planCollections(data.site, cwd), [])
    return { facts, lines: [`takes the schema of ${data.path}`, ...lines] }
  }
  if (json) return cover(site, planCollections(site, cwd), [])
  const own = await takeAstroSchemas(site, cwd, () => import('../library/index.ts'))
  const plan = planCollections(own.site, cwd)
  const used = own.taken.filter(({ collections }) => plan.collections.some(({ name }) => collections.includes(name)))
  const { facts, lines } = cover(site, plan, used)
  const takes = used.map(({ path }) => `takes the schemas of ${path}`)
  return { facts, lines: [...takes, ...own.faults, ...lines] }
}

function cover(site: OpenSite, { collections, covered, left }: CollectionPlan, taken: readonly TakenFile[]): Written {
  const all = countNoun(covered + left.filter(({ path }) => !path.endsWith('/')).length, 'post')
  const each = collections.length > 1 ? `: ${collections.map(({ name, posts }) => `${name} ${posts}`).join(', ')}` : ''
  const rest = left.length - MOST_LEFT
  return {
    facts: { why: whyOf(site), collections, taken },
    lines: [
      `covers ${covered} of ${all}${each}`,
      ...left.slice(0, MOST_LEFT).map(({ path, reason }) => `  not covered: ${path} (${reason})`),
      ...(rest > 0 ? [`  and ${rest} more: postlint --list-files names them`] : []),
    ],
  }
}

async function learn(paths: readonly string[], site: OpenSite, environment: Environment): Promise<Written> {
  const globs = [...new Set(site.kinds.flatMap(({ files }) => files))]
  const inputs = findCorpus(paths, globs, environment)
  const [kind] = site.kinds
  const preset = site.sites.length === 0 || kind === undefined ? null : kind.generator.id
  const learned = inferSchema(inputs, await describedFields(preset ?? 'any'))
  if (learned.posts === 0) throw new UsageError('no post has front matter that could be read')
  const files = paths.length === 0 ? globs : globsOf(paths, inputs, environment)
  const frontMatter = learned.bare > 0 ? 'optional' : null
  const collection = {
    name: 'posts',
    files,
    ignore: [],
    generator: null,
    preset,
    learned,
    frontMatter,
    posts: null,
  } as const
  return { facts: { why: whyOf(site), collections: [collection], taken: [] }, lines: describeLearned(learned) }
}

function findCorpus(paths: readonly string[], globs: readonly string[], { cwd }: Environment): Inputs {
  const inputs = findInputs(paths.length === 0 ? globs : paths, null, { cwd, untrusted: false })
  const missing = paths.length === 0 ? [] : inputs.missing
  if (missing.length > 0) throw new UsageError(`no posts: ${missing.map(({ path }) => path).join(', ')}`)
  if (inputs.paths.length === 0) throw new UsageError('no posts to learn from', 'Name the folder of the posts.')
  return inputs
}

/** Folders become globs of the extensions that were found; files and globs stay. */
function globsOf(paths: readonly string[], inputs: Inputs, { cwd }: Environment): string[] {
  const extensions = [...new Set(inputs.paths.map((path) => extname(path)))].sort()
  const ending = extensions.length === 1 ? extensions[0] : `.{${extensions.map((one) => one.slice(1)).join(',')}}`
  return paths.map((path) => {
    const place = relative(cwd, resolve(cwd, path)).replaceAll(sep, '/')
    if (!isFolder(resolve(cwd, path))) return place
    return `${place === '' ? '' : `${place}/`}**/*${ending}`
  })
}

function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() === true
}

const MOST_NAMED = 10

function describeLearned({ posts, fields, unreadable, outliers }: InferredSchema): string[] {
  const lines = [`learned from ${posts} posts:`]
  for (const { name, present, required } of fields) {
    lines.push(`  ${name}: ${required ? 'required' : 'optional'}, in ${present} of ${posts}`)
  }
  for (const { path, field } of outliers.slice(0, MOST_NAMED)) lines.push(`  unlike the others: ${path} (${field})`)
  if (outliers.length > MOST_NAMED) lines.push(`  and ${outliers.length - MOST_NAMED} more`)
  if (unreadable.length > 0) lines.push(`  could not be read: ${unreadable.slice(0, MOST_NAMED).join(', ')}`)
  return lines
}
