import type { AST } from 'toml-eslint-parser'
import type { Block } from '../block.ts'
import type { Span } from '../place.ts'
import type { Comment, MapNode, Node, ScalarNode, ScalarStyle, Tree } from '../tree.ts'
import { type LoadedToml, loadToml } from './load-toml.ts'
import { scanToml } from './scan-toml.ts'
import { type GrowingMap, type KeyPart, TomlTables, TREE_DEPTH_LIMIT } from './toml-tables.ts'

/** Parses a TOML block into a tree with places; of a block that cannot be read, the comments alone. Never throws. */
export function parseTomlTree(block: Block): Tree {
  try {
    return treeOfToml(block, loadToml(block.text))
  } catch {
    return { root: null, comments: commentsOf(block) }
  }
}

/** The tree of a block that was parsed. Throws RangeError when it is nested too deeply. */
export function treeOfToml(block: Block, loaded: LoadedToml): Tree {
  return new Conversion(block, loaded).tree()
}

function commentsOf(block: Block): Comment[] {
  return scanToml(block.text).comments.map(({ start, end }) => ({
    span: { start: start + block.span.start, end: end + block.span.start },
    text: block.text.slice(start, end),
  }))
}

class Conversion {
  readonly #block: Block
  readonly #loaded: LoadedToml

  constructor(block: Block, loaded: LoadedToml) {
    this.#block = block
    this.#loaded = loaded
  }

  tree(): Tree {
    const { program } = this.#loaded
    const [{ body }] = program.body
    const first = body[0]
    const comments = commentsOf(this.#block)
    if (first === undefined) return { root: null, comments }
    const tables = new TomlTables((part) => this.#key(part), this.#span(first).start, false)
    for (const statement of body) {
      if (statement.type === 'TOMLKeyValue') this.#set(tables, tables.root, statement, 0)
      else this.#table(tables, statement)
    }
    return { root: tables.root, comments }
  }

  #table(tables: TomlTables, statement: AST.TOMLTable): void {
    const table = tables.open(statement.key.keys, statement.kind, this.#headerEnd(statement))
    for (const pair of statement.body) this.#set(tables, table, pair, 0)
  }

  /** Offset after the brackets of a header: the parser keeps only the end of the whole table. */
  #headerEnd({ key, kind }: AST.TOMLTable): number {
    const bracket = this.#block.text.indexOf(']', this.#loaded.at(key.range[1]))
    return this.#block.span.start + bracket + (kind === 'array' ? 2 : 1)
  }

  #set(tables: TomlTables, table: GrowingMap, pair: AST.TOMLKeyValue, depth: number): void {
    const equals = this.#block.text.indexOf('=', this.#loaded.at(pair.key.range[1]))
    tables.set(table, pair.key.keys, this.#block.span.start + equals + 1, this.#node(pair.value, depth + 1))
  }

  #node(node: AST.TOMLContentNode, depth: number): Node {
    if (depth > TREE_DEPTH_LIMIT) throw new RangeError('nested too deeply')
    const span = this.#span(node)
    if (node.type === 'TOMLArray') {
      const items = node.elements.map((element) => this.#node(element, depth + 1))
      return { kind: 'list', span, flow: true, items }
    }
    if (node.type === 'TOMLInlineTable') return this.#inlineTable(node, span, depth)
    return this.#scalar(node, span)
  }

  #inlineTable(node: AST.TOMLInlineTable, span: Span, depth: number): MapNode {
    const tables = new TomlTables((part) => this.#key(part), span.start, true)
    for (const pair of node.body) this.#set(tables, tables.root, pair, depth)
    return { ...tables.root, span }
  }

  #scalar(node: AST.TOMLValue, span: Span): ScalarNode {
    if (node.kind === 'string') {
      return { kind: 'scalar', span, style: styleOf(node), text: node.value, value: node.value }
    }
    const text = this.#block.text.slice(span.start - this.#block.span.start, span.end - this.#block.span.start)
    // A date stays the text that the author wrote.
    const value = typeof node.value === 'object' ? text : node.value
    return { kind: 'scalar', span, style: 'plain', text, value }
  }

  #key(part: KeyPart): ScalarNode {
    const name = part.type === 'TOMLBare' ? part.name : part.value
    const text = this.#loaded.renamed.get(name) ?? name
    const span = this.#span(part)
    const quote = this.#block.text.charAt(span.start - this.#block.span.start)
    const style = quote === '"' ? 'double' : quote === "'" ? 'single' : 'plain'
    return { kind: 'scalar', span, style, text, value: text }
  }

  #span({ range }: { range: [number, number] }): Span {
    const { start } = this.#block.span
    return { start: start + this.#loaded.at(range[0]), end: start + this.#loaded.at(range[1]) }
  }
}

function styleOf({ style, multiline }: AST.TOMLStringValue): ScalarStyle {
  if (multiline) return style === 'basic' ? 'folded' : 'literal'
  return style === 'basic' ? 'double' : 'single'
}
