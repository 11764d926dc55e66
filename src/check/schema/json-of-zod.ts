import * as z from 'zod'
import { ownOf } from './json-object.ts'

/** Turns a zod schema into the JSON Schema of what may be written; what JSON has no word for is left open. Never throws. */
export function jsonOfZod(schema: z.core.$ZodType): object {
  return tryJson(schema, z.globalRegistry) ?? jsonOfShape(schema)
}

function tryJson(schema: z.core.$ZodType, metadata: typeof z.globalRegistry): object | null {
  try {
    return z.toJSONSchema(schema, {
      io: 'input',
      metadata,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        // A Date object has no type in JSON, but it is written as a date.
        if (isDate(zodSchema)) jsonSchema.kind ??= 'date'
        // zod leaves them out where it reads a value before it checks it; those of a post are what is written.
        const examples = metadata.get(zodSchema)?.examples
        if (Array.isArray(examples)) jsonSchema.examples ??= examples
      },
    })
  } catch {
    return null
  }
}

/** A schema with one part that cannot be reported, a repeated id say, still has the names of its fields. */
function jsonOfShape(schema: z.core.$ZodType): object {
  const { def } = schema._zod
  const shape = Object.entries('shape' in def ? (def.shape as Record<string, z.core.$ZodType>) : {})
  return {
    type: 'object',
    properties: Object.fromEntries(shape.map(([name, part]) => [name, jsonOfPart(part)])),
    required: shape.filter(([, part]) => part._zod.optin !== 'optional').map(([name]) => name),
    ...(nameOfType(ownOf(def, 'catchall')) === 'never' ? { additionalProperties: false } : {}),
  }
}

/** Without ids, which are what clashes. */
function jsonOfPart(part: z.core.$ZodType): object {
  const { id: _, ...meta } = z.globalRegistry.get(part) ?? {}
  return { ...tryJson(part, z.registry<z.core.GlobalMeta>()), ...meta }
}

/** A text that is made into a Date object is a date as well. */
function isDate(schema: z.core.$ZodType): boolean {
  const { def } = schema._zod
  return nameOfType(schema) === 'date' || ('out' in def && nameOfType(def.out) === 'date')
}

function nameOfType(schema: unknown): string | null {
  const type = ownOf(ownOf(ownOf(schema, '_zod'), 'def'), 'type')
  return typeof type === 'string' ? type : null
}
