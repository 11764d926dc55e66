import type { Block } from '../block.ts'
import { eachScalar } from '../each-scalar.ts'
import type { IssueOf } from '../issue.ts'
import { readCoreScalar } from './core-scalar.ts'
import { parseFields } from './parse-fields.ts'

// What numbers, switches, null and days become as keys of the data; quoted keys may look the same.
const ODD = /^(?:[-+]?[0-9.][-+0-9.eE]*|true|false|null|-?Infinity|NaN|\[object Object\])$/
const DAY = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/
// Comments of other languages, whose text has a colon.
const COMMENT = /^(?:\/\/|\/\*|<!--)/
// A bracket or brace that closes right before a colon; it may stand inside a text.
const COLLECTION_KEY = /[\]}][ \t]{0,64}:(?:\s|$)/

/** Finds the keys that some readers take for a number, a switch, null, a date or a collection, and others for text, and those that were meant for comments. */
export function findOddKeys(block: Block, data: unknown): IssueOf<'unportable-yaml'>[] {
  if (!hasOddKey(data) && !COLLECTION_KEY.test(block.text)) return []
  const tree = parseFields(block.text, block.span.start)
  const found: IssueOf<'unportable-yaml'>[] = []
  for (const { node, part } of eachScalar(tree.root)) {
    if (part !== 'key' || node.style !== 'plain') continue
    if (typeof readCoreScalar(node.text) !== 'string' || DAY.test(node.text) || COMMENT.test(node.text)) {
      found.push({ kind: 'unportable-yaml', construct: 'key', text: node.text, span: node.span })
    }
  }
  for (const { code, start } of tree.errors) {
    if (code !== 'NON_STRING_KEY') continue
    const from = start - block.span.start
    const text = /^[^\r\n]{1,80}/.exec(block.text.slice(from, from + 80))?.[0] ?? ''
    found.push({ kind: 'unportable-yaml', construct: 'key', text, span: { start, end: start + text.length } })
  }
  return found
}

function hasOddKey(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  if (Array.isArray(data)) return data.some(hasOddKey)
  return Object.entries(data).some(
    ([key, value]) => ODD.test(key) || DAY.test(key) || COMMENT.test(key) || hasOddKey(value),
  )
}
