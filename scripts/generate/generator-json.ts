import { GENERATOR_SCHEMAS } from '../../schemas/generator-schemas.ts'
import { jsonOfZod } from '../../src/check/schema/json-of-zod.ts'

/** The JSON Schemas of the presets of generators: zod takes longer to make that of Hugo than to lint a hundred posts. */
export function generatorJson(): [path: string, text: string] {
  const lines = Object.entries(GENERATOR_SCHEMAS).map(([id, schema]) => {
    const key = /^\w+$/.test(id) ? id : `'${id}'`
    // As the formatter has it.
    return `  ${key}:${key.length < 5 ? ' ' : '\n    '}${quote(JSON.stringify(jsonOfZod(schema)))},`
  })
  return [
    'schemas/generator-json.ts',
    [
      '/** The JSON Schema of each generator, as text, made of its zod schema. Written by `npm run generate`. */',
      "import type { GeneratorId } from './generator-ids.ts'",
      '',
      'export const GENERATOR_JSON: Readonly<Record<GeneratorId, string>> = {',
      ...lines,
      '}',
      '',
    ].join('\n'),
  ]
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
