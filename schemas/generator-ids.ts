/** The names of site generators, each that of a file in `src/generators/`. Written by `npm run generate`. */
export const GENERATOR_IDS = [
  'agent-files',
  'any',
  'astro',
  'contentlayer',
  'docusaurus',
  'eleventy',
  'hexo',
  'hugo',
  'jekyll',
  'mkdocs',
  'obsidian',
  'starlight',
  'vitepress',
  'vuepress',
  'zola',
] as const
export type GeneratorId = (typeof GENERATOR_IDS)[number]
