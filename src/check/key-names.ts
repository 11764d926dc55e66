import type { Generator } from '../../schemas/generator.ts'
import type { Field } from '../rules/context.ts'
import type { KeyNames } from './fold-keys.ts'

/** The names under which schema and rules look fields up, for a generator that folds the case of keys. */
export function keyNames(generator: Generator, fields: readonly Field[]): KeyNames {
  if (!generator.foldsKeyCase) return null
  const { dates, tags, flags, addresses, layouts, authors, tagList, pictures } = generator
  const paths = [
    ...fields.map(({ name }) => name),
    'title',
    ...dates.fields,
    ...tags.fields,
    ...flags.fields,
    ...addresses.map(({ field }) => field),
    ...[layouts, authors, tagList].flatMap((references) => references?.fields ?? []),
    ...pictures,
  ]
  const names = new Map<string, string>()
  for (const path of paths) {
    const name = path.split('.')[0] as string
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  return names
}
