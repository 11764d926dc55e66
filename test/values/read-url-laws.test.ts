/** Holds the laws of the URL reader: repairs are good, good URLs are honest, the short way is no looser than the long one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyHost } from '../../src/values/urls/classify-host.ts'
import { readPlainHost } from '../../src/values/urls/read-plain-host.ts'
import { readUrl } from '../../src/values/urls/read-url.ts'

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...[
      'http',
      'https',
      'HTTP',
      ':',
      '：',
      '/',
      '//',
      '://',
      '\\',
      '.',
      '。',
      '@',
      '#',
      '?',
      '%',
      '%41',
      ' ',
      '\t',
      '\u200d',
    ],
    ...[
      'www.',
      'example',
      '.com',
      'localhost',
      '127.1',
      '[::1]',
      'xn--',
      '<',
      '>',
      '"',
      '「',
      '」',
      '[',
      '](',
      ')',
      '中',
      '-',
      '_',
      '8080',
    ],
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )

  test('a repaired URL is good', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readUrl(text)
        if (reading.kind === 'bad' && reading.repaired) expect(readUrl(reading.repaired.text).kind).toBe('good')
      }),
      { numRuns: 3000 },
    )
  })

  test('a good URL holds no blank and has the host that new URL opens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readUrl(text)
        if (reading.kind !== 'good') return
        expect(text).not.toMatch(/[\s\p{Cc}]/u)
        expect(new URL(text).hostname.replace(/\.$/, '')).toBe(reading.host)
      }),
      { numRuns: 3000 },
    )
  })

  test('the short way accepts only what the full check accepts', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
    const tail = fc.stringMatching(/^(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]{0,20})?$/)
    const top = fc.constantFrom('com', 'test', 'local', 'example', 'COM', 'arpa', 'de', 'x', '0x7f', '12')
    const urls = fc.tuple(fc.array(label, { maxLength: 4 }), top, fc.constantFrom('', ':1', ':65536', ':9999'), tail)
    let taken = 0
    fc.assert(
      fc.property(urls, ([labels, last, port, rest]) => {
        const authority = [...labels, last].join('.') + port
        const text = `https://${authority}${rest}`
        const host = readPlainHost(text)
        if (host === undefined) return
        taken++
        expect(classifyHost(text, authority)).toEqual({ kind: 'good', host })
      }),
      { numRuns: 3000 },
    )
    expect(taken).toBeGreaterThan(500)
  })
})
