import type { GeneratorId } from '../../../schemas/generator-ids.ts'
import { countNoun } from '../../locales/translate.ts'
import { configData } from './config-data.ts'
import type { InferredSchema } from './infer-schema.ts'
import { nameSchemas } from './name-schemas.ts'
import { onOneLine } from './on-one-line.ts'
import { schemasOf } from './schemas-of.ts'
import type { TakenFile } from './take-astro-schemas.ts'
import { importText, takenText } from './taken-text.ts'
import { quoteText, zodHelpers, zodText } from './zod-text.ts'

/** One collection that `init` writes. */
export interface NewCollection {
  readonly name: string
  /** Globs, relative to the configuration. */
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  /** Null where the preset names it. */
  readonly generator: GeneratorId | null
  /** Null where the schema is all that was learned. */
  readonly preset: string | null
  /** A schema of the site's own, as a file and a place in it. */
  readonly own: string | null
  readonly learned: InferredSchema | null
  /** Null where the preset says so. */
  readonly frontMatter: 'required' | 'optional' | null
  /** Posts that it takes; null where they were not counted. */
  readonly posts: number | null
  /** Levels beside the usual ones, and why; null where there are none. */
  readonly rules: { readonly levels: Readonly<Record<string, string>>; readonly why: string } | null
}

/** What `init` knows when it writes. */
export interface ConfigFacts {
  /** What the site was taken for and why, as a sentence. */
  readonly why: string
  readonly collections: readonly NewCollection[]
  /** Files of the site that hold schemas of its own, and the collections that come from there: those that take no post are left out. */
  readonly taken: readonly TakenFile[]
  /** Where the JSON Schema of the configuration lies. */
  readonly $schema: string
}

/** The text of a new `postlint.config.ts`, with comments that say why, and show what else may stand there. */
export function configText({ why, collections: all, taken }: ConfigFacts): string {
  const own = new Set(taken.flatMap((one) => one.collections))
  const collections = all.filter(({ name }) => !own.has(name))
  const names = nameSchemas(collections)
  const schemas = collections.flatMap((one) => {
    const constant = names.get(one)
    return constant === undefined || one.learned === null ? [] : [schemaText(constant, one.learned)]
  })
  const learned = schemas.length === 0 ? '' : `\n${zodHelpers(schemas.join(''))}${schemas.join('')}`
  return `import { ${taken.length === 0 ? '' : 'astroCollections, '}defineConfig${learned === '' ? '' : ', z'} } from 'postlint'
${taken.map(importText).join('')}${learned}
// ${onOneLine(why)}
// \`postlint config <file>\` shows what holds for a file.
export default defineConfig({
  // The first collection that matches a file decides. Files that match none are not checked:
  // \`postlint --list-files\` names them.
  collections: [
${taken.map((one, at) => takenText(one, at, all)).join('')}${collections.map((one) => collectionText(one, names.get(one) ?? null)).join('')}  ],
  // What else a collection may say:
  //   rules: { 'future-date': 'off' },            \`postlint rules\` lists them
  //   vocabulary: { tags: ['news', 'travel'] },   or the path of a YAML or JSON file
  //   timezone: 'Asia/Shanghai',                  where dates without an offset are meant
})
`
}

function schemaText(constant: string, { posts, fields }: InferredSchema): string {
  return `
/** Learned from ${countNoun(posts, 'post')}: look through it, and make it say what you mean. */
const ${constant} = ${zodText(fields)}
`
}

function collectionText(collection: NewCollection, constant: string | null): string {
  const { name, files, ignore, generator, frontMatter, posts, rules } = collection
  const schemas = [...schemasOf(collection).map(quoteText), ...(constant === null ? [] : [constant])]
  const lines = [
    `name: ${quoteText(name)},${posts === null ? '' : ` // ${countNoun(posts, 'post')}`}`,
    `files: ${globsText(files)},`,
    ...(ignore.length === 0 ? [] : [`ignore: ${globsText(ignore)},`]),
    ...(generator === null ? [] : [`generator: ${quoteText(generator)},`]),
    `schema: ${schemas.length === 1 ? schemas[0] : `[${schemas.join(', ')}]`},`,
    ...(frontMatter === null ? [] : [`frontMatter: ${quoteText(frontMatter)}, // ${FRONT_MATTER[frontMatter]}`]),
    ...(rules === null ? [] : [`// ${onOneLine(rules.why)}`, `rules: { ${levelsText(rules.levels)} },`]),
  ]
  return `    {\n${lines.map((line) => `      ${line}\n`).join('')}    },\n`
}

const FRONT_MATTER = {
  required: 'a post without any is an error',
  optional: 'pages without any are not checked',
} as const

function levelsText(levels: Readonly<Record<string, string>>): string {
  return Object.entries(levels)
    .map(([rule, level]) => `${quoteText(rule)}: ${quoteText(level)}`)
    .join(', ')
}

function globsText(globs: readonly string[]): string {
  const quoted = globs.map(quoteText)
  return quoted.length === 1 ? (quoted[0] ?? '') : `[${quoted.join(', ')}]`
}

/** The same as data, for `postlint.config.json`; JSON has no comments. */
export function configJson({ collections, $schema }: ConfigFacts): string {
  return `${JSON.stringify(configData(collections, $schema), null, 2)}\n`
}
