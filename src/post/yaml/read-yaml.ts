import type { Block } from '../block.ts'
import { yamlReaders } from '../late-readers.ts'
import type { Reading } from '../reading.ts'
import { scanBlock } from './scan-yaml.ts'

/** Reads the data of a YAML block, with its places where the scanner takes it, or says what is wrong with its text. */
export function readYaml(block: Block): Reading {
  const scan = scanBlock(block)
  // What the scanner reads has one reading, and none of the flaws that the full reader looks for.
  return scan.data === null
    ? yamlReaders().readYamlFully(block, scan)
    : { data: scan.data, tree: scan.tree, issues: [] }
}
