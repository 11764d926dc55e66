import { readdirSync, readFileSync } from 'node:fs'

interface Found {
  readonly id: string
  readonly name: string
  readonly order: number
}

/** What follows from the files of `src/generators`: their index, their ids, and the loaders of their schemas. */
export function generatorIndex(): [path: string, text: string][] {
  const found = findGenerators()
  const inOrder = [...found].sort((a, b) => a.order - b.order || compare(a.id, b.id))
  const imports = found.map(({ id, name }) => `import { ${name} } from './${id}.ts'`)
  return [
    [
      'src/generators/index.ts',
      [
        '/** Every generator, in the order of looking (`recognise.order`). Written by `npm run generate`: change the generators. */',
        "import type { Generator } from '../../schemas/generator.ts'",
        ...imports,
        '',
        'export const GENERATORS: readonly Generator[] = [',
        ...inOrder.map(({ name }) => `  ${name},`),
        ']',
        '',
      ].join('\n'),
    ],
    [
      'schemas/generator-ids.ts',
      [
        '/** The names of site generators, each that of a file in `src/generators/`. Written by `npm run generate`. */',
        'export const GENERATOR_IDS = [',
        ...found.map(({ id }) => `  '${id}',`),
        '] as const',
        'export type GeneratorId = (typeof GENERATOR_IDS)[number]',
        '',
      ].join('\n'),
    ],
    [
      'schemas/generator-schemas.ts',
      [
        '/** The schema of each generator. Written by `npm run generate`. */',
        "import type * as z from 'zod'",
        ...[
          ...found.map(({ id, name }) => `import { ${importOf(id, name)} } from './${id}.ts'`),
          "import type { GeneratorId } from './generator-ids.ts'",
        ].sort((a, b) => compare(a.slice(a.indexOf(' from ')), b.slice(b.indexOf(' from ')))),
        '',
        'export const GENERATOR_SCHEMAS: Readonly<Record<GeneratorId, z.ZodType>> = {',
        ...found.map(({ id, name }) => (keyOf(id) === name ? `  ${name},` : `  ${keyOf(id)}: ${name},`)),
        '}',
        '',
      ].join('\n'),
    ],
    [
      'src/library/generator-schemas.ts',
      [
        '/** The schemas of generators, to be extended. Written by `npm run generate`. */',
        // `any` has no field to extend, and its name is a type.
        ...found
          .filter(({ id }) => id !== 'any')
          .map(({ id, name }) => `export { ${name} } from '../../schemas/${id}.ts'`),
        '',
      ].join('\n'),
    ],
  ]
}

/** By text, not by import: the index that would import them may be the stale one. */
function findGenerators(): Found[] {
  return readdirSync('src/generators')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .flatMap((file) => {
      const text = readFileSync(`src/generators/${file}`, 'utf8')
      const name = /^export const (\w+): Generator = \{$/m.exec(text)?.[1]
      const order = /\border: (\d+)/.exec(text)?.[1]
      if (name === undefined) return []
      if (order === undefined) throw new Error(`src/generators/${file} has no recognise.order`)
      return [{ id: file.slice(0, -3), name, order: Number(order) }]
    })
    .sort((a, b) => compare(a.id, b.id))
}

/** A schema whose fields must fit each other has that apart from what users extend. */
function importOf(id: string, name: string): string {
  return /^export const preset = /m.test(readFileSync(`schemas/${id}.ts`, 'utf8')) ? `preset as ${name}` : name
}

function keyOf(id: string): string {
  return id.includes('-') ? `'${id}'` : id
}

function compare(left: string, right: string): number {
  return left < right ? -1 : 1
}
