/** The presets that a post can be checked by, each ready to lint. */
import { type PresetName, schemaOfPreset } from '../../../schemas/presets.ts'
import { createSettings } from '../../../src/check/create-settings.ts'
import { readAnyModel } from '../../../src/check/schema/read-any-model.ts'
import { readPostModel } from '../../../src/check/schema/read-post-model.ts'
import { readZodSchema } from '../../../src/check/schema/read-zod-schema.ts'
import type { SchemaReader, Settings } from '../../../src/check/settings.ts'
import { generatorOf } from '../../../src/generators/generator-of.ts'
import { RULES } from '../../../src/rules/index.ts'

/** The settings of a collection that says nothing but its preset. `now`: seconds since 1970-01-01T00:00:00Z. */
export async function settingsOfPreset(preset: PresetName, now: number): Promise<Settings> {
  const generator = generatorOf(preset === 'post' ? 'any' : preset)
  const isPost = preset === 'post'
  return createSettings({
    schema: await readerOf(preset),
    rules: RULES,
    generator,
    portable: isPost,
    frontMatter: isPost ? 'required' : generator.frontMatter,
    now,
  })
}

async function readerOf(preset: PresetName): Promise<SchemaReader> {
  if (preset === 'post') return readPostModel()
  if (preset === 'any') return readAnyModel()
  return readZodSchema(await schemaOfPreset(preset))
}
