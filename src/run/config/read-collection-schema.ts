import { isPresetName, jsonOfPreset, PRESET_NAMES, schemaOfPreset } from '../../../schemas/presets.ts'
import { firstLine } from '../../check/schema/first-line.ts'
import { joinReaders } from '../../check/schema/join-readers.ts'
import { readAnyModel } from '../../check/schema/read-any-model.ts'
import { readPostModel } from '../../check/schema/read-post-model.ts'
import { readSchema } from '../../check/schema/read-schema.ts'
import type { ReaderOptions } from '../../check/schema/reader-of.ts'
import { SchemaFailure } from '../../check/schema/schema-failure.ts'
import type { SchemaReader } from '../../check/settings.ts'
import { translate, translateText } from '../../locales/translate.ts'
import { ConfigError } from './config-error.ts'
import { inlineRefs } from './inline-refs.ts'
import { partAt } from './part-at.ts'
import { type ConfigPlace, readNamedFile } from './read-vocabulary.ts'
import { suggestName } from './suggest-name.ts'

/** A schema ready to lint, and in a few words where it came from. */
export interface CollectionSchema {
  readonly reader: SchemaReader
  readonly origin: string
  /** Whether it is the model post, or extends it. */
  readonly isPost: boolean
}

/** Turns what a configuration calls a schema, or a list of them, into one that lints. Throws ConfigError. */
export async function readCollectionSchema(
  schema: unknown,
  dates: ReaderOptions['dates'],
  where: string,
  place: ConfigPlace,
): Promise<CollectionSchema> {
  if (!Array.isArray(schema)) return readOneSchema(schema, dates, where, place)
  const all: CollectionSchema[] = []
  for (const [at, one] of schema.entries()) all.push(await readOneSchema(one, dates, `${where}[${at}]`, place))
  return {
    reader: joinReaders(all.map(({ reader }) => reader)),
    origin: all.map(({ origin }) => origin).join(' and '),
    isPost: all.some(({ isPost }) => isPost),
  }
}

async function readOneSchema(
  schema: unknown,
  dates: ReaderOptions['dates'],
  where: string,
  place: ConfigPlace,
): Promise<CollectionSchema> {
  if (schema === 'post' && dates === 'string') return { reader: readPostModel(), origin: 'preset post', isPost: true }
  if (schema === 'any') return { reader: readAnyModel(), origin: 'preset any', isPost: false }
  try {
    const { value, origin } = await openSchema(schema, where, place)
    // Presets take the texts of dates, however they are written.
    const preset = typeof schema === 'string' && isPresetName(schema) ? schema : null
    const reader =
      preset === null ? await readSchema(value, { dates }) : await readSchema(value, {}, await jsonOfPreset(preset))
    const validate: SchemaReader['validate'] = (data, tree) => {
      try {
        return reader.validate(data, tree)
      } catch (error) {
        if (!(error instanceof SchemaFailure)) throw error
        throw new ConfigError(translate`${`${place.shown}: ${where}`}: ${translateText(error.message)}`)
      }
    }
    return { reader: { ...reader, validate }, origin, isPost: extendsPost(value) }
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(
      translate`${place.shown}: ${where}: the schema cannot be used: ${translateText(firstLine(error))}`,
    )
  }
}

async function openSchema(
  schema: unknown,
  where: string,
  place: ConfigPlace,
): Promise<{ readonly value: unknown; readonly origin: string }> {
  if (typeof schema !== 'string')
    return { value: schema, origin: '~standard' in Object(schema) ? vendorOf(schema) : 'JSON Schema' }
  if (isPresetName(schema)) return { value: await schemaOfPreset(schema), origin: `preset ${schema}` }
  const [, file, pointer = ''] = /^(.*\.(?:jsonc?|ya?ml))(?:#(\/.*))?$/i.exec(schema) ?? []
  if (file !== undefined) {
    const read = (name: string): unknown => readNamedFile(name, where, place)
    const data = read(file)
    return { value: pointer === '' ? inlineRefs(data, file, read) : partAt(data, pointer), origin: `schema ${schema}` }
  }
  if (/[/\\]|\.\w+$/.test(schema)) {
    throw new ConfigError(
      translate`${place.shown}: ${where}: ${schema} is no JSON Schema file (.json, .yaml)`,
      translate`A schema that is code is imported by a configuration that is code: schema: mySchema.`,
    )
  }
  throw new ConfigError(
    translate`${place.shown}: ${where}: unknown preset "${schema}"${suggestName(schema, PRESET_NAMES)}`,
  )
}

/** A zod object made of the model post keeps its field `from`, in a wrapper where it may be left out. */
function extendsPost(schema: unknown): boolean {
  const shape: unknown = Object(schema).shape
  const from: unknown = Object(shape).from
  const field = Object(Object(from).def).innerType ?? from
  try {
    return Object(field).meta?.()?.kind === 'url'
  } catch {
    return false
  }
}

function vendorOf(schema: unknown): string {
  const { vendor } = (schema as { readonly '~standard': { readonly vendor?: unknown } })['~standard']
  return typeof vendor === 'string' ? `${vendor} schema` : 'schema'
}
