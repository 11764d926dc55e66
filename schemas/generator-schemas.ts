/** The schema of each generator. Written by `npm run generate`. */
import type * as z from 'zod'
import { preset as agentFiles } from './agent-files.ts'
import { any } from './any.ts'
import { astro } from './astro.ts'
import { contentlayer } from './contentlayer.ts'
import { preset as docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import type { GeneratorId } from './generator-ids.ts'
import { hexo } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { mkdocs } from './mkdocs.ts'
import { obsidian } from './obsidian.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'
import { vuepress } from './vuepress.ts'
import { zola } from './zola.ts'

export const GENERATOR_SCHEMAS: Readonly<Record<GeneratorId, z.ZodType>> = {
  'agent-files': agentFiles,
  any,
  astro,
  contentlayer,
  docusaurus,
  eleventy,
  hexo,
  hugo,
  jekyll,
  mkdocs,
  obsidian,
  starlight,
  vitepress,
  vuepress,
  zola,
}
