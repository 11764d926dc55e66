/** Every generator, in the order of looking (`recognise.order`). Written by `npm run generate`: change the generators. */
import type { Generator } from '../../schemas/generator.ts'
import { agentFiles } from './agent-files.ts'
import { any } from './any.ts'
import { astro } from './astro.ts'
import { contentlayer } from './contentlayer.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { hexo } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { mkdocs } from './mkdocs.ts'
import { obsidian } from './obsidian.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'
import { vuepress } from './vuepress.ts'
import { zola } from './zola.ts'

export const GENERATORS: readonly Generator[] = [
  docusaurus,
  eleventy,
  hexo,
  hugo,
  mkdocs,
  starlight,
  vitepress,
  vuepress,
  zola,
  astro,
  contentlayer,
  jekyll,
  obsidian,
  agentFiles,
  any,
]
