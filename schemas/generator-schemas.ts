/** The schema of each generator, loaded when asked for. Written by `npm run generate`. */
import type * as z from 'zod'
import type { GeneratorId } from './generator-ids.ts'

export const GENERATOR_SCHEMAS: Readonly<Record<GeneratorId, () => Promise<z.ZodType>>> = {
  'agent-files': async () => (await import('./agent-files.ts')).preset,
  any: async () => (await import('./any.ts')).any,
  astro: async () => (await import('./astro.ts')).astro,
  contentlayer: async () => (await import('./contentlayer.ts')).contentlayer,
  docusaurus: async () => (await import('./docusaurus.ts')).preset,
  eleventy: async () => (await import('./eleventy.ts')).eleventy,
  hexo: async () => (await import('./hexo.ts')).hexo,
  hugo: async () => (await import('./hugo.ts')).hugo,
  jekyll: async () => (await import('./jekyll.ts')).jekyll,
  mkdocs: async () => (await import('./mkdocs.ts')).mkdocs,
  obsidian: async () => (await import('./obsidian.ts')).obsidian,
  starlight: async () => (await import('./starlight.ts')).starlight,
  vitepress: async () => (await import('./vitepress.ts')).vitepress,
  vuepress: async () => (await import('./vuepress.ts')).vuepress,
  zola: async () => (await import('./zola.ts')).zola,
}
