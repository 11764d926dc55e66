import * as z from 'zod'
import { GENERATOR_IDS } from './generator-ids.ts'
import { LOCALES, readLocale } from './locales.ts'

const LEVELS = ['off', 'info', 'warning', 'error'] as const

const glob = z.string().min(1)
const globs = z.union([glob, z.array(glob).min(1)], { error: 'must be a glob or a list of globs' })
export const level = z.enum(LEVELS)

const rule = z.union([level, z.tuple([level]), z.tuple([level, z.record(z.string(), z.unknown())])], {
  error: 'must be a level (off, info, warning, error) or a list of a level and a mapping of options',
})

const vocabulary = z.union([z.string().min(1), z.array(z.union([z.string(), z.number()]))], {
  error: 'must be a list of texts, or the path of a YAML or JSON file',
})

const dataSchema = z.union([z.string().min(1), z.record(z.string(), z.unknown())])

/** One set of posts that are linted alike. */
const collection = z.strictObject({
  name: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What messages call it; default: `posts`, from the second on `posts-2` and so on.' }),
  files: globs.optional().meta({
    description: "Globs of its posts, relative to the configuration's folder; default: where the generator keeps them.",
    examples: ['_posts/**/*.md'],
  }),
  ignore: globs.optional().meta({
    description: 'Globs of files that it leaves alone; default: what the generator itself leaves out, else none.',
    examples: [['_posts/old/**']],
  }),
  generator: z
    .enum(GENERATOR_IDS)
    .optional()
    .meta({
      description:
        "The program that reads the posts: what it reads, refuses, drops or takes for something else decides on levels, default files and messages; default: the schema's, where that is a preset of one, else the one that is recognised by the site's files, else `any`.",
      examples: ['hugo'],
    }),
  portable: z
    .boolean()
    .optional()
    .meta({
      description:
        'Whether what only other generators would get wrong is reported, too; default: `true` with the preset `post` and schemas that extend it, else `false`.',
      examples: [true],
    }),
  language: z
    .string()
    .regex(/:(?:language|version)/, { error: 'must have :language or :version in it' })
    .optional()
    .meta({
      description:
        'Where a path names the language (`:language`) or the version (`:version`) of a post: posts of different ones are not compared; default: as the generator has it.',
      examples: ['content/:language/**'],
    }),
  schema: z
    .union([dataSchema, z.array(dataSchema).min(1)], {
      error: 'must be the name of a preset, the path of a JSON Schema file, a schema, or a list of these',
    })
    .optional()
    .meta({
      description:
        "What the fields must be: the name of a preset, the path of a JSON Schema file (with `/` or ending in `.json`, `.yaml` or `.yml`; `#/schema` behind it for a part of it), or a JSON Schema; a list where all of several must hold; default: the generator's preset.",
      examples: ['jekyll', './post.schema.json'],
    }),
  frontMatter: z
    .enum(['required', 'optional', 'forbidden'])
    .optional()
    .meta({
      description:
        'Whether its posts must, may or must not have front matter; default: `required`, or what the preset says.',
      examples: ['optional'],
    }),
  rules: z
    .record(z.string(), rule)
    .optional()
    .meta({
      description: "Levels, or levels with options, by rule; they come over the preset's.",
      examples: [{ 'future-date': 'off', 'field-order': ['warning', { order: ['layout', 'title'] }] }],
    }),
  vocabulary: z
    .record(z.string(), vocabulary)
    .optional()
    .meta({
      description:
        'The only items that a list may hold, by field: a list, or a YAML or JSON file whose list items or mapping keys they are.',
      examples: [{ tags: ['news'], categories: './_data/categories.yml' }],
    }),
  timezone: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'IANA name of the zone in which dates without an offset are meant; default: none.',
      examples: ['Asia/Shanghai'],
    }),
  dates: z
    .enum(['string', 'date'])
    .optional()
    .meta({
      description: 'What the schema gets for a date: its text (`string`, the default) or a Date object (`date`).',
      examples: ['date'],
    }),
})

const dataForm = z.strictObject({
  $schema: z.string().optional().meta({ description: 'Address of the JSON Schema of this file, for editors.' }),
  collections: z.array(collection).min(1).optional().meta({
    description: 'The first that matches a file decides; default: one with every post and the preset `post`.',
  }),
  locale: z
    .string()
    .refine((text) => readLocale(text) !== null, { error: `must be a language: ${LOCALES.join(', ')}` })
    .optional()
    .meta({
      description:
        'The language of messages and reports: `en`, `zh-Hans` (also `zh`, `zh-CN`) or `zh-Hant` (also `zh-TW`, `zh-HK`); `--locale` comes before it, the variable `POSTLINT_LOCALE` after it; default: `en`.',
      examples: ['zh-Hans'],
    }),
})

/** The configuration as data: what `.json`, `.jsonc`, `.yaml`, `.yml` and package.json may hold. */
export const config = dataForm.meta({
  title: 'postlint config',
  description: 'Configuration of postlint, in its data form.',
})

const isThing = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null && !Array.isArray(value)) || typeof value === 'function'

const isCodeSchema = (value: unknown): boolean => (typeof value === 'string' && value !== '') || isThing(value)

const codeCollection = collection.extend({
  // ArkType's schemas are functions.
  schema: z
    .custom<unknown>(
      (value) => (Array.isArray(value) ? value.length > 0 && value.every(isCodeSchema) : isCodeSchema(value)),
      {
        error:
          'must be a schema (zod, another Standard Schema, JSON Schema), the name of a preset, the path of a file, or a list of these',
      },
    )
    .optional(),
})

const plugin = z.strictObject({
  name: z.string().min(1, { error: 'must have a name' }),
  rules: z.array(z.custom<object>(isThing, { error: 'must be a rule, made with defineRule' })).optional(),
  reporters: z.array(z.custom<object>(isThing, { error: 'must be a reporter, made with defineReporter' })).optional(),
})

/** The configuration as code: schemas may be objects of any library, and plugins bring rules and reporters. */
export const codeConfig = dataForm.extend({
  collections: z.array(codeCollection).min(1).optional(),
  plugins: z.array(plugin).optional(),
})

export type CodeConfig = z.infer<typeof codeConfig>
export type CodeCollection = z.infer<typeof codeCollection>
