import { describe, expect, test } from 'vitest'
import type { Change, NewValue } from '../../src/edit/change.ts'
import { editText, editYaml } from './edit-text.ts'

const ORDER = ['layout', 'title', 'date', 'author', 'from', 'tags', 'comments', 'categories']

function insert(key: string, value: NewValue, order: readonly string[] = ORDER): Change {
  return { kind: 'insert', key, value, order }
}

const NEWS = `layout: post
title: "外长会面：双方讨论 \\"合作\\" 与分歧"
date: 2024-03-05T08:15:00.000Z
author: 某通讯社
from: https://news.example.org/zh/2024/6-03052024.html
tags: [ 某通讯社 ]
comments: True
categories: [ 某通讯社 ]
`
const VALUES: Record<string, NewValue> = {
  layout: 'post',
  title: '外长会面：双方讨论 "合作" 与分歧',
  date: '2024-03-05T08:15:00.000Z',
  author: '某通讯社',
  from: 'https://news.example.org/zh/2024/6-03052024.html',
  tags: ['某通讯社'],
  categories: ['某通讯社'],
}

describe('a deleted line comes back to the byte', () => {
  test.each(Object.keys(VALUES))('%s', (key) => {
    for (const whole of [NEWS, NEWS.replaceAll('\n', '\r\n')]) {
      const without = whole.replace(new RegExp(`^${key}:.*\r?\n`, 'm'), '')
      expect(editYaml(without, insert(key, VALUES[key] ?? ''))).toBe(whole)
      expect(editYaml(whole, { kind: 'remove', path: [key] })).toBe(without)
    }
  })

  test('two lines at once', () => {
    const without = NEWS.replace(/^title.*\ndate.*\n/m, '')
    const changes = [insert('title', VALUES.title ?? ''), insert('date', VALUES.date ?? '')]
    expect(editYaml(without, ...changes)).toBe(NEWS)
  })
})

describe('a new field', () => {
  test.each<[string, string, Change, string]>([
    [
      'goes after the nearest field before it',
      'date: x\nlayout: a\n',
      insert('title', 'b'),
      'date: x\nlayout: a\ntitle: "b"\n',
    ],
    ['else before the nearest after it', 'x: 1\ndate: y\n', insert('title', 'b'), 'x: 1\ntitle: "b"\ndate: y\n'],
    ['else last', 'x: 1\ny: 2\n', insert('z', 'b', []), 'x: 1\ny: 2\nz: b\n'],
    [
      'after lines of a list',
      'tags:\n  - a # c\nx: 1\n',
      insert('comments', true),
      'tags:\n  - a # c\ncomments: true\nx: 1\n',
    ],
    [
      'after a comment indented under it',
      'tags:\n  - a\n  # c\nx: 1\n',
      insert('comments', true),
      'tags:\n  - a\n  # c\ncomments: true\nx: 1\n',
    ],
    [
      'after a block scalar and its blank lines',
      'layout: |+\n  a\n\nx: 1\n',
      insert('title', 'b'),
      'layout: |+\n  a\n\ntitle: "b"\nx: 1\n',
    ],
    ['before the comments above a field', '# top\ndate: x\n', insert('layout', 'b'), 'layout: b\n# top\ndate: x\n'],
    [
      'blank lines and tail stay',
      'layout: a\n\nx: 1\n# end\n',
      insert('title', 'b'),
      'layout: a\ntitle: "b"\n\nx: 1\n# end\n',
    ],
    [
      'takes the quotes of its like',
      "layout: 'a'\nauthor: 'b'\n",
      insert('from', 'https://a.b'),
      "layout: 'a'\nauthor: 'b'\nfrom: 'https://a.b'\n",
    ],
    ['prose follows prose', 'description: a b\n', insert('title', 'c'), 'description: a b\ntitle: c\n'],
    ['prose in the quotes of the block', "x: 'a'\n", insert('title', 'c'), "x: 'a'\ntitle: 'c'\n"],
    ['a list on lines beside one', 'x:\n- a\n', insert('tags', ['b', 'c']), 'x:\n- a\ntags:\n- b\n- c\n'],
    [
      'at the indent of the block',
      '  layout: a\n  x: 1\n',
      insert('title', 'b'),
      '  layout: a\n  title: "b"\n  x: 1\n',
    ],
    [
      'with the line break of most lines',
      'layout: a\r\nx: 1\r\nz: 3\r\ny: 2\n',
      insert('tags', ['b']),
      'layout: a\r\ntags: [ b ]\r\nx: 1\r\nz: 3\r\ny: 2\n',
    ],
    ['between braces', '{layout: a, x: 1}\n', insert('title', 'b, c'), '{layout: a, title: "b, c", x: 1}\n'],
    [
      'a text that is no date is quoted where it must be',
      'layout: a\n',
      insert('from', 'a: b'),
      "layout: a\nfrom: 'a: b'\n",
    ],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })

  test('plain is for dates of any name', () => {
    const change: Change = { kind: 'insert', key: 'updated', value: '2024-01-02', order: [], plain: true }
    expect(editYaml('date: 2024-01-01\n', change)).toBe('date: 2024-01-01\nupdated: 2024-01-02\n')
    expect(editYaml('date: "2024-01-01"\n', change)).toBe('date: "2024-01-01"\nupdated: "2024-01-02"\n')
  })

  test('a field that is there already is not inserted', () => {
    expect(editYaml('title: a\n', insert('title', 'b'))).toBeNull()
  })

  test('a byte-order mark before the fence moves nothing', () => {
    expect(editText('\ufeff---\nlayout: a\n---\n', insert('from', 'b'))).toBe('---\nlayout: a\nfrom: b\n---\n')
  })
})
