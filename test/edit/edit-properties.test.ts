import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/edit/apply-edits.ts'
import { canvasOf } from '../../src/edit/canvas.ts'
import type { Change } from '../../src/edit/change.ts'
import { sameElsewhere } from '../../src/edit/same-elsewhere.ts'
import { toEdits } from '../../src/edit/to-edits.ts'
import type { Post } from '../../src/post/post.ts'
import { entryOf } from '../../src/post/tree.ts'
import { blockOf } from './block-of.ts'
import { postOf } from './edit-text.ts'

// Two hundred show a slip of the hand; a change of the engine deserves 20,000: POSTLINT_RUNS=20000 npx vitest run test/edit
const runs = { numRuns: Number(process.env.POSTLINT_RUNS ?? 200) }

const ORDER = ['layout', 'title', 'date', 'author', 'from', 'tags', 'comments', 'categories', 'new', 'x']
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '中文',
    'a: b',
    ' #x',
    '- a',
    '',
    '012',
    'yes',
    '2023-10-28',
    '[a',
    'é 😀',
    "it's",
    '"q"',
    'a\nb',
    'https://a.b/c',
    'true',
    '...',
    '---',
    ':',
    '?',
  ),
)
// What would come to stand above blank lines and take them in cannot be moved there.
const KEEPS_BLANK_LINES = /[|>]\+/
const texts = fc.array(text, { maxLength: 5 })
const nth = fc.nat({ max: 6 })

function pick<T>(from: readonly T[], at: number): T {
  return from[at % from.length] as T
}

function wrap(block: string): Post {
  return postOf(`---\n${block}---\r\n正文 body\n---\n`)
}

/** The post after the change; every byte that no edit covers is checked to be the old one. */
function make(post: Post, changes: readonly Change[]): Post | null {
  const edits = toEdits(changes, canvasOf(post))
  if (edits === null) return null
  const after = postOf(applyEdits(post.source.text, edits))
  expect(after.block.closer.end - after.block.closer.start).toBe(3)
  return after
}

/** Whether the lines of a field hold a comment before their end: then a change may be refused. */
function mayRefuse(post: Post, key: string): boolean {
  const entry = entryOf(post.tree().root, key)
  if (entry === undefined) return true
  const { start, end } = entry.value.span
  return post
    .tree()
    .comments.some(({ span }) => span.start > entry.key.span.start && span.start < Math.max(start, end) + 40)
}

function dataWith(
  post: Post,
  changed: Record<string, unknown>,
  without: readonly string[] = [],
): Record<string, unknown> {
  const data = { ...post.data, ...changed }
  for (const key of without) delete data[key]
  return data
}

describe('changes of random blocks', () => {
  test('set gives a field exactly the new text or list, and leaves all else', () => {
    fc.assert(
      fc.property(blockOf, nth, fc.oneof(text, texts), ({ text: block, keys }, at, value) => {
        const post = wrap(block)
        const key = pick(keys, at)
        const after = make(post, [{ kind: 'set', path: [key], value }])
        if (after === null) {
          expect(mayRefuse(post, key)).toBe(true)
          return
        }
        expect(after.data).toEqual(dataWith(post, { [key]: value }))
        expect(sameElsewhere(post, after, [key])).toBe(true)
      }),
      runs,
    )
  })

  test('set gives an item of a list exactly the new text', () => {
    fc.assert(
      fc.property(blockOf, nth, nth, text, ({ text: block, keys }, at, item, value) => {
        const post = wrap(block)
        const lists = keys.filter((key) => Array.isArray(post.data[key]) && (post.data[key] as unknown[]).length > 0)
        if (lists.length === 0) return
        const key = pick(lists, at)
        const old = post.data[key] as unknown[]
        const index = item % old.length
        const after = make(post, [{ kind: 'set', path: [key, index], value }])
        expect(after?.data).toEqual(dataWith(post, { [key]: old.with(index, value) }))
        expect(after !== null && sameElsewhere(post, after, [key])).toBe(true)
      }),
      runs,
    )
  })

  test('insert adds exactly one field', () => {
    fc.assert(
      fc.property(
        blockOf,
        fc.constantFrom('new', 'title', 'tags'),
        fc.oneof(text, texts),
        ({ text: block, keys }, key, value) => {
          const post = wrap(block)
          const after = make(post, [{ kind: 'insert', key, value, order: ORDER }])
          if (keys.includes(key)) {
            expect(after).toBeNull()
            return
          }
          expect(after?.data).toEqual(dataWith(post, { [key]: value }))
          expect(after !== null && sameElsewhere(post, after, [key])).toBe(true)
        },
      ),
      runs,
    )
  })

  test('remove takes exactly one field away', () => {
    fc.assert(
      fc.property(blockOf, nth, ({ text: block, keys }, at) => {
        const post = wrap(block)
        const key = pick(keys, at)
        const after = make(post, [{ kind: 'remove', path: [key] }])
        if (after === null && KEEPS_BLANK_LINES.test(block)) return
        expect(after?.data).toEqual(dataWith(post, {}, [key]))
        expect(after !== null && sameElsewhere(post, after, [key])).toBe(true)
      }),
      runs,
    )
  })

  test('remove takes exactly the meant items out of a list', () => {
    fc.assert(
      fc.property(blockOf, nth, fc.uniqueArray(nth, { minLength: 1 }), ({ text: block, keys }, at, picks) => {
        const post = wrap(block)
        const lists = keys.filter((key) => Array.isArray(post.data[key]) && (post.data[key] as unknown[]).length > 0)
        if (lists.length === 0) return
        const key = pick(lists, at)
        const old = post.data[key] as unknown[]
        const indexes = new Set(picks.map((one) => one % old.length))
        const after = make(
          post,
          [...indexes].map((index) => ({ kind: 'remove', path: [key, index] })),
        )
        if (after === null) {
          expect(mayRefuse(post, key)).toBe(true)
          return
        }
        expect(after.data).toEqual(dataWith(post, { [key]: old.filter((_, index) => !indexes.has(index)) }))
        expect(sameElsewhere(post, after, [key])).toBe(true)
      }),
      runs,
    )
  })

  test('rename changes the name alone', () => {
    fc.assert(
      fc.property(blockOf, nth, fc.oneof(text, fc.constant('new')), ({ text: block, keys }, at, key) => {
        const post = wrap(block)
        const old = pick(keys, at)
        fc.pre(!keys.includes(key) && key !== '__proto__')
        const after = make(post, [{ kind: 'rename', path: [old], key }])
        expect(after?.data).toEqual(dataWith(post, { [key]: post.data[old] }, [old]))
        expect(after !== null && sameElsewhere(post, after, [old, key])).toBe(true)
      }),
      runs,
    )
  })

  test('quote makes a scalar the text that was written', () => {
    fc.assert(
      fc.property(blockOf, nth, fc.constantFrom('single', 'double', undefined), ({ text: block, keys }, at, style) => {
        const post = wrap(block)
        const key = pick(keys, at)
        const node = entryOf(post.tree().root, key)?.value
        const after = make(post, [{ kind: 'quote', path: [key], ...(style === undefined ? {} : { style }) }])
        if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') {
          expect(after).toBeNull()
          return
        }
        expect(after?.data).toEqual(dataWith(post, { [key]: node.text }))
        expect(after !== null && sameElsewhere(post, after, [key])).toBe(true)
      }),
      runs,
    )
  })

  test('restyle and back keeps the data', () => {
    fc.assert(
      fc.property(blockOf, fc.constantFrom('flow' as const, 'block' as const), ({ text: block, keys }, style) => {
        const post = wrap(block)
        for (const key of keys) {
          const after = make(post, [{ kind: 'restyle', path: [key], style }])
          if (after === null) continue
          expect(after.data).toEqual(post.data)
          expect(sameElsewhere(post, after, [key])).toBe(true)
          const node = entryOf(after.tree().root, key)?.value
          expect(node?.kind === 'list' && node.flow).toBe(style === 'flow')
        }
      }),
      runs,
    )
  })

  test('reorder is a permutation of lines that changes no data', () => {
    fc.assert(
      fc.property(blockOf, fc.shuffledSubarray(ORDER), ({ text: block, keys }, order) => {
        const post = wrap(block)
        const after = make(post, [{ kind: 'reorder', order }])
        if (after === null) {
          expect(block).toMatch(KEEPS_BLANK_LINES)
          return
        }
        expect(after.data).toEqual(post.data)
        expect(sameElsewhere(post, after, [])).toBe(true)
        expect(after.block.text.split('\n').sort()).toEqual(post.block.text.split('\n').sort())
        const known = Object.keys(after.data).filter((key) => order.includes(key))
        expect(known).toEqual(order.filter((key) => keys.includes(key)))
        expect(toEdits([{ kind: 'reorder', order }], canvasOf(after))).toEqual([])
      }),
      runs,
    )
  })
})
