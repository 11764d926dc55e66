import type { Field } from '../../rules/context.ts'
import type { SchemaReader } from '../settings.ts'

/** Turns schemas that must all hold into one: of a field that several name, each says what the ones before leave open. */
export function joinReaders(readers: readonly SchemaReader[]): SchemaReader {
  const [only] = readers
  if (only !== undefined && readers.length === 1) return only
  return {
    fields: joinAll(readers.flatMap(({ fields }) => fields)),
    strict: readers.some(({ strict }) => strict),
    takes: (name) => readers.some((reader) => reader.takes(name)),
    refusesKeys: readers.some(({ refusesKeys }) => refusesKeys),
    validate: (data, tree) => readers.flatMap((reader) => reader.validate(data, tree)),
    toJsonSchema: () => ({ allOf: readers.map((reader) => reader.toJsonSchema()) }),
  }
}

function joinAll(all: readonly Field[]): Field[] {
  const fields = new Map<string, Field>()
  for (const field of all) fields.set(field.name, joinFields(fields.get(field.name), field))
  return [...fields.values()]
}

function joinFields(before: Field | undefined, field: Field): Field {
  if (before === undefined) return field
  return {
    name: field.name,
    kind: before.kind === 'other' ? field.kind : before.kind,
    required: before.required || field.required,
    allowed: field.allowed ?? before.allowed,
    description: before.description ?? field.description,
    examples: before.examples.length > 0 ? before.examples : field.examples,
    ...(before.takesText === undefined ? {} : { takesText: before.takesText }),
    ...joinWithin(before, field),
  }
}

/** What is within a field that one leaves open is what the other says. */
function joinWithin(before: Field, field: Field): Pick<Field, 'within' | 'takes'> {
  if (before.within === undefined && field.within === undefined) return {}
  return {
    within: () => joinAll([...(before.within?.() ?? []), ...(field.within?.() ?? [])]),
    takes: (name) => before.takes?.(name) === true || field.takes?.(name) === true,
  }
}
