import type { Block } from '../block.ts'
import { dataOfNode } from '../data-of-node.ts'
import { findNumberOutOfRange } from '../find-number-out-of-range.ts'
import { checkMapping, type Reading } from '../reading.ts'
import { refuseNesting } from '../refuse-nesting.ts'
import { findDuplicateKeys } from '../yaml/find-duplicate-keys.ts'
import { describeTomlError } from './describe-toml-error.ts'
import { loadToml, TomlError } from './load-toml.ts'
import { treeOfToml } from './parse-toml-tree.ts'

const OUT_OF_RANGE = { code: 'number-out-of-range', detail: 'This number is larger than any reader can hold' }

/** Reads the data of a TOML block, or says what is wrong with its text. */
export function readToml(block: Block): Reading {
  try {
    const loaded = loadToml(block.text)
    const tree = treeOfToml(block, loaded)
    if (tree.root === null) return checkMapping(block, null, [])
    const span = findNumberOutOfRange(tree.root, 'toml')
    if (span !== null) return { data: null, issues: [{ kind: 'syntax-error', format: 'toml', ...OUT_OF_RANGE, span }] }
    const data = dataOfNode(tree.root)
    return checkMapping(block, data, loaded.renamed.size === 0 ? [] : findDuplicateKeys(tree))
  } catch (error) {
    if (error instanceof RangeError) return refuseNesting(block)
    if (error instanceof TomlError) return { data: null, issues: [describeTomlError(block, error)] }
    throw error
  }
}
