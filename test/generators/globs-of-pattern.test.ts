import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { globsOfPattern } from '../../src/generators/globs-of-pattern.ts'

describe('globs of a pattern', () => {
  it.each([
    ['\\.knit\\.md$', ['content/a/index.knit.md'], ['content/a/index.md', 'content/knit.md']],
    ['\\.draft\\.md', ['content/a.draft.md'], ['content/draft.md']],
    ['_cache$', ['content/a_cache/x.md'], ['content/cache/x.md', 'content/a_caches/x.md']],
    ['(^|/)drafts/', ['content/drafts/a.md', 'drafts/a.md'], ['content/my-drafts/a.md', 'content/drafts.md']],
    ['content/private/.*', ['content/private/a.md'], ['content/private.md']],
    ['sample', ['content/a-sample.md', 'content/samples/a.md'], ['content/a.md']],
  ])('ignores by %s as Hugo does', (pattern, out, inside) => {
    const isOut = (path: string): boolean =>
      globsOfPattern(pattern, 'regexp').some((glob) => picomatch.isMatch(path, glob))
    expect(out.map(isOut)).toEqual(out.map(() => true))
    expect(inside.map(isOut)).toEqual(inside.map(() => false))
  })

  it.each([
    ['*/README.md', ['content/README.md', 'content/a/b/README.md'], ['content/a.md']],
    ['**/drafts/**', ['content/drafts/a.md'], ['content/a.md']],
    ['*.tmp.md', ['content/a/b.tmp.md'], ['content/a/b.md']],
    ['temp_*', ['content/temp_a/b.md', 'content/temp_a.md'], ['content/a.md']],
  ])('ignores by %s as Zola does', (pattern, out, inside) => {
    const isOut = (path: string): boolean =>
      globsOfPattern(pattern, 'glob').some((glob) => picomatch.isMatch(path, glob))
    expect(out.map(isOut)).toEqual(out.map(() => true))
    expect(inside.map(isOut)).toEqual(inside.map(() => false))
  })

  it.each(['', '.*', '^/home/', '\\.(md|txt)$', '[a-z]+', '(?!a)', '\\d+', 'a'.repeat(300)])(
    'leaves nothing out where it does not understand %s',
    (pattern) => {
      expect(globsOfPattern(pattern, 'regexp')).toEqual([])
    },
  )

  it.each(['', '*', '**', '**/*', '/'])('leaves not all out by %s', (pattern) => {
    expect(globsOfPattern(pattern, 'glob')).toEqual([])
  })
})
