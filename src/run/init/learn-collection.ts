import { isPresetName } from '../../../schemas/presets.ts'
import type { Inputs } from '../find-inputs.ts'
import type { NewCollection } from './config-text.ts'
import { describedFields } from './described-fields.ts'
import { inferSchema } from './infer-schema.ts'
import type { PlannedCollection } from './plan-collections.ts'

// Fewer pages than this have no front matter by mistake.
const BARE_SHARE = 0.01

/** A collection with what its posts have in common. */
export interface LearnedCollection extends NewCollection {
  /** How many of its posts could be read: where they have the fields of the preset alone, nothing is learned of them. */
  readonly read: number
}

/** Adds what the posts of a collection have in common to what its preset asks for. */
export async function learnCollection(
  { collection, generator, paths }: PlannedCollection,
  open: Inputs['open'],
): Promise<LearnedCollection> {
  const { preset, frontMatter } = collection
  const learned = inferSchema(
    { paths, open },
    await describedFields(preset !== null && isPresetName(preset) ? preset : 'any'),
    generator.foldsKeyCase,
  )
  const isOptional = learned.bare > paths.length * BARE_SHARE
  const read = learned.posts
  if (learned.fields.length === 0) return { ...collection, read, frontMatter: isOptional ? 'optional' : frontMatter }
  return {
    ...collection,
    read,
    // It asks for nothing beside what was learned.
    preset: preset === 'any' && collection.generator === null ? null : preset,
    learned,
    frontMatter: isOptional ? 'optional' : frontMatter,
  }
}
