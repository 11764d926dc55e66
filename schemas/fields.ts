/** Turns a description and examples into the kinds of fields that the schemas of generators share. */
import * as z from 'zod'

const word = z.string().trim().min(1)

/** Text that has something in it. */
export const text = (description: string, ...examples: string[]) => word.meta({ description, examples })

/** A date as its author wrote it; the rules say which spellings are read alike. */
export const date = (description: string, ...examples: string[]) => word.meta({ kind: 'date', description, examples })

export const flag = (description: string) => z.boolean().meta({ description, examples: [true] })

export const count = (description: string, ...examples: number[]) => z.number().meta({ description, examples })

/** A list of texts; a number among them is a text to every generator (`tags: [2024]`). */
export const list = (description: string, ...examples: string[][]) =>
  z.array(z.union([word, z.number()])).meta({ description, examples })

/** A list, or one text that stands for it. */
export const words = (description: string, ...examples: (string | string[])[]) =>
  z.union([word, z.array(z.union([word, z.number()]))]).meta({ description, examples })

/** A mapping that the generator hands on as it is. */
export const mapping = (description: string, ...examples: Record<string, unknown>[]) =>
  z.record(z.string(), z.unknown()).meta({ description, examples })

/** Something whose shape the generator leaves open. */
export const anything = (description: string, ...examples: unknown[]) => z.unknown().meta({ description, examples })
