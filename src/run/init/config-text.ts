import type { PresetName } from '../../../schemas/presets.ts'
import { generatorOf } from '../../generators/generator-of.ts'
import type { Detected } from './detect-generator.ts'
import type { InferredSchema } from './infer-schema.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { quoteText, zodHelpers, zodText } from './zod-text.ts'

/** What `init` knows when it writes. */
export interface ConfigFacts {
  readonly detected: Detected | null
  /** Globs of the posts, relative to the configuration. */
  readonly files: readonly string[]
  /** What the corpus taught, where it was asked. */
  readonly inferred: InferredSchema | null
}

/** The text of a new `postlint.config.ts`, with comments that show what else may stand there. */
export function configText({ detected, files, inferred }: ConfigFacts): string {
  const generator: PresetName = detected?.generator ?? 'post'
  const why =
    detected === null
      ? 'No site generator was recognised here.'
      : `${generatorOf(detected.generator).name}, recognised by ${detected.by}.`
  const learned =
    inferred === null
      ? ''
      : `
${zodHelpers(zodText(inferred.fields))}
/** Learned from ${inferred.posts} posts: look through it, and make it say what you mean. */
const learned = ${zodText(inferred.fields)}
`
  const schema =
    inferred === null
      ? `schema: ${quoteText(generator)},`
      : `schema: ${generator === 'post' ? 'learned' : `[${quoteText(generator)}, learned]`},${inferred.bare > 0 ? "\n      frontMatter: 'optional'," : ''}`
  return `import { defineConfig${inferred === null ? '' : ', z'} } from 'postlint'
${learned}
/** ${why} \`postlint config <file>\` shows what holds for a file. */
export default defineConfig({
  // The first collection that matches a file decides; files that match none are skipped.
  collections: [
    {
      name: 'posts',
      files: ${filesText(files)},
      ${schema}
      // frontMatter: 'required',                    // or 'optional', 'forbidden'
      // rules: { 'future-date': 'off' },            // \`postlint rules\` lists them
      // vocabulary: { tags: ['news', 'travel'] },   // or the path of a YAML or JSON file
      // timezone: 'Asia/Shanghai',                  // where dates without an offset are meant
    },
  ],
})
`
}

function filesText(files: readonly string[]): string {
  const quoted = files.map(quoteText)
  return quoted.length === 1 ? (quoted[0] ?? '') : `[${quoted.join(', ')}]`
}

/** The same as data, for \`postlint.config.json\`; JSON has no comments. */
export function configJson({ detected, files, inferred }: ConfigFacts): string {
  const generator: PresetName = detected?.generator ?? 'post'
  const learned = inferred === null ? null : jsonSchemaOf(inferred.fields)
  const schema = learned === null ? generator : generator === 'post' ? learned : [generator, learned]
  const optional = inferred !== null && inferred.bare > 0 ? { frontMatter: 'optional' } : {}
  const [first, ...rest] = files
  return `${JSON.stringify({ collections: [{ name: 'posts', files: rest.length === 0 ? first : files, schema, ...optional }] }, null, 2)}\n`
}
