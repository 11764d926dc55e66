import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyPath } from '../../../src/post/place.ts'
import { parseTomlTree } from '../../../src/post/toml/parse-toml-tree.ts'
import { readToml } from '../../../src/post/toml/read-toml.ts'
import { entryOf, type Node, nodeAt, spanAt } from '../../../src/post/tree.ts'
import { blockOfToml } from './block-of-toml.ts'

/** The text that a place of a TOML block covers. */
function covered(toml: string, path: KeyPath, part: 'key' | 'value' = 'value'): string | undefined {
  const block = blockOfToml(toml)
  const span = spanAt(parseTomlTree(block), path, part)
  return span && block.text.slice(span.start - block.span.start, span.end - block.span.start)
}

describe('places', () => {
  const toml = [
    'title = "A" # why',
    'tags = [ "x", 2 ]',
    'a.b = 1',
    "'q k' = { i = 'v', j.k = 1 }",
    '[params]',
    'x = """',
    'l"""',
    '[params.deep.er]',
    'y = 2023-01-01 10:00:00',
    '[[list]]',
    'n = 1',
    '[[list]]',
    'n = 2',
    '[empty]',
  ].join('\r\n')

  test.each<[KeyPath, string, string]>([
    [['title'], 'title', '"A"'],
    [['tags'], 'tags', '[ "x", 2 ]'],
    [['tags', 1], '2', '2'],
    [['a'], 'a', 'b = 1'],
    [['a', 'b'], 'b', '1'],
    [['q k'], "'q k'", "{ i = 'v', j.k = 1 }"],
    [['q k', 'i'], 'i', "'v'"],
    [['q k', 'j'], 'j', 'k = 1'],
    [['q k', 'j', 'k'], 'k', '1'],
    [['params', 'x'], 'x', '"""\r\nl"""'],
    [['params', 'deep'], 'deep', 'er]\r\ny = 2023-01-01 10:00:00'],
    [['params', 'deep', 'er'], 'er', 'y = 2023-01-01 10:00:00'],
    [['params', 'deep', 'er', 'y'], 'y', '2023-01-01 10:00:00'],
    [['list', 0], 'n = 1', 'n = 1'],
    [['list', 1, 'n'], 'n', '2'],
    // An empty value has no characters: its key is shown.
    [['empty'], 'empty', 'empty'],
  ])('%j', (path, key, value) => {
    expect(covered(toml, path, 'key')).toBe(key)
    expect(covered(toml, path)).toBe(value)
  })

  test('the whole, from the first key to the last header', () => {
    expect(covered(toml, [])).toBe(toml)
  })

  test('a table covers its own tables', () => {
    expect(covered('[a]\nx = 1\n[a.b]\ny = 2\n[c]', ['a'])).toBe('x = 1\n[a.b]\ny = 2')
  })

  test('an array of tables from its first value to its last', () => {
    expect(covered('[[x]]\na = 1\n[[x]]\na = 2', ['x'])).toBe('a = 1\n[[x]]\na = 2')
  })

  test('marks', () => {
    const block = blockOfToml('title  =  "A"\n[ params ]\nx=1\n[[ l ]]\ny=1')
    const { root } = parseTomlTree(block)
    const upToMark = (key: string) => block.text.slice(0, (entryOf(root, key)?.afterMark ?? 0) - block.span.start)
    expect(upToMark('title')).toMatch(/title {2}=$/)
    expect(upToMark('params')).toMatch(/\[ params \]$/)
    expect(upToMark('l')).toMatch(/\[\[ l \]\]$/)
  })

  test('comments, and no `#` of a string', () => {
    const block = blockOfToml("# one\r\na = \"# no\" # two\r\nb = '''\n# no'''\nc = [ # three\n]")
    const { comments } = parseTomlTree(block)
    expect(comments.map(({ text }) => text)).toEqual(['# one', '# two', '# three'])
    for (const { span, text } of comments) {
      expect(block.text.slice(span.start - block.span.start, span.end - block.span.start)).toBe(text)
    }
  })

  test('comments of a block that does not parse', () => {
    expect(parseTomlTree(blockOfToml('a = b # one\n"x\n# two'))).toMatchObject({
      root: null,
      comments: [{ text: '# one' }, { text: '# two' }],
    })
  })

  test('styles, and flow only where brackets are', () => {
    const tree = parseTomlTree(
      blockOfToml(
        'a = "x"\nb = \'x\'\nc = """x"""\nd = \'\'\'x\'\'\'\ne = 1\nf = 2023-01-01\ng = true\nh = {i.j = []}\n[k]\n[[l]]',
      ),
    )
    const style = (key: string) => {
      const node = nodeAt(tree, [key])
      return node?.kind === 'scalar' ? node.style : undefined
    }
    expect([...'abcdefg'].map(style)).toEqual(['double', 'single', 'folded', 'literal', 'plain', 'plain', 'plain'])
    const flow = (...path: string[]) => nodeAt(tree, path)
    expect(flow('h')).toMatchObject({ kind: 'map', flow: true })
    expect(flow('h', 'i')).toMatchObject({ kind: 'map', flow: true })
    expect(flow('h', 'i', 'j')).toMatchObject({ kind: 'list', flow: true })
    expect(flow('k')).toMatchObject({ kind: 'map', flow: false })
    expect(flow('l')).toMatchObject({ kind: 'list', flow: false })
  })

  test('both of two equal keys are there, at their places', () => {
    const block = blockOfToml('a = 1\n"a" = 22\n[b]\nc = 333')
    const tree = parseTomlTree(block)
    expect(tree.root).toMatchObject({ entries: [{ key: { text: 'a' } }, { key: { text: 'a', style: 'double' } }, {}] })
    expect(covered('a = 1\n"a" = 22\n[b]\nc = 333', ['a'])).toBe('22')
    expect(covered('a = 1\n"a" = 22\n[b]\nc = 333', ['b', 'c'])).toBe('333')
  })

  test('never throws on deep input', () => {
    for (const unit of ['[', '{a=', 'a.']) {
      const toml = `a = ${unit.repeat(15_000)}`
      expect(() => parseTomlTree(blockOfToml(toml))).not.toThrow()
      expect(() => parseTomlTree(blockOfToml(`${'a.'.repeat(20_000)}a = 1`))).not.toThrow()
    }
  })
})

describe('the text at the span of a scalar reads as the value in the data', () => {
  const bare = fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/)
  const key = fc.oneof(bare, fc.constantFrom('"q k"', "'a.b'", '__proto__', 'constructor', '"\\u4e2d"'))
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text).replaceAll('\u007f', '')),
    fc.stringMatching(/^[ -&(-~]{0,8}$/).map((text) => `'${text}'`),
    fc.constantFrom(
      '"""\nx\r\n \\\n  y"""',
      "'''a'''",
      '0xff',
      '1_0',
      '-2.5e-3',
      'true',
      '2020-02-29',
      '10:11:12.13',
      '-0',
      '""',
    ),
    fc.integer().map(String),
  )
  const value = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[ ${items.join(' ,\n')} ]`),
      fc
        .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 3, selector: ([name]) => name })
        .map((pairs) => `{${pairs.map(([name, one]) => `${name} = ${one}`).join(', ')}}`),
    ),
  })).value
  const line = fc.oneof(
    fc.tuple(fc.array(key, { minLength: 1, maxLength: 3 }), value).map(([keys, one]) => `${keys.join(' . ')} = ${one}`),
    fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => `[${keys.join('.')}]`),
    fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => `[[ ${keys.join('.')} ]] # c`),
    fc.constantFrom('', '# comment'),
  )

  test('and every span lies in its parent', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const block = blockOfToml(lines.join(eol).replaceAll('+++', '++'))
        const { data } = readToml(block)
        if (data === null) return
        read++
        const { root } = parseTomlTree(block)
        if (root !== null)
          agree(root, data, (span) => block.text.slice(span.start - block.span.start, span.end - block.span.start))
      }),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(100)
  })

  function agree(node: Node, data: unknown, textAt: (span: Node['span']) => string): void {
    if (node.kind === 'scalar') {
      const again = readToml(blockOfToml(`v = ${textAt(node.span)}`))
      expect(again).toEqual({ data: { v: data }, issues: [] })
      expect(Object.is(node.value, data)).toBe(true)
    } else if (node.kind === 'list') {
      const list = data as unknown[]
      expect(node.items).toHaveLength(list.length)
      for (const [index, item] of node.items.entries()) {
        inside(item, node)
        agree(item, list[index], textAt)
      }
    } else {
      const fields = data as Record<string, unknown>
      const names = node.entries.map(({ key }) => key.text)
      expect(Object.keys(fields).sort()).toEqual([...new Set(names)].sort())
      for (const entry of node.entries) {
        const { key, value, afterMark } = entry
        inside(key, node)
        inside(value, node)
        expect(afterMark).toBeGreaterThanOrEqual(key.span.end)
        expect(afterMark).toBeLessThanOrEqual(value.span.start)
        const again = readToml(blockOfToml(`${textAt(key.span)} = 0`)).data
        expect(Object.keys(again ?? {})).toEqual([key.text])
        if (entryOf(node, key.text) === entry)
          agree(value, Object.getOwnPropertyDescriptor(fields, key.text)?.value, textAt)
      }
    }
  }

  function inside(child: Node, parent: Node): void {
    expect(child.span.start).toBeGreaterThanOrEqual(parent.span.start)
    expect(child.span.end).toBeLessThanOrEqual(parent.span.end)
  }
})
