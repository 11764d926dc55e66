import { isJsonObject } from './json-object.ts'
import { jsonOfValibot } from './json-of-valibot.ts'
import { jsonOfZod3 } from './json-of-zod-3.ts'
import type { StandardSchema } from './standard-schema.ts'

/** Turns a Standard Schema into the JSON Schema of what may be written; an open one where its library cannot tell. Never throws. */
export function jsonOfStandard(schema: StandardSchema): object {
  const { vendor, jsonSchema } = schema['~standard']
  const ways = [
    () => (vendor === 'valibot' ? jsonOfValibot(schema) : undefined),
    () => (vendor === 'zod' ? jsonOfZod3(schema) : undefined),
    () => (vendor === 'arktype' ? jsonOfArkType(schema) : undefined),
    () => call(jsonSchema, 'input', { target: 'draft-2020-12' }),
  ]
  for (const way of ways) {
    try {
      const json = way()
      if (isJsonObject(json)) return json
    } catch {
      // A library throws where JSON has no word for a part; what it cannot tell, nobody can.
    }
  }
  return {}
}

interface Fallback {
  readonly code: string
  readonly base: object
}

/** What JSON has no word for is left open, dates excepted. */
function jsonOfArkType(schema: StandardSchema): unknown {
  const fallback = ({ code, base }: Fallback) => (code === 'date' ? { ...base, kind: 'date' } : base)
  return call(schema, 'toJsonSchema', { fallback })
}

function call(holder: unknown, method: string, argument: object): unknown {
  // A library may keep its methods on a prototype, and a schema may be a function.
  const own: unknown = holder === undefined || holder === null ? undefined : (holder as Record<string, unknown>)[method]
  return typeof own === 'function' ? own.call(holder, argument) : undefined
}
