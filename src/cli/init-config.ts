import { extname, join, relative, resolve, sep } from 'node:path'
import { generatorOf } from '../generators/generator-of.ts'
import { postGlobs } from '../generators/post-globs.ts'
import { CONFIG_NAMES } from '../run/config/find-config.ts'
import { findInputs, type Inputs } from '../run/find-inputs.ts'
import { configJson, configText } from '../run/init/config-text.ts'
import { describedFields } from '../run/init/described-fields.ts'
import { detectGenerator } from '../run/init/detect-generator.ts'
import { type InferredSchema, inferSchema } from '../run/init/infer-schema.ts'
import { lookAt } from '../run/look-at.ts'
import { writeNewFile } from '../run/write-new-file.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'
import { UsageError } from './usage-error.ts'

/** Writes a configuration for the site in the working directory and says what it learned. Throws UsageError. */
export async function initConfig(
  paths: readonly string[],
  { json, infer }: { readonly json?: boolean; readonly infer?: boolean },
  environment: Environment,
): Promise<Outcome> {
  const name = json === true ? 'postlint.config.json' : 'postlint.config.ts'
  const there = CONFIG_NAMES.find((one) => lookAt(join(environment.cwd, one)) !== undefined)
  if (there !== undefined) throw new UsageError(`${there} exists already`, 'Remove it first to start anew.')
  if (paths.length > 0 && infer !== true)
    throw new UsageError('paths are for --infer', 'Write postlint init --infer <paths>.')
  const detected = detectGenerator(environment.cwd)
  const generator = generatorOf(detected?.generator ?? 'any')
  const globs = generator.id === 'any' ? ['**/*.{md,markdown,mdx,mkd}'] : postGlobs(generator)
  const inputs = infer === true ? findCorpus(paths, globs, environment) : null
  const inferred = inputs === null ? null : inferSchema(inputs, await describedFields(generator.id))
  if (inferred !== null && inferred.posts === 0) throw new UsageError('no post has front matter that could be read')
  const files = inputs === null || paths.length === 0 ? globs : globsOf(paths, inputs, environment)
  const facts = { detected, files, inferred }
  const fault = writeNewFile(name, json === true ? configJson(facts) : configText(facts), environment.cwd)
  if (fault !== null) throw new UsageError(`${name} could not be written: ${fault}`)
  const by = detected === null ? 'no site generator was recognised' : `${generator.name}, by ${detected.by}`
  environment.stdout.write(`wrote ${name} (${by})\n`)
  if (inferred !== null) environment.stdout.write(describeLearned(inferred))
  return 'fine'
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

function describeLearned({ posts, fields, unreadable, outliers }: InferredSchema): string {
  const lines = [`learned from ${posts} posts:`]
  for (const { name, present, required } of fields) {
    lines.push(`  ${name}: ${required ? 'required' : 'optional'}, in ${present} of ${posts}`)
  }
  for (const { path, field } of outliers.slice(0, MOST_NAMED)) lines.push(`  unlike the others: ${path} (${field})`)
  if (outliers.length > MOST_NAMED) lines.push(`  and ${outliers.length - MOST_NAMED} more`)
  if (unreadable.length > 0) lines.push(`  could not be read: ${unreadable.slice(0, MOST_NAMED).join(', ')}`)
  return `${lines.map((line) => escapeControls(line)).join('\n')}\n`
}
