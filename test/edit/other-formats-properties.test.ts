import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/edit/apply-edits.ts'
import { canvasOf } from '../../src/edit/canvas.ts'
import type { Change } from '../../src/edit/change.ts'
import { sameElsewhere } from '../../src/edit/same-elsewhere.ts'
import { toEdits } from '../../src/edit/to-edits.ts'
import type { Post } from '../../src/post/post.ts'
import { postOf } from './edit-text.ts'

const runs = { numRuns: Number(process.env.POSTLINT_RUNS ?? 200) }

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('中文 😀', "it's", '"q"', '\\', 'a\nb', '\u007f', ''),
)
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 4 }))
const data = fc
  .uniqueArray(fc.constantFrom('layout', 'title', 'tags', 'x', '关键', 'a b'), { minLength: 2, maxLength: 6 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), value))))
const eol = fc.constantFrom('\n', '\r\n')

const json = fc.tuple(data, fc.constantFrom(0, 2, '\t'), eol).map(([fields, indent, end]) => {
  return `${JSON.stringify(Object.fromEntries(fields), null, indent).replaceAll('\n', end)}${end}body`
})
const toml = fc
  .tuple(data, fc.constantFrom('=', ' = '), fc.constantFrom('', ' # c'), eol)
  .map(([fields, mark, end, br]) => {
    // A text of JSON is one of TOML, but for DEL.
    const lines = fields.map(
      ([key, one]) => JSON.stringify(key) + mark + JSON.stringify(one).replaceAll('\u007f', '\\u007f') + end,
    )
    return ['+++', ...lines, '', '[table]', 'x = 1', '+++', 'body'].join(br)
  })

function check(post: Post, change: Change, fields: string[], expected: Record<string, unknown>): void {
  const edits = toEdits([change], canvasOf(post))
  expect(edits).not.toBeNull()
  const after = postOf(applyEdits(post.source.text, edits ?? []))
  expect(after.data).toEqual(expected)
  expect(sameElsewhere(post, after, fields)).toBe(true)
}

describe.each([
  ['JSON', json],
  ['TOML', toml],
])('changes of random blocks of %s', (_, blocks) => {
  test('set, insert, rename and remove do what they say and no more', () => {
    fc.assert(
      fc.property(blocks, fc.nat({ max: 5 }), fc.oneof(text, fc.array(text, { maxLength: 4 })), (block, at, fresh) => {
        const post = postOf(block)
        const keys = Object.keys(post.data).filter((key) => key !== 'table')
        const key = keys[at % keys.length] as string
        const { [key]: old, ...others } = post.data
        check(post, { kind: 'set', path: [key], value: fresh }, [key], { ...others, [key]: fresh })
        check(post, { kind: 'insert', key: 'new', value: fresh, order: ['layout', 'new', 'x'] }, ['new'], {
          ...post.data,
          new: fresh,
        })
        check(post, { kind: 'rename', path: [key], key: 'new "name"' }, [key, 'new "name"'], {
          ...others,
          'new "name"': old,
        })
        check(post, { kind: 'remove', path: [key] }, [key], others)
      }),
      runs,
    )
  })
})
