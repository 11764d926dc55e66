/** Turns the name of a preset into all that it says of a collection: schema, files, levels. */
import type * as z from 'zod'

export const PRESET_NAMES = ['post', 'jekyll', 'hugo', 'hexo', 'eleventy', 'astro', 'docusaurus'] as const
export type PresetName = (typeof PRESET_NAMES)[number]

export interface Preset {
  /** What people call it. */
  readonly title: string
  /** Where its posts lie, relative to the root of the site. */
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  readonly frontMatter: 'required' | 'optional'
  /** Where the levels differ from the default ones, with the reason beside each. */
  readonly rules: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>
  schema(): Promise<z.ZodType>
}

const ANY = '*.{md,markdown,mdx,mkd}'

// Anchors and merge keys are portable enough inside one generator, though not beyond it.
const ONE_READER = { 'unportable-yaml': 'warning' } as const

// These read a time without an offset in the timezone of the site, as their own templates write it.
const SITE_TIME = { ...ONE_READER, 'missing-timezone': 'off' } as const

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  post: {
    title: 'posts with their source',
    files: [`**/${ANY}`],
    ignore: [],
    frontMatter: 'required',
    rules: {},
    schema: async () => (await import('./post.ts')).post,
  },
  jekyll: {
    title: 'Jekyll',
    files: [`**/_posts/**/${ANY}`, `**/_drafts/**/${ANY}`],
    ignore: [],
    frontMatter: 'required',
    rules: ONE_READER,
    schema: async () => (await import('./jekyll.ts')).jekyll,
  },
  hugo: {
    title: 'Hugo',
    files: ['content/**/*.{md,markdown}'],
    ignore: [],
    frontMatter: 'required',
    rules: SITE_TIME,
    schema: async () => (await import('./hugo.ts')).hugo,
  },
  hexo: {
    title: 'Hexo',
    files: ['source/_posts/**/*.{md,markdown}', 'source/_drafts/**/*.{md,markdown}'],
    ignore: [],
    frontMatter: 'required',
    rules: SITE_TIME,
    schema: async () => (await import('./hexo.ts')).hexo,
  },
  eleventy: {
    title: 'Eleventy',
    files: ['**/*.md'],
    // Included files and data are no pages.
    ignore: ['_includes/**', '_site/**'],
    frontMatter: 'optional',
    rules: ONE_READER,
    schema: async () => (await import('./eleventy.ts')).eleventy,
  },
  astro: {
    title: 'Astro',
    files: ['src/content/**/*.{md,mdx}', 'src/pages/**/*.{md,mdx}'],
    // Astro leaves out what begins with an underscore.
    ignore: ['**/_*', '**/_*/**'],
    frontMatter: 'required',
    rules: ONE_READER,
    schema: async () => (await import('./astro.ts')).astro,
  },
  docusaurus: {
    title: 'Docusaurus',
    files: ['{blog,docs}/**/*.{md,mdx}'],
    ignore: ['**/_*', '**/_*/**'],
    frontMatter: 'optional',
    rules: ONE_READER,
    schema: async () => (await import('./docusaurus.ts')).docusaurus,
  },
}

export function isPresetName(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name)
}
