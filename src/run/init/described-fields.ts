import type { PresetName } from '../../../schemas/presets.ts'
import { schemaOfPreset } from '../../../schemas/presets.ts'
import { readSchema } from '../../check/schema/read-schema.ts'

/** The fields of which the preset of a generator says what they hold; a mapping of the site's own making is not among them. */
export async function describedFields(id: PresetName): Promise<ReadonlySet<string>> {
  const reader = await readSchema(await schemaOfPreset(id))
  const json = reader.toJsonSchema() as { readonly properties?: Readonly<Record<string, object>> }
  const named = Object.entries(json.properties ?? {})
  return new Set(named.filter(([, part]) => !isFreeMapping(part)).map(([name]) => name))
}

function isFreeMapping(part: object): boolean {
  return 'type' in part && part.type === 'object' && !('properties' in part)
}
