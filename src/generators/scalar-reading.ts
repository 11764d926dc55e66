import type { Generator } from '../../schemas/generator.ts'
import { type OtherReading, readersOf } from '../post/yaml/readers-of.ts'

/** The readers in `readersOf` whose answers hold for a dialect; none: it reads YAML 1.2 core. */
const READERS: Readonly<Record<Generator['yaml']['dialect'], readonly OtherReading['reader'][]>> = {
  psych: ['Jekyll'],
  'go-yaml-2': ['Hugo', 'Hugo 0.111'],
  goccy: ['Hugo'],
  'js-yaml-3': ['js-yaml 3', 'js-yaml'],
  'js-yaml-4': ['js-yaml'],
  yaml: [],
  // YAML 1.1 like Psych, without its commas in numbers.
  pyyaml: ['Jekyll'],
  none: [],
}

/**
 * What a generator's reader makes of a plain scalar, as JSON (`"08"` is text, `10` a number), where it is not what YAML 1.2 core
 * says; null where it is. Dates are not looked at.
 */
export function ownScalarReading({ yaml: { dialect } }: Pick<Generator, 'yaml'>, text: string): string | null {
  if (dialect === 'pyyaml' && text.includes(',')) return null
  const readers = READERS[dialect]
  if (readers.length === 0) return null
  return readersOf(text)?.find(({ reader }) => readers.includes(reader))?.reads ?? null
}
