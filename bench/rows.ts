/** What is measured: each row is a command of postlint on a site, and another command that it is held against. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listPosts } from './peers/list-posts.mjs'
import type { Site, Sites } from './sites.ts'

export interface Row {
  /** For `--only`. */
  readonly name: string
  readonly about: string
  readonly site: Site
  /** Whether it is run in the site's own root, or from the folder above. */
  readonly inside?: boolean
  /** Files that the site gets for the time of the row, such as a configuration. */
  readonly files?: Readonly<Record<string, string>>
  /** Arguments of postlint; `path` is the site, or one of its posts where `onePost` is set. */
  readonly words: (path: string) => readonly string[]
  readonly onePost?: boolean
  /** Whether it writes, so that each run needs a fresh copy of the site. */
  readonly writes?: boolean
  readonly over: Other
  /** The highest ratio that is promised. */
  readonly limit?: number
  /** Only when it is asked for. */
  readonly optional?: boolean
}

export interface Other {
  readonly name: string
  readonly words: (path: string, postlint: readonly string[]) => readonly string[]
}

const peer = (script: string, ...words: readonly string[]) => [
  'node',
  join(import.meta.dirname, 'peers', script),
  ...words,
]

export const ZOD: Other = { name: 'gray-matter + zod', words: (path) => peer('gray-matter-zod.mjs', 'post', path) }
const ZOD_HUGO: Other = { name: 'gray-matter + zod', words: (path) => peer('gray-matter-zod.mjs', 'hugo', path) }
const PAGE_SCHEMA = resolve(import.meta.dirname, 'peers/page.schema.json')
const AJV: Other = { name: 'gray-matter + ajv', words: (path) => peer('gray-matter-ajv.mjs', PAGE_SCHEMA, path) }
const WALK: Other = { name: 'walk and reads in node', words: (path) => peer('walk-and-read.mjs', path) }
const NODE: Other = { name: '`node -e 0`', words: () => ['node', '-e', '0'] }
const CHECK: Other = { name: '`check` of the same', words: (path, postlint) => [...postlint, 'check', path] }

const TYPESCRIPT_CONFIG = `import { defineConfig, post, z } from 'postlint'

export default defineConfig({
  collections: [
    {
      name: 'posts',
      files: '**/*.md',
      schema: post.extend({ permalink: z.string().optional(), description: z.string().max(300).optional() }),
      generator: 'jekyll',
      timezone: 'Asia/Shanghai',
      rules: { 'unknown-author': 'off' },
    },
  ],
})
`
const inJson = (collection: Readonly<Record<string, unknown>>): string => JSON.stringify({ collections: [collection] })
const JEKYLL_CONFIG = inJson({
  name: 'posts',
  files: '**/*.md',
  schema: 'jekyll',
  timezone: 'Asia/Shanghai',
  rules: { 'unknown-author': 'off' },
})
const PAGES_CONFIG = inJson({ name: 'pages', files: '**/*.md', schema: './page.schema.json' })

const json = (path: string): readonly string[] => ['check', path, '--format', 'json']
/** As long as a theme's sample list of authors counts, each post has this one problem. */
const knownAuthors = (path: string): readonly string[] => [...json(path), '--rule', 'unknown-author=off']

/** `floor` is the compiled `floor.c`. The rows that need a generated archive are left out for a real one. */
export function listRows(sites: Sites, floor: string, real: boolean): readonly Row[] {
  const { archive, broken, small, fixable, large, good, million, hugo, mdn } = sites
  const typescript = { inside: true, files: { 'postlint.config.ts': TYPESCRIPT_CONFIG } }
  const jekyll = { inside: true, files: { 'postlint.config.json': JEKYLL_CONFIG } }
  const schema = {
    inside: true,
    files: { 'postlint.config.json': PAGES_CONFIG, 'page.schema.json': readFileSync(PAGE_SCHEMA, 'utf8') },
  }
  const FLOOR: Other = { name: 'C: walk, open, read 4 KiB', words: (path) => [floor, path] }
  const rows: readonly Row[] = [
    {
      name: 'outside',
      about: 'default settings, from outside the site',
      site: archive,
      words: json,
      over: ZOD,
      limit: 0.25,
    },
    {
      name: 'root',
      about: "in the site's root",
      site: archive,
      inside: true,
      words: knownAuthors,
      over: ZOD,
      limit: 0.25,
    },
    {
      name: 'ts',
      about: 'TypeScript config, `post.extend`',
      site: archive,
      ...typescript,
      words: json,
      over: ZOD,
      limit: 0.35,
    },
    {
      name: 'json',
      about: 'JSON config, preset `jekyll`',
      site: archive,
      ...jekyll,
      words: json,
      over: ZOD,
      limit: 0.35,
    },
    {
      name: 'broken',
      about: 'all posts broken, `compact`',
      site: broken,
      words: (path) => ['check', path, '--format', 'compact'],
      over: ZOD,
      limit: 0.8,
    },
    {
      name: 'broken-json',
      about: 'all posts broken, `json` with fixes',
      site: broken,
      words: json,
      over: ZOD,
      limit: 1.2,
    },
    { name: 'small', about: '628 posts, from outside', site: small, words: json, over: ZOD, limit: 0.5 },
    {
      name: 'small-root',
      about: "628 posts, in the site's root",
      site: small,
      inside: true,
      words: knownAuthors,
      over: ZOD,
      limit: 0.5,
    },
    {
      name: 'one-ts',
      about: 'one post, TypeScript config',
      site: small,
      ...typescript,
      words: (path) => ['check', path],
      onePost: true,
      over: NODE,
      limit: 6,
    },
    {
      name: 'one-no-config',
      about: 'one post, `--no-config`',
      site: small,
      words: (path) => ['check', path, '--no-config'],
      onePost: true,
      over: NODE,
      limit: 2.2,
    },
    {
      name: 'one-quiet',
      about: 'one post, `--quiet`',
      site: small,
      words: (path) => ['check', path, '--quiet'],
      onePost: true,
      over: NODE,
      limit: 2.2,
    },
    {
      name: 'fix',
      about: '`fix` of posts with a safe fix each',
      site: fixable,
      words: (path) => ['fix', path],
      writes: true,
      over: CHECK,
      limit: 4,
    },
  ]
  if (real) return rows
  return [
    ...rows,
    { name: 'large', about: '50,000 posts, from outside', site: large, words: json, over: ZOD, limit: 0.2 },
    { name: 'large-walk', about: '50,000 posts, from outside', site: large, words: json, over: WALK, limit: 3 },
    {
      name: 'hugo',
      about: 'documentation, preset `hugo`',
      site: hugo,
      inside: true,
      words: (path) => [...json(path), '--preset', 'hugo'],
      over: ZOD_HUGO,
      limit: 0.35,
    },
    { name: 'mdn', about: 'documentation, JSON Schema', site: mdn, ...schema, words: json, over: AJV, limit: 0.35 },
    { name: 'good', about: '50,000 good posts', site: good, words: json, over: FLOOR, limit: 3.5 },
    { name: 'million', about: '1,000,000 good posts', site: million, words: json, over: FLOOR, optional: true },
  ]
}

/** The post that rows of one post are about: any with a date in its name, but always the same. */
export function choosePost(site: string): string {
  const [post] = listPosts([site])
    .filter((path) => /\d{4}-\d\d-\d\d/.test(path))
    .sort()
  if (post === undefined) throw new Error(`${site} has no post`)
  return post
}
