import { PRESET_NAMES, type PresetName, schemaOfPreset } from '../../schemas/presets.ts'
import { jsonOfZod } from '../../src/check/schema/json-of-zod.ts'
import { generatorOf } from '../../src/generators/generator-of.ts'
import { fillParts } from './fill-parts.ts'

/** `docs/presets.md` with what each preset asks for. */
export async function presetPage(): Promise<[path: string, text: string]> {
  const rows = await Promise.all(PRESET_NAMES.map(rowOf))
  const table = ['| preset | front matter | must have | knows besides |', '| --- | --- | --- | --- |', ...rows]
  return fillParts('docs/presets.md', { presets: table.join('\n') })
}

async function rowOf(name: PresetName): Promise<string> {
  const { properties = {}, required = [] } = jsonOfZod(await schemaOfPreset(name)) as {
    properties?: Readonly<Record<string, unknown>>
    required?: readonly string[]
  }
  const frontMatter = name === 'post' ? 'required' : generatorOf(name).frontMatter
  const others = Object.keys(properties).filter((field) => !required.includes(field))
  return `| \`${name}\` | ${frontMatter} | ${codes(required)} | ${codes(others)} |`
}

function codes(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map((name) => `\`${name}\``).join(' ')
}
