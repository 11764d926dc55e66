import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/edit/change.ts'
import { editText } from './edit-text.ts'

const ORDER = ['layout', 'title', 'date', 'tags']

describe('TOML', () => {
  const edit = (block: string, ...changes: Change[]): string | null =>
    editText(`+++\n${block}+++\nbody`, ...changes)?.slice(4, -8) ?? null
  test.each<[string, string, Change, string | null]>([
    [
      'set keeps double',
      'title = "a" # c\n',
      { kind: 'set', path: ['title'], value: 'say "b" 😀' },
      'title = "say \\"b\\" 😀" # c\n',
    ],
    ['set keeps single', "title = 'a'\n", { kind: 'set', path: ['title'], value: 'a\\b' }, "title = 'a\\b'\n"],
    [
      'set leaves single where it must',
      "title = 'a'\n",
      { kind: 'set', path: ['title'], value: "it's" },
      'title = "it\'s"\n',
    ],
    [
      'set replaces several lines',
      'title = """\na\n"""\nx = 1\n',
      { kind: 'set', path: ['title'], value: 'b' },
      'title = "b"\nx = 1\n',
    ],
    [
      'set writes a date',
      'date = 2023-01-01\n',
      { kind: 'set', path: ['date'], value: '2024-02-03', plain: true },
      'date = 2024-02-03\n',
    ],
    [
      'set keeps a date quoted',
      'date = "2023-01-01"\n',
      { kind: 'set', path: ['date'], value: '2024-02-03', plain: true },
      'date = "2024-02-03"\n',
    ],
    [
      'set quotes what is no TOML date',
      'date = 2023-01-01\n',
      { kind: 'set', path: ['date'], value: '2024-2-3', plain: true },
      'date = "2024-2-3"\n',
    ],
    [
      'set writes a list',
      'tags = "a, b"\r\nx = ["y"]\r\n',
      { kind: 'set', path: ['tags'], value: ['a', 'b'] },
      'tags = ["a", "b"]\r\nx = ["y"]\r\n',
    ],
    [
      'set changes items',
      'tags = [ "a", "b" ]\n',
      { kind: 'set', path: ['tags'], value: ['a', 'c', 'd'] },
      'tags = [ "a", "c", "d" ]\n',
    ],
    ['set in a table', '[x]\ny = 1\n', { kind: 'set', path: ['x', 'y'], value: 'z' }, '[x]\ny = "z"\n'],
    ['set cannot replace a table', '[x]\ny = 1\n', { kind: 'set', path: ['x'], value: 'z' }, null],
    ['quote', 'title = 2023\n', { kind: 'quote', path: ['title'] }, 'title = "2023"\n'],
    ['rename', 'titel = "a"\n', { kind: 'rename', path: ['titel'], key: 'title' }, 'title = "a"\n'],
    ['rename to what needs quotes', 'a = "a"\n', { kind: 'rename', path: ['a'], key: '标题' }, '"标题" = "a"\n'],
    [
      'rename between braces',
      'x = {a = 1, b = 2}\n',
      { kind: 'rename', path: ['x', 'b'], key: 'c' },
      'x = {a = 1, c = 2}\n',
    ],
    ['rename leaves tables alone', '[a]\nb = 1\n', { kind: 'rename', path: ['a'], key: 'c' }, null],
    ['rename leaves dotted keys alone', 'a.b = 1\na.c = 2\n', { kind: 'rename', path: ['a'], key: 'c' }, null],
    ['remove', 'a = 1 # c\nb = 2\n[x]\ny = 1\n', { kind: 'remove', path: ['a'] }, 'b = 2\n[x]\ny = 1\n'],
    ['remove in a table', 'a = 1\n[x]\ny = 1\nz = 2\n', { kind: 'remove', path: ['x', 'y'] }, 'a = 1\n[x]\nz = 2\n'],
    ['remove an item', 'a = ["x", "y"]\n', { kind: 'remove', path: ['a', 0] }, 'a = ["y"]\n'],
    ['remove leaves tables alone', 'a = 1\n[x]\ny = 1\n', { kind: 'remove', path: ['x'] }, null],
    [
      'insert before the tables',
      'title = "a"\n\n[x]\ny = 1\n',
      { kind: 'insert', key: 'date', value: '2024-01-02', order: ORDER },
      'title = "a"\ndate = 2024-01-02\n\n[x]\ny = 1\n',
    ],
    [
      'insert without any other field',
      '# t\n[x]\ny = 1\n',
      { kind: 'insert', key: 'title', value: 'b', order: ORDER },
      '# t\ntitle = "b"\n[x]\ny = 1\n',
    ],
    [
      'insert with the mark in use',
      "title='a'\n",
      { kind: 'insert', key: 'tags', value: ['b'], order: ORDER },
      'title=\'a\'\ntags=["b"]\n',
    ],
    [
      'reorder',
      'title = "a"\n# l\nlayout = "b"\n',
      { kind: 'reorder', order: ORDER },
      '# l\nlayout = "b"\ntitle = "a"\n',
    ],
    ['reorder leaves tables alone', 'title = "a"\nlayout = "b"\n[x]\ny = 1\n', { kind: 'reorder', order: ORDER }, null],
    ['restyle has no other style', 'tags = ["a"]\n', { kind: 'restyle', path: ['tags'], style: 'block' }, null],
  ])('%s', (_, before, change, after) => {
    expect(edit(before, change)).toBe(after)
  })
})

describe('JSON', () => {
  test.each<[string, string, Change, string | null]>([
    [
      'set a text',
      '{\n  "title": "a",\n  "x": 1\n}\n',
      { kind: 'set', path: ['title'], value: 'b "c" 😀' },
      '{\n  "title": "b \\"c\\" 😀",\n  "x": 1\n}\n',
    ],
    [
      'set a number, a date stays text',
      '{"date": 1}\n',
      { kind: 'set', path: ['date'], value: '2024-01-02', plain: true },
      '{"date": "2024-01-02"}\n',
    ],
    ['set a list', '{"tags": "a, b"}\n', { kind: 'set', path: ['tags'], value: ['a', 'b'] }, '{"tags": ["a", "b"]}\n'],
    [
      'set more items',
      '{"tags": [\r\n  "a"\r\n]}\n',
      { kind: 'set', path: ['tags'], value: ['a', 'b'] },
      '{"tags": [\r\n  "a",\r\n  "b"\r\n]}\n',
    ],
    ['quote', '{"title": 2023}\n', { kind: 'quote', path: ['title'] }, '{"title": "2023"}\n'],
    ['rename', '{"titel": 2023}\n', { kind: 'rename', path: ['titel'], key: 'title' }, '{"title": 2023}\n'],
    ['remove the first', '{\n  "a": 1,\n  "b": 2\n}\n', { kind: 'remove', path: ['a'] }, '{\n  "b": 2\n}\n'],
    ['remove the last', '{\n  "a": 1,\n  "b": 2\n}\n', { kind: 'remove', path: ['b'] }, '{\n  "a": 1\n}\n'],
    ['remove the only item', '{"a": [ 1 ]}\n', { kind: 'remove', path: ['a', 0] }, '{"a": []}\n'],
    ['remove the only field', '{"a": 1}\n', { kind: 'remove', path: ['a'] }, null],
    [
      'insert between',
      '{\n  "layout": "a",\n  "x": 1\n}\n',
      { kind: 'insert', key: 'title', value: 'b', order: ORDER },
      '{\n  "layout": "a",\n  "title": "b",\n  "x": 1\n}\n',
    ],
    [
      'insert first',
      '{"title":"a","x":1}\n',
      { kind: 'insert', key: 'layout', value: 'b', order: ORDER },
      '{"layout":"b","title":"a","x":1}\n',
    ],
    [
      'insert last',
      '{\n  "x": 1\n}\n',
      { kind: 'insert', key: 'tags', value: ['b'], order: ORDER },
      '{\n  "x": 1,\n  "tags": ["b"]\n}\n',
    ],
    [
      'insert without braces',
      ';;;\n"x": 1\n;;;\n',
      { kind: 'insert', key: 'tags', value: ['b'], order: ORDER },
      ';;;\n"x": 1, "tags": ["b"]\n;;;\n',
    ],
    [
      'reorder',
      '{\n  "title": "a",\n  "layout": "b"\n}\n',
      { kind: 'reorder', order: ORDER },
      '{\n  "layout": "b",\n  "title": "a"\n}\n',
    ],
  ])('%s', (_, before, change, after) => {
    expect(editText(before, change)).toBe(after)
  })
})
