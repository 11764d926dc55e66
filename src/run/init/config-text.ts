import type { GeneratorId } from '../../../schemas/generator-ids.ts'
import { countNoun } from '../../report/count-noun.ts'
import { configData } from './config-data.ts'
import type { InferredSchema } from './infer-schema.ts'
import { nameSchemas } from './name-schemas.ts'
import type { TakenFile } from './take-astro-schemas.ts'
import { quoteText, zodHelpers, zodText } from './zod-text.ts'

/** One collection that `init` writes. */
export interface NewCollection {
  readonly name: string
  /** Globs, relative to the configuration. */
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  /** Null where the preset names it. */
  readonly generator: GeneratorId | null
  /** A preset, or a file of the site; null where there is neither, and the schema is all that was learned. */
  readonly preset: string | null
  readonly learned: InferredSchema | null
  /** Null where the preset says so. */
  readonly frontMatter: 'required' | 'optional' | null
  /** Posts that it takes; null where they were not counted. */
  readonly posts: number | null
}

/** What `init` knows when it writes. */
export interface ConfigFacts {
  /** What the site was taken for and why, as a sentence. */
  readonly why: string
  readonly collections: readonly NewCollection[]
  /** Files of the site that hold schemas of its own, and the collections that come from there: those that take no post are left out. */
  readonly taken: readonly TakenFile[]
}

/** The text of a new `postlint.config.ts`, with comments that say why, and show what else may stand there. */
export function configText({ why, collections, taken }: ConfigFacts): string {
  const names = nameSchemas(collections)
  const schemas = collections.flatMap((one) => {
    const constant = names.get(one)
    return constant === undefined || one.learned === null ? [] : [schemaText(constant, one.learned)]
  })
  const learned = schemas.length === 0 ? '' : `\n${zodHelpers(schemas.join(''))}${schemas.join('')}`
  const imports = [
    ...(taken.length === 0 ? [] : ['astroCollections']),
    'defineConfig',
    ...(learned === '' ? [] : ['z']),
  ]
  const own = new Set(taken.flatMap((one) => one.collections))
  const others = collections.filter(({ name }) => !own.has(name))
  return `import { ${imports.join(', ')} } from 'postlint'
${taken.map(importText).join('')}${learned}
// ${onOneLine(why)} \`postlint config <file>\` shows what holds for a file.
export default defineConfig({
  // The first collection that matches a file decides; files that match none are not checked: \`postlint --list-files\` names them.
  collections: [
${taken.map((one, at) => spreadText(one, at, collections)).join('')}${others.map((one) => collectionText(one, names.get(one) ?? null)).join('')}  ],
  // What else a collection may say:
  //   rules: { 'future-date': 'off' },            \`postlint rules\` lists them
  //   vocabulary: { tags: ['news', 'travel'] },   or the path of a YAML or JSON file
  //   timezone: 'Asia/Shanghai',                  where dates without an offset are meant
})
`
}

function importText({ path }: TakenFile, at: number): string {
  return `import { collections${at === 0 ? '' : ` as ${variableOf(at)}`} } from ${quoteText(`./${path}`)}\n`
}

function variableOf(at: number): string {
  return at === 0 ? 'collections' : `collections${at + 1}`
}

function spreadText({ path, folder, collections: own }: TakenFile, at: number, all: readonly NewCollection[]): string {
  const used = all.filter(({ name }) => own.includes(name))
  const counts = used.map(({ name, posts }) => `${name} ${countNoun(posts ?? 0, 'post')}`).join(', ')
  const prefix = folder === '' ? '' : `${folder.replaceAll('/', '-')}-`
  const empty = own.filter((name) => used.every((one) => one.name !== name)).map((name) => name.slice(prefix.length))
  const options = [
    ...(folder === '' ? [] : [`folder: ${quoteText(folder)}`]),
    ...(empty.length === 0 ? [] : [`without: [${empty.map(quoteText).join(', ')}]`]),
  ]
  const given = options.length === 0 ? '' : `, { ${options.join(', ')} }`
  const without = empty.length === 0 ? '' : '\n    // Those left out have no post yet.'
  return `    // The schemas and places of ${path}, as they are there: ${counts}.${without}
    ...astroCollections(${variableOf(at)}${given}),
`
}

/** Names of files may have line breaks, and a comment must not end there. */
function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

function schemaText(constant: string, { posts, fields }: InferredSchema): string {
  return `
/** Learned from ${countNoun(posts, 'post')}: look through it, and make it say what you mean. */
const ${constant} = ${zodText(fields)}
`
}

function collectionText(collection: NewCollection, constant: string | null): string {
  const { name, files, ignore, generator, preset, frontMatter, posts } = collection
  const schemas = [...(preset === null ? [] : [quoteText(preset)]), ...(constant === null ? [] : [constant])]
  const lines = [
    `name: ${quoteText(name)},${posts === null ? '' : ` // ${countNoun(posts, 'post')}`}`,
    `files: ${globsText(files)},`,
    ...(ignore.length === 0 ? [] : [`ignore: ${globsText(ignore)},`]),
    ...(generator === null ? [] : [`generator: ${quoteText(generator)},`]),
    `schema: ${schemas.length === 1 ? schemas[0] : `[${schemas.join(', ')}]`},`,
    ...(frontMatter === null ? [] : [`frontMatter: ${quoteText(frontMatter)}, // ${FRONT_MATTER[frontMatter]}`]),
  ]
  return `    {\n${lines.map((line) => `      ${line}\n`).join('')}    },\n`
}

const FRONT_MATTER = {
  required: 'a post without any is an error',
  optional: 'pages without any are not checked',
} as const

function globsText(globs: readonly string[]): string {
  const quoted = globs.map(quoteText)
  return quoted.length === 1 ? (quoted[0] ?? '') : `[${quoted.join(', ')}]`
}

/** The same as data, for `postlint.config.json`; JSON has no comments. */
export function configJson({ collections }: ConfigFacts): string {
  return `${JSON.stringify(configData(collections), null, 2)}\n`
}
