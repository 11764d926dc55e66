import type { Format } from '../../post/block.ts'
import { jsonNotation } from './json-notation.ts'
import type { Notation } from './notation.ts'
import { tomlNotation } from './toml-notation.ts'
import { yamlNotation } from './yaml-notation.ts'

const NOTATIONS: Record<Format, Notation> = { yaml: yamlNotation, toml: tomlNotation, json: jsonNotation }

/** How a format spells scalars and keys. */
export function notationOf(format: Format): Notation {
  return NOTATIONS[format]
}
