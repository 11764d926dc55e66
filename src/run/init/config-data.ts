import type { NewCollection } from './config-text.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { schemasOf } from './schemas-of.ts'

/** A configuration as data, with JSON Schemas; `$schema` is where editors find the one of the configuration itself. */
export function configData(collections: readonly NewCollection[], $schema?: string): object {
  return { ...($schema === undefined ? {} : { $schema }), collections: collections.map(collectionData) }
}

function collectionData(collection: NewCollection): object {
  const { name, files, ignore, generator, learned, frontMatter, rules } = collection
  return {
    name,
    files: oneOrAll(files),
    ...(ignore.length === 0 ? {} : { ignore: oneOrAll(ignore) }),
    ...(generator === null ? {} : { generator }),
    schema: oneOrAll([...schemasOf(collection), ...(learned === null ? [] : [jsonSchemaOf(learned.fields)])]),
    ...(frontMatter === null ? {} : { frontMatter }),
    ...(rules === null ? {} : { rules: rules.levels }),
  }
}

function oneOrAll<T>(list: readonly T[]): T | readonly T[] {
  const [first] = list
  return list.length === 1 && first !== undefined ? first : list
}
