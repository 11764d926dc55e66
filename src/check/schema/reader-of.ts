import type { SchemaIssue } from '../../post/issue.ts'
import type { Data } from '../../post/reading.ts'
import type { SchemaReader } from '../settings.ts'
import { datesAsObjects } from './dates-as-objects.ts'
import { datesOfYaml } from './dates-of-yaml.ts'
import { fieldsOfJsonSchema } from './fields-of-json-schema.ts'
import { partsAt } from './parts-at.ts'
import type { Matches } from './parts-below.ts'
import { refineExpected } from './refine-expected.ts'
import { refusesKeys } from './refuses-keys.ts'
import { typesOf } from './types-of.ts'

export interface ReaderOptions {
  /** How dates are handed to the schema: as the texts that they are (the default), as Date objects, or as js-yaml reads them. */
  readonly dates?: 'string' | 'date' | 'yaml' | undefined
}

/** Finds what is wrong: `given` is what the schema gets, `data` what the author wrote. Throws SchemaFailure. */
export type Validate = (given: Data, data: Data) => readonly SchemaIssue[]

/** Turns a JSON Schema and what lints by it into a schema reader, with the words that all kinds share. */
export function readerOf(json: object, options: ReaderOptions, validate: Validate, matches?: Matches): SchemaReader {
  const { fields, strict, takes } = fieldsOfJsonSchema(json, matches)
  const dates = fields
    .filter(({ name, kind }) => kind === 'date' && options.dates === 'date' && !wantsText(json, name))
    .map(({ name }) => name)
  return {
    fields,
    strict,
    takes,
    refusesKeys: refusesKeys(json),
    validate: (data, tree) => {
      const isYaml = options.dates === 'yaml' && tree !== undefined
      const given = isYaml ? datesOfYaml(data, tree) : datesAsObjects(data, dates)
      return normalizeIssues(validate(given, data), json, data)
    },
    toJsonSchema: () => json,
  }
}

/** Turns what a validator said into what a schema reader says: types before all else, in one vocabulary. */
export function normalizeIssues(issues: readonly SchemaIssue[], json: object, data: Data): readonly SchemaIssue[] {
  return issues.length === 0 ? issues : refineExpected(typesFirst(issues), json, data)
}

/** A field may be called a date and still be kept as text. */
function wantsText(json: object, name: string): boolean {
  const words = partsAt(json, [name], {}).map((part) => typesOf(part, json))
  return words.some((some) => some?.includes('string') === true && !some.includes('date'))
}

/** What is wrong with a value of the wrong type is its type: zod counts the items of a list that should be a text. */
function typesFirst(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const places = issues.filter(({ kind }) => kind === 'invalid-type').map(({ path }) => JSON.stringify(path))
  if (places.length === 0) return issues
  const mistyped = new Set(places)
  return issues.filter(({ kind, path }) => kind !== 'invalid-value' || !mistyped.has(JSON.stringify(path)))
}
