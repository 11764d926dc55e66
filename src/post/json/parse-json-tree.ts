import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser'
import type { Block } from '../block.ts'
import type { Entry, Node, ScalarNode, Tree } from '../tree.ts'

/** An error of the parser; offset and length are in the text that `jsonTextOf` gave. */
export type JsonError = ParseError

export interface JsonTree extends Tree {
  readonly errors: readonly JsonError[]
}

/** The JSON that a block stands for, and the offset in the post of its first code unit. */
export function jsonTextOf(block: Block): { text: string; offset: number } {
  // Hexo puts braces around what stands between `;;;` fences; people write them there too.
  if (block.fence !== ';;;' || /^\s*\{/.test(block.text)) return { text: block.text, offset: block.span.start }
  return { text: `{${block.text}}`, offset: block.span.start - 1 }
}

/** Parses a block of strict JSON into a tree with places; the root is null when there are errors. Never throws. */
export function parseJsonTree(block: Block): JsonTree {
  try {
    return loadJsonTree(block)
  } catch {
    return { root: null, comments: [], errors: [] }
  }
}

/** As `parseJsonTree`, but throws RangeError on input too deep for the parser. */
export function loadJsonTree(block: Block): JsonTree {
  const { text, offset } = jsonTextOf(block)
  if (text === '' || block.text.trim() === '') return { root: null, comments: [], errors: [] }
  const errors: ParseError[] = []
  const parsed = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  if (parsed === undefined || errors.length > 0) return { root: null, comments: [], errors }
  const root = convert(parsed, text, offset)
  const { start, end } = block.span
  // The braces that were put around the block are not in the text.
  const span = { start: Math.max(root.span.start, start), end: Math.min(root.span.end, end) }
  return { root: { ...root, span }, comments: [], errors }
}

function convert(node: JsonNode, text: string, offset: number): Node {
  const span = { start: node.offset + offset, end: node.offset + node.length + offset }
  const children = node.children ?? []
  switch (node.type) {
    case 'array':
      return { kind: 'list', span, flow: true, items: children.map((child) => convert(child, text, offset)) }
    case 'object':
      return { kind: 'map', span, flow: true, entries: children.map((child) => convertProperty(child, text, offset)) }
    default:
      return convertScalar(node, text, offset)
  }
}

function convertScalar(node: JsonNode, text: string, offset: number): ScalarNode {
  const span = { start: node.offset + offset, end: node.offset + node.length + offset }
  const value: unknown = node.value
  if (typeof value === 'string') return { kind: 'scalar', span, style: 'double', text: value, value }
  return { kind: 'scalar', span, style: 'plain', text: text.slice(node.offset, node.offset + node.length), value }
}

function convertProperty(node: JsonNode, text: string, offset: number): Entry {
  const [key, value] = node.children as [JsonNode, JsonNode]
  return {
    key: convertScalar(key, text, offset),
    afterMark: (node.colonOffset as number) + 1 + offset,
    value: convert(value, text, offset),
  }
}
