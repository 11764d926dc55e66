/** Turns a description and examples into the kinds of fields that the schemas of generators share. */
import * as z from 'zod'

interface Wording {
  readonly description: string
  readonly examples: readonly unknown[]
  /** What the field is to rules where its types alone don't show it. */
  readonly kind?: 'text' | 'list' | 'boolean' | 'number' | 'date' | 'url'
}

/** Any text, an empty one too. */
export const text = (description: string, ...examples: string[]) => z.string().meta({ description, examples })

/** Text that has something in it. */
export const filled = (description: string, ...examples: string[]) =>
  z.string().trim().min(1).meta({ description, examples })

/** What templates print: a number or `true` stands there as it is written. */
export const printed = (description: string, ...examples: (string | number)[]) =>
  z.union(PRINTED).meta({ description, examples, kind: 'text' })

/** A date as its author wrote it, a number too; the rules for dates say which spellings the generator reads. */
export const date = (description: string, ...examples: (string | number)[]) =>
  z.union([z.string(), z.number()]).meta({ description, examples, kind: 'date' })

/** The same where the generator stops at an empty one. */
export const filledDate = (description: string, ...examples: (string | number)[]) =>
  z.union([z.string().trim().min(1), z.number()]).meta({ description, examples, kind: 'date' })

export const flag = (description: string) => z.boolean().meta({ description, examples: [true] })

/** The same where the generator takes `"true"` for it, too. */
export const quotedFlag = (description: string) => flagIn(QUOTED, description)

/** The same where YAML 1.1 is read: `yes` and `off` are no texts there. */
export const wordedFlag = (description: string) => flagIn(WORDED, description)

/** The same where a word counts as true, too. */
export const flagOr = (word: string, description: string) => flagIn(new Map([[word, true]]), description)

export const count = (description: string, ...examples: number[]) => z.number().meta({ description, examples })

/** A number, in quotes too. */
export const numeral = (description: string, ...examples: number[]) =>
  z.preprocess(numberOf, z.number()).meta({ description, examples })

/** One of the words that the generator knows. */
export const choice = <const W extends string>(words: readonly W[], description: string) =>
  z.enum(words).meta({ description, examples: words.slice(0, 2) })

/** A list of what templates print, as `tags: [2024, ]`, or one text or number that stands for it. */
export const words = (description: string, ...examples: unknown[]) =>
  z.union([z.string(), z.number(), z.array(ITEM)]).meta({ description, examples, kind: 'list' })

/** A mapping that the generator hands on as it is. */
export const mapping = (description: string, ...examples: Record<string, unknown>[]) =>
  z.record(z.string(), z.unknown()).meta({ description, examples })

/** Something whose shape the generator leaves open. */
export const anything = (description: string, ...examples: unknown[]) => z.unknown().meta({ description, examples })

/** A schema with the words that people see of it. */
export const described = <S extends z.ZodType>(schema: S, { description, examples, kind }: Wording): S =>
  schema.meta({ description, examples, ...(kind === undefined ? {} : { kind }) })

/** A mapping with known fields, all of which may be left out; others of the site may stand there, too. */
export const group = <S extends Shape>(makeFields: () => S) =>
  lazyObject(() => z.looseObject(makeFields()).partial().shape)

/** The same where each may also stand there without a value. */
export const openGroup = <S extends Shape>(makeFields: () => S) => lazyObject(() => emptiable(makeFields()))

/**
 * A mapping with known and other fields, the known ones made when somebody asks for one: all presets together are 2,000 schemas,
 * which took an import of the library 80 ms.
 */
export function lazyObject<S extends Shape>(makeFields: () => S): z.ZodObject<S, z.core.$loose> {
  let fields: S | undefined
  const schema: unknown = new z.ZodObject({
    type: 'object',
    get shape() {
      fields ??= makeFields()
      return fields
    },
    catchall: z.unknown(),
  })
  return schema as z.ZodObject<S, z.core.$loose>
}

type Shape = Record<string, z.ZodType>

/** The same field, which may also stand there without a value. */
export const orNull = <S extends z.ZodType>(field: S) => field.nullable().meta({ ...field.meta() })

/** Fields that may be left out or stand there without a value. */
export function emptiable<S extends Shape>(fields: S): { [K in keyof S]: z.ZodOptional<z.ZodNullable<S[K]>> } {
  const open = Object.entries(fields).map(([name, field]) => [
    name,
    orNull(field)
      .optional()
      .meta({ ...field.meta() }),
  ])
  return Object.fromEntries(open) as { [K in keyof S]: z.ZodOptional<z.ZodNullable<S[K]>> }
}

const PRINTED = [z.string(), z.number(), z.boolean()] as const
const ITEM = z.union([...PRINTED, z.null()])

const QUOTED: ReadonlyMap<unknown, boolean> = mapWords(['true', 'false'])
const WORDED: ReadonlyMap<unknown, boolean> = mapWords(['yes', 'no'], ['on', 'off'])

function mapWords(...pairs: readonly (readonly [string, string])[]): ReadonlyMap<unknown, boolean> {
  const forms = (word: string): string[] => [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]
  return new Map(
    pairs.flatMap(([yes, no]) => [
      ...forms(yes).map((word): [string, boolean] => [word, true]),
      ...forms(no).map((word): [string, boolean] => [word, false]),
    ]),
  )
}

/** Read, then checked: so a value that is neither is called no boolean, and the JSON Schema says boolean. */
function flagIn(words: ReadonlyMap<unknown, boolean>, description: string) {
  return z.preprocess((value) => words.get(value) ?? value, z.boolean()).meta({ description, examples: [true] })
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*$/.test(value) ? Number(value) : value
}
