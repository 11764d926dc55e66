import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasPlainTop } from '../../../src/check/bytes/kernel/plain-top.ts'
import { readPost } from '../../../src/post/post.ts'
import { sourceOfText } from '../../../src/post/source.ts'
import { sourceMismatch } from '../../../src/rules/source-mismatch.ts'
import { startLinting } from './linting.ts'

const LINK = 'https://a.bc/x'
const PIECES = [
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    `](${LINK})`,
    '[a](https://a.bc/y)',
    LINK,
    '<https://a.bc/y>',
    '!',
    '# ',
    '**',
    '_',
    '\\',
    '`',
    '{: x}',
  ],
  ...[
    '\n',
    '\r',
    ' ',
    '\t',
    '\v',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\u0085',
    '<!--',
    '-->',
    '-',
    '---',
    '=',
    'a',
    '河',
    '<',
    '&amp;',
  ],
]
const LINK_BYTES = new TextEncoder().encode(LINK)
const { settings } = startLinting()

/** Whether the rule says nothing of a post whose `from` is the link. */
function isSilent(body: string): boolean {
  const { post } = readPost(sourceOfText('a.md', `---\nfrom: ${LINK}\n---\n${body}`))
  if (post === null) throw new Error('no post')
  const context = { ...settings, options: { field: 'from' }, source: post.source, post }
  return [...(sourceMismatch.check?.(post, context) ?? [])].length === 0
}

function agrees(body: string): boolean {
  const bytes = new TextEncoder().encode(body)
  if (!hasPlainTop(bytes, 0, bytes.length, LINK_BYTES, 0, LINK.length)) return false
  if (!isSilent(body)) expect(body).toBe('a body that the rule is silent about')
  return true
}

describe('the top of a body', () => {
  it('is plain only where the rule about its link says nothing', () => {
    let plain = 0
    for (const first of PIECES)
      for (const second of PIECES)
        for (const third of PIECES)
          for (const tail of ['', '\n\nText.\n', '](https://a.bc/y)\n', `](${LINK})\n---\n`])
            if (agrees(first + second + third + tail)) plain++
    expect(plain).toBeGreaterThan(10_000)
  }, 60_000)

  it('is plain whatever follows the bytes at hand, and whatever the buffer holds behind them', () => {
    const bodies = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''))
    let plain = 0
    fc.assert(
      fc.property(bodies, fc.constantFrom('[', '', ' ', '<!-- x -->[', '[a'), fc.nat(), (rest, start, where) => {
        const body = `${start}${rest}`
        const bytes = new TextEncoder().encode(`${body}](https://a.bc/y)\n\nText.\n`)
        const length = where % (bytes.length + 1)
        if (!hasPlainTop(bytes, 0, length, LINK_BYTES, 0, LINK.length)) return
        plain++
        const [short, long] = [bytes.subarray(0, length), bytes].map((some) => new TextDecoder().decode(some))
        expect({ short, silent: isSilent(short ?? '') }).toEqual({ short, silent: true })
        expect({ long, silent: isSilent(long ?? '') }).toEqual({ long, silent: true })
      }),
      { numRuns: 20_000 },
    )
    expect(plain).toBeGreaterThan(1000)
  }, 60_000)

  it('is plain for no first byte that may be a blank', () => {
    const link = new TextEncoder().encode('[a](https://a.bc/y)\n\nText.\n')
    for (let code = 0; code < 0x10000; code++) {
      const sign = new TextEncoder().encode(String.fromCharCode(code))
      const bytes = Uint8Array.from([...sign, ...link])
      if (
        hasPlainTop(bytes, 0, bytes.length, LINK_BYTES, 0, 0) &&
        !isSilent(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
      )
        expect(code).toBe('no blank')
    }
  }, 60_000)
})
