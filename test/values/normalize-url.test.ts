/** Holds which URLs count as one page, and which query parameters as tracking. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeUrl } from '../../src/values/urls/normalize-url.ts'
import { trackingParameters } from '../../src/values/urls/tracking-parameters.ts'

const equal: readonly [string, string][] = [
  ['http://example.com/a', 'https://example.com/a'],
  ['https://www.example.com/a', 'https://example.com/a'],
  ['https://EXAMPLE.com/a', 'https://example.com/a'],
  ['https://example.com:443/a', 'https://example.com/a'],
  ['http://example.com:80/a', 'https://example.com/a'],
  ['http://example.com:080/a', 'https://example.com/a'],
  ['https://example.com./a', 'https://example.com/a'],
  ['https://example.com/', 'https://example.com'],
  ['https://example.com/a/', 'https://example.com/a'],
  ['https://example.com/a/?b=1', 'https://example.com/a?b=1'],
  ['https://example.com/a#part', 'https://example.com/a'],
  ['https://example.com/a?', 'https://example.com/a'],
  ['https://example.com/a?utm_source=x&b=1&fbclid=y#z', 'https://example.com/a?b=1'],
  ['https://example.com/%e4%b8%ad', 'https://example.com/%E4%B8%AD'],
  ['https://example.com/中', 'https://example.com/%E4%B8%AD'],
  ['https://example.com/?q=中文', 'https://example.com?q=%E4%B8%AD%E6%96%87'],
  ['https://example.com/%7Ejoe/%61', 'https://example.com/~joe/a'],
  ['https://example.com/a/./b/../c', 'https://example.com/a/c'],
  ['https://example.com/a/%2E%2e/c', 'https://example.com/c'],
  ['https://example.com/../../c', 'https://example.com/c'],
  ['https://中国.中国/a', 'https://xn--fiqs8s.xn--fiqs8s/a'],
]

test.each(equal)('one page: %s = %s', (left, right) => {
  expect(normalizeUrl(left)).toBeDefined()
  expect(normalizeUrl(left)).toBe(normalizeUrl(right))
})

const different: readonly [string, string][] = [
  ['https://example.com/?p=123', 'https://example.com/?p=124'],
  ['https://example.com/?p=123', 'https://example.com/'],
  ['https://example.com/#!/one', 'https://example.com/#!/two'],
  ['https://example.com/#/one', 'https://example.com/#/two'],
  ['https://example.com/A', 'https://example.com/a'],
  ['https://example.com:8080/a', 'https://example.com/a'],
  ['https://m.example.com/a', 'https://example.com/a'],
  ['https://example.com/a?x=1&y=2', 'https://example.com/a?y=2&x=1'],
  ['https://example.com/a%2Fb', 'https://example.com/a/b'],
  ['https://example.com/%25E4', 'https://example.com/%E4'],
  ['https://www.com/a', 'https://com.www/a'],
]

test.each(different)('two pages: %s ≠ %s', (left, right) => {
  expect(normalizeUrl(left)).toBeDefined()
  expect(normalizeUrl(left)).not.toBe(normalizeUrl(right))
})

test.each(['', 'www.example.com', 'javascript:x', 'http://localhost/', 'https://example.com/a b'])(
  'not a public page: %j',
  (text) => {
    expect(normalizeUrl(text)).toBeUndefined()
  },
)

test('normalising twice changes nothing', () => {
  const tail = fc
    .array(
      fc.constantFrom(
        ..."/ . .. ? # #! & = % %4 %41 %e4 %2e %2F a B 中 utm_x=1 amp;utm_a fbclid ; + ' | si=1".split(' '),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''))
  const start = fc.constantFrom(
    'https://example.com/',
    'http://www.www.example.com:443/',
    'https://youtu.be/',
    'http://www.com:80/',
    'https://例え.jp:08/',
    'https://8.8.8.8/',
  )
  fc.assert(
    fc.property(start, tail, (head, rest) => {
      const once = normalizeUrl(head + rest)
      expect(once).toBeDefined()
      expect(normalizeUrl(once ?? '')).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

const tracked: readonly [url: string, bare: string, names: string[]][] = [
  ['https://example.com/a?utm_source=x&utm_medium=y', 'https://example.com/a', ['utm_source', 'utm_medium']],
  ['https://example.com/a?b=1&fbclid=x&c=2', 'https://example.com/a?b=1&c=2', ['fbclid']],
  ['https://example.com/a?b=1&amp;utm_source=x', 'https://example.com/a?b=1', ['utm_source']],
  ['https://example.com/a?GCLID=x#top', 'https://example.com/a#top', ['GCLID']],
  ['https://example.com/中?igshid=x&q=中', 'https://example.com/中?q=中', ['igshid']],
  ['https://www.youtube.com/watch?v=abc&si=x', 'https://www.youtube.com/watch?v=abc', ['si']],
  ['https://x.com/a/status/1?s=20&t=x', 'https://x.com/a/status/1', ['s', 't']],
]

test.each(tracked)('tracking: %s', (url, bare, names) => {
  expect(trackingParameters(url)).toEqual({ text: bare, names })
})

test.each([
  'https://example.com/a',
  'https://example.com/?s=search&t=1&si=2&source=x&ref=y',
  'https://example.com/?p=123&id=4',
  'https://example.com/utm_source=x',
  'https://example.com/#?utm_source=x',
  'https://notyoutube.com/?si=1',
  'https://example.com/?a&&b=',
])('nothing to take away: %s', (url) => {
  expect(trackingParameters(url)).toEqual({ text: url, names: [] })
})
