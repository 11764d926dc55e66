import { describe, expect, it } from 'vitest'
import { pathAt } from '../../src/post/path-at.ts'
import { readPost } from '../../src/post/post.ts'
import { sourceOfText } from '../../src/post/source.ts'

const text = '---\n# note\ntitle: &a 河边\ntags:\n  - x\n  - y\nsite: {deep: [1, "z"]}\n---\n'
const tree = readPost(sourceOfText('post.md', text)).post?.tree()

describe('pathAt', () => {
  it.each([
    ['title', ['title'], 'key'],
    ['&a', ['title'], 'value'],
    ['边', ['title'], 'value'],
    ['y', ['tags', 1], 'value'],
    ['deep', ['site', 'deep'], 'key'],
    ['z', ['site', 'deep', 1], 'value'],
  ] as const)('finds %s', (found, path, part) => {
    expect(tree === undefined ? null : pathAt(tree, text.lastIndexOf(found, text.indexOf('\n---\n')))).toEqual({
      path,
      part,
    })
  })

  it('finds nothing before the first field', () => {
    expect(tree === undefined ? null : pathAt(tree, text.indexOf('note'))).toBeNull()
  })
})
