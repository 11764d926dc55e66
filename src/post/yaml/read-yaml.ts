import type { Block } from '../block.ts'
import { readYamlFully } from '../full-readers.ts'
import type { Reading } from '../reading.ts'
import { dataOfFlat, readFlat } from './read-flat.ts'

/** Reads the data of a YAML block, or says what is wrong with its text. */
export function readYaml(block: Block): Reading {
  const flat = readFlat(block.text, 0)
  // Plain fields have one reading, and none of the flaws that the full reader looks for.
  if (flat !== null && flat.end === block.text.length && flat.fields.length > 0)
    return { data: dataOfFlat(flat.fields), issues: [] }
  return readYamlFully(block)
}
