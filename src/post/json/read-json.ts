import type { Block } from '../block.ts'
import { dataOfNode } from '../data-of-node.ts'
import { findNumberOutOfRange } from '../find-number-out-of-range.ts'
import { checkMapping, type Reading } from '../reading.ts'
import { refuseNesting } from '../refuse-nesting.ts'
import { findDuplicateKeys } from '../yaml/find-duplicate-keys.ts'
import { describeJsonError } from './describe-json-error.ts'
import { jsonTextOf, loadJsonTree } from './parse-json-tree.ts'

const OUT_OF_RANGE = { code: 'NumberOutOfRange', detail: 'This number is larger than any reader can hold' }

/** Reads the data of a block of strict JSON, or says what is wrong with its text. */
export function readJson(block: Block): Reading {
  try {
    const tree = loadJsonTree(block)
    const first = tree.errors[0]
    if (first !== undefined) return { data: null, issues: [describeJsonError(block, jsonTextOf(block), first)] }
    if (tree.root === null) return checkMapping(block, null, [])
    const span = findNumberOutOfRange(tree.root, 'json')
    if (span !== null) return { data: null, issues: [{ kind: 'syntax-error', format: 'json', ...OUT_OF_RANGE, span }] }
    const data = dataOfNode(tree.root)
    return checkMapping(block, data, findDuplicateKeys(tree))
  } catch (error) {
    if (error instanceof RangeError) return refuseNesting(block)
    throw error
  }
}
