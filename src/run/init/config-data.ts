import type { NewCollection } from './config-text.ts'
import { jsonSchemaOf } from './json-schema-of.ts'

/** A configuration as data, with JSON Schemas; `$schema` is where editors find the one of the configuration itself. */
export function configData(collections: readonly NewCollection[], $schema?: string): object {
  return {
    ...($schema === undefined ? {} : { $schema }),
    collections: collections.map(({ name, files, ignore, generator, preset, learned, frontMatter }) => ({
      name,
      files: oneOrAll(files),
      ...(ignore.length === 0 ? {} : { ignore: oneOrAll(ignore) }),
      ...(generator === null ? {} : { generator }),
      schema: oneOrAll([
        ...(preset === null ? [] : [preset]),
        ...(learned === null ? [] : [jsonSchemaOf(learned.fields)]),
      ]),
      ...(frontMatter === null ? {} : { frontMatter }),
    })),
  }
}

function oneOrAll<T>(list: readonly T[]): T | readonly T[] {
  const [first] = list
  return list.length === 1 && first !== undefined ? first : list
}
