/** Turns the name of a preset into its schema. */
import type * as z from 'zod'
import { GENERATOR_IDS } from './generator-ids.ts'

/** `post`, and one for each generator: where its posts lie, and what holds for them, is in `src/generators/`. */
export const PRESET_NAMES = ['post', ...GENERATOR_IDS] as const
export type PresetName = (typeof PRESET_NAMES)[number]

const any = async (): Promise<z.ZodType> => (await import('./any.ts')).any

/** Loaded when asked for: a run needs few of them, and most need none. */
const SCHEMAS: Readonly<Record<PresetName, () => Promise<z.ZodType>>> = {
  post: async () => (await import('./post.ts')).post,
  'agent-files': any,
  any,
  astro: async () => (await import('./astro.ts')).astro,
  contentlayer: any,
  docusaurus: async () => (await import('./docusaurus.ts')).docusaurus,
  eleventy: async () => (await import('./eleventy.ts')).eleventy,
  hexo: async () => (await import('./hexo.ts')).hexo,
  hugo: async () => (await import('./hugo.ts')).hugo,
  jekyll: async () => (await import('./jekyll.ts')).jekyll,
  mkdocs: any,
  obsidian: any,
  starlight: any,
  vitepress: any,
  vuepress: any,
  zola: any,
}

export function schemaOfPreset(name: PresetName): Promise<z.ZodType> {
  return SCHEMAS[name]()
}

export function isPresetName(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name)
}
