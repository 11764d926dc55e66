import type { Block } from '../block.ts'
import { readYamlFully } from '../full-readers.ts'
import type { Reading } from '../reading.ts'
import { scanYaml } from './scan-yaml.ts'

/** Reads the data of a YAML block, or says what is wrong with its text. */
export function readYaml(block: Block): Reading {
  const scan = scanYaml(block.text, block.span.start)
  // What the scanner reads has no issue: it declines those blocks.
  return scan === null ? readYamlFully(block) : { data: scan.data, tree: scan.tree, issues: [] }
}
