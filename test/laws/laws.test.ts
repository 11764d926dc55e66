import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintPost } from '../../src/check/lint-post.ts'
import { readPost } from '../../src/post/post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import type { Node } from '../../src/post/tree.ts'
import { GOOD } from '../cli/posts.ts'
import { lint, settingsOfExample } from '../rules/lint-example.ts'
import { brokenPost, goodPost } from './posts.ts'

const settings = settingsOfExample({ schema: 'post' })

describe('1. checkPost never throws, whatever the text', () => {
  it('for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) => void lintPost(sourceOfText('a.md', text), settings),
      ),
    )
  })
  it('for broken posts', () => {
    fc.assert(
      fc.property(brokenPost, (text) => void lintPost(sourceOfText('a.md', text), settings)),
      { numRuns: 500 },
    )
  })
})

describe('2. places are true', () => {
  it('every reported span lies inside the text, and lines and columns agree with offsets', () => {
    fc.assert(
      fc.property(brokenPost, (raw) => {
        const { text } = sourceOfText('a.md', raw)
        for (const { start, end } of lint(raw, { schema: 'post' })) {
          expect(start.offset).toBeGreaterThanOrEqual(0)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          const before = text.slice(0, start.offset).split('\n')
          expect([start.line, start.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the tree holds the values of the data', () => {
    fc.assert(
      fc.property(goodPost, (text) => {
        const { post } = readPost(sourceOfText('a.md', text))
        if (post === null) throw new Error('a good post must be readable')
        expect(dataOf(post.tree().root)).toEqual(post.data)
      }),
    )
  })
})

describe('good posts take no parser', () => {
  it('and no good post is left to the full reader', () => {
    fc.assert(
      fc.property(goodPost, (text) => {
        const source = sourceOfText('post.md', text)
        expect(lintPost(source, settings).diagnostics).toEqual([])
        expect(readPost(source).post?.scanned).toBe(true)
      }),
    )
  })
})

describe('7. where gray-matter would cut a block elsewhere, a rule says so', () => {
  it('for lines that start like a fence', () => {
    fc.assert(
      fc.property(fc.constantFrom('---x', '----', '--- # a', '---:'), fc.nat(7), (line, at) => {
        const lines = GOOD.split('\n')
        lines.splice(at + 1, 0, line)
        expect(lint(lines.join('\n'), { schema: 'post' }).map(({ rule }) => rule)).toContain('malformed-fence')
      }),
    )
  })
})

function dataOf(node: Node | null): unknown {
  if (node === null) return null
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(dataOf)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, dataOf(value)]))
}
