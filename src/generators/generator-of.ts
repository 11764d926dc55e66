import type { Generator } from '../../schemas/generator.ts'
import type { GeneratorId } from '../../schemas/generator-ids.ts'
import { GENERATORS } from './index.ts'

const BY_ID: ReadonlyMap<GeneratorId, Generator> = new Map(GENERATORS.map((one) => [one.id, one]))

/** Turns the name of a generator into what is known of it. */
export function generatorOf(id: GeneratorId): Generator {
  const known = BY_ID.get(id)
  if (known === undefined) throw new Error(`src/generators/ has no ${id}`)
  return known
}
