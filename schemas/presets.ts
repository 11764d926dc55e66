/** Turns the name of a preset into its schema, and into the JSON Schema of that. */
import type * as z from 'zod'
import { GENERATOR_IDS } from './generator-ids.ts'

/** `post`, and one for each generator: where its posts lie, and what holds for them, is in `src/generators/`. */
export const PRESET_NAMES = ['post', ...GENERATOR_IDS] as const
export type PresetName = (typeof PRESET_NAMES)[number]

/** Most runs need none. */
export async function schemaOfPreset(name: PresetName): Promise<z.ZodType> {
  if (name === 'post') return (await import('./post.ts')).post
  return (await import('./generator-schemas.ts')).GENERATOR_SCHEMAS[name]
}

/** What zod would make of it; null for `post`, of which most runs need none. */
export async function jsonOfPreset(name: PresetName): Promise<object | null> {
  return name === 'post' ? null : JSON.parse((await import('./generator-json.ts')).GENERATOR_JSON[name])
}

export function isPresetName(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name)
}
