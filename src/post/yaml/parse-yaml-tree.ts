import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar } from 'yaml'
import type { Span } from '../place.ts'
import type { Entry, Node, ScalarNode, ScalarStyle, Tree } from '../tree.ts'
import { readCoreScalar } from './core-scalar.ts'
import { type Oddity, scanYamlTokens } from './scan-yaml-tokens.ts'
import { withoutStacks } from './without-stacks.ts'

/** Nesting over 16 is refused; the tree stops a little later so that the refusal can be placed. */
const DEPTH_LIMIT = 64

export interface YamlError extends Span {
  readonly code: string
  readonly message: string
}

export interface YamlTree extends Tree {
  readonly errors: readonly YamlError[]
  readonly oddities: readonly Oddity[]
}

const EXHAUSTED = 'RESOURCE_EXHAUSTION'

const STYLES: Record<string, ScalarStyle> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'literal',
  [Scalar.BLOCK_FOLDED]: 'folded',
}

let built = 0

/** How many trees were built since the program started: the law says that good posts build none. */
export function countYamlTrees(): number {
  return built
}

/** Parses a YAML block that starts at `offset` of the post into a tree with places, tolerant of errors, which it lists. */
export function parseYamlTree(text: string, offset: number): YamlTree {
  const { contents, errors } = parse(text, offset)
  if (errors[0]?.code === EXHAUSTED) return { root: null, comments: [], oddities: [], errors }
  return { root: convert(contents, offset, 0), ...scanYamlTokens(text, offset), errors }
}

/** What another reader than js-yaml finds wrong with a text that starts at `offset` of the post. */
export function findYamlErrors(text: string, offset: number): readonly YamlError[] {
  return parse(text, offset).errors
}

function parse(text: string, offset: number): { contents: unknown; errors: readonly YamlError[] } {
  built++
  try {
    // failsafe keeps every scalar's text; uniqueKeys and prettyErrors are quadratic.
    const { contents, errors } = withoutStacks(() =>
      parseDocument(text, {
        version: '1.2',
        schema: 'failsafe',
        stringKeys: true,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        keepSourceTokens: true,
        strict: true,
        merge: false,
        logLevel: 'error',
      }),
    )
    const placed = errors.map(({ code, message, pos }) => ({
      code,
      message,
      start: pos[0] + offset,
      end: Math.max(pos[1], pos[0]) + offset,
    }))
    return { contents, errors: placed }
  } catch (error) {
    // yaml throws a RangeError out of parseDocument on very deep input.
    const message = error instanceof Error ? error.message : String(error)
    return { contents: null, errors: [{ code: EXHAUSTED, message, start: offset, end: offset }] }
  }
}

function convert(node: unknown, offset: number, depth: number): Node | null {
  if (isScalar(node) && node.range) return convertScalar(node, offset)
  if (isAlias(node) && node.range) {
    const span = { start: node.range[0] + offset, end: node.range[1] + offset }
    return { kind: 'scalar', span, style: 'plain', text: `*${node.source}`, value: `*${node.source}` }
  }
  if (isMap(node) && node.range) {
    const entries = depth >= DEPTH_LIMIT ? [] : node.items.flatMap((pair) => convertPair(pair, offset, depth) ?? [])
    const span = spanOf(node.range, node.flow === true, entries.at(-1)?.value, offset)
    return { kind: 'map', span, flow: node.flow === true, entries }
  }
  if (isSeq(node) && node.range) {
    const items = depth >= DEPTH_LIMIT ? [] : node.items.flatMap((item) => convert(item, offset, depth + 1) ?? [])
    const span = spanOf(node.range, node.flow === true, items.at(-1), offset)
    return { kind: 'list', span, flow: node.flow === true, items }
  }
  return null
}

/** What is written in lines ends with its last value; yaml adds what follows on that line, its break among it. */
function spanOf(
  [start, end]: readonly [number, number, number],
  flow: boolean,
  last: Node | undefined,
  offset: number,
): Span {
  return { start: start + offset, end: flow || last === undefined ? end + offset : last.span.end }
}

function convertScalar(node: Scalar, offset: number): ScalarNode {
  const [start, end] = node.range as [number, number, number]
  const style = STYLES[node.type ?? Scalar.PLAIN] ?? 'plain'
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '')
  const value = style === 'plain' ? readCoreScalar(text) : text
  return { kind: 'scalar', span: { start: start + offset, end: end + offset }, style, text, value }
}

function convertPair(pair: Pair, offset: number, depth: number): Entry | null {
  const key = convert(pair.key, offset, depth + 1)
  if (key?.kind !== 'scalar') return null
  const token = pair.srcToken
  const mark = token && 'sep' in token ? token.sep?.find((part) => part.type === 'map-value-ind') : undefined
  const afterMark = mark === undefined ? key.span.end : mark.offset + 1 + offset
  const empty: ScalarNode = {
    kind: 'scalar',
    span: { start: afterMark, end: afterMark },
    style: 'plain',
    text: '',
    value: null,
  }
  return { key, afterMark, value: convert(pair.value, offset, depth + 1) ?? empty }
}
