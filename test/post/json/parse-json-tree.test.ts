import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJsonTree } from '../../../src/post/json/parse-json-tree.ts'
import { readJson } from '../../../src/post/json/read-json.ts'
import type { KeyPath } from '../../../src/post/place.ts'
import { split } from '../../../src/post/split.ts'
import { entryOf, type Node, spanAt } from '../../../src/post/tree.ts'
import { blockOfJson } from './block-of-json.ts'

describe('places', () => {
  test.each<[KeyPath, string, string]>([
    [['title'], '"title"', '"A\\n"'],
    [['tags'], '"tags"', '[ "x", 2 ]'],
    [['tags', 1], '2', '2'],
    [['params'], '"params"', '{"x":null}'],
    [['params', 'x'], '"x"', 'null'],
    [[], '{…}', '{…}'],
  ])('%j', (path, key, value) => {
    const json = '{"title" : "A\\n",\r\n "tags": [ "x", 2 ], "params":{"x":null}}'
    const { text, tree, block } = treeOf(`${json}\nBody`)
    const covered = (part: 'key' | 'value') => {
      const span = spanAt(tree, path, part)
      const found = span && text.slice(span.start, span.end)
      return found === json ? '{…}' : found
    }
    expect(block.fence).toBe('{')
    expect([covered('key'), covered('value')]).toEqual([key, value])
  })

  test('of members without braces', () => {
    const block = blockOfJson('"a": 1,\n"b": 22', ';;;')
    const tree = parseJsonTree(block)
    expect(spanAt(tree, ['b'], 'value')).toEqual({ start: 17, end: 19 })
    expect(spanAt(tree, ['a'], 'key')).toEqual({ start: 4, end: 7 })
    expect(tree.root?.span).toEqual(block.span)
  })

  test('marks, styles, flow', () => {
    const { tree, text } = treeOf('{"a"  :  "x", "b": 1}')
    expect(tree.root).toMatchObject({ kind: 'map', flow: true })
    expect(text.slice(0, entryOf(tree.root, 'a')?.afterMark)).toBe('{"a"  :')
    expect(entryOf(tree.root, 'a')).toMatchObject({ key: { style: 'double' }, value: { style: 'double', text: 'x' } })
    expect(entryOf(tree.root, 'b')?.value).toMatchObject({ style: 'plain', text: '1', value: 1 })
    expect(tree.comments).toEqual([])
  })

  test.each(['{"a": }', '', '[', '['.repeat(60_000)])('none in what is not JSON', (json) => {
    expect(parseJsonTree(blockOfJson(json)).root).toBeNull()
  })
})

test('the text at the span of a value is the JSON of the value in the data', () => {
  const value = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 })
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2, '\t'), fc.constantFrom('\n', '\r\n'), (data, space, eol) => {
      const block = blockOfJson(JSON.stringify(data, null, space).replaceAll('\n', eol))
      const { root } = parseJsonTree(block)
      const read = readJson(block).data
      if (root === null || read === null) throw new Error('not read')
      for (const [node, found] of pairsOf(root, read)) {
        const text = block.text.slice(node.span.start - block.span.start, node.span.end - block.span.start)
        expect(JSON.parse(text)).toEqual(found)
      }
    }),
  )
})

/** Every node beside its value in the data, keys too. */
function* pairsOf(node: Node, data: unknown): Generator<[Node, unknown]> {
  yield [node, data]
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* pairsOf(item, (data as unknown[])[index])
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      yield [key, key.text]
      yield* pairsOf(value, Object.getOwnPropertyDescriptor(data, key.text)?.value)
    }
  }
}

function treeOf(text: string) {
  const { block } = split(text)
  if (block === null) throw new Error('the test text is no block')
  return { text, block, tree: parseJsonTree(block) }
}
