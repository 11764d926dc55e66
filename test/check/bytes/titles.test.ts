import { describe, expect, it } from 'vitest'
import { hashText } from '../../../src/check/hash-text.ts'
import { type Linting, postWith, startLinting } from './linting.ts'

const PATH = 'a.md'
// Beyond the basic plane: emoji, Han, letters for mathematics, music, tags, a noncharacter.
const ASTRAL = [0x10000, 0x1f600, 0x20000, 0x1d400, 0x1d173, 0xe0041, 0x1fffe, 0x10ffff]
// In code points: as many as one title may hold without being longer than what is looked at.
const BATCH = 32

function taught(): Linting {
  const linting = startLinting()
  expect(linting.feed(PATH, postWith())).toBe('text')
  return linting
}

describe('titles by their bytes', () => {
  it.each([
    ['without quotes', (text: string) => text],
    ['in quotes', (text: string) => `"${text}"`],
  ])(
    'agree with the recipe for each character, %s',
    (_, quote) => {
      const linting = taught()
      const places: [name: string, make: (sign: string) => string][] = [
        ['inside', (sign) => `walk${sign}walk`],
        // With these a mark that follows them makes one letter.
        ['behind what joins', (sign) => `walk e${sign}か${sign}ハ${sign}가${sign}s`],
        ['first', (sign) => `${sign}walks`],
        ['last', (sign) => `walks${sign}`],
        ['between blanks', (sign) => `walk ${sign}  ${sign}\u3000 walk`],
      ]
      for (const [name, make] of places) {
        const accepted: string[] = []
        for (let code = 0; code < 0x10000 + ASTRAL.length; code++) {
          const sign = String.fromCodePoint(code < 0x10000 ? code : (ASTRAL[code - 0x10000] ?? 0))
          const text = make(sign)
          const title = quote(text)
          if (!linting.certify(PATH, postWith({ title }))) continue
          accepted.push(sign)
          // Surrogates without their other half arrive as U+FFFD, which is never certain.
          const wanted = hashText(text.normalize('NFC').replace(/\s+/g, ' ').trim())
          if (linting.bytes.title !== wanted) expect({ name, code, hash: linting.bytes.title }).toBe(wanted)
        }
        expect(accepted.length).toBeGreaterThan(20_000)
        // The recipe takes its time: it sees many of them at once, where their neighbours are letters that join with nothing.
        const inside = name === 'inside'
        for (let at = 0; at < accepted.length; at += inside ? BATCH : 1) {
          const title = inside
            ? accepted
                .slice(at, at + BATCH)
                .map(make)
                .join('')
            : make(accepted[at] ?? '')
          if (!inside && at > 2000 && at % 16 !== 0) continue
          expect(linting.feed(PATH, postWith({ title: quote(title) }))).toBe('bytes')
        }
      }
    },
    60_000,
  )

  it('agree with the recipe for markup, templates, escapes and comments', () => {
    const linting = taught()
    const parts = [
      '&amp;',
      '&',
      '&#39;',
      '&lt;',
      '<b>',
      '</b>',
      '<',
      '>',
      '{{ x }}',
      '{',
      '\\',
      '\\n',
      ' #',
      '#',
      ': ',
      ':',
      "''",
      '"',
    ]
    parts.push(
      'walk',
      ' ',
      '  ',
      '\u3000',
      '\u3000 ',
      '“',
      '”',
      '‘',
      '’',
      '-',
      '- ',
      '…',
      '...',
      '[a](b)',
      '*a*',
      '`a`',
      '_',
      '%',
      '@',
      '!',
      '|',
      'postlint-disable',
      '# postlint-disable',
    )
    let accepted = 0
    for (const quote of ['', '"', "'"])
      for (const first of parts)
        for (const second of parts)
          for (const third of ['', 'b', ' walk', '; x'])
            if (linting.feed(PATH, postWith({ title: quote + first + second + third + quote })) === 'bytes') accepted++
    expect(accepted).toBeGreaterThan(500)
  }, 60_000)

  it('agree with the recipe for two bytes of any kind', () => {
    const linting = taught()
    const post = Buffer.from(postWith({ title: 'walk..walks' }))
    const at = post.indexOf('..')
    let accepted = 0
    // The first two bytes, two inside, and two that end it.
    for (const place of [at - 4, at, at + 5])
      for (let pair = 0; pair < 0x10000; pair++) {
        const changed = Buffer.from(post)
        changed.writeUInt16BE(pair, place)
        if (linting.certify(PATH, changed)) {
          accepted++
          expect(linting.feed(PATH, changed)).toBe('bytes')
        }
      }
    expect(accepted).toBeGreaterThan(10_000)
  }, 60_000)

  it('agree with the recipe for three bytes beyond ASCII', () => {
    const linting = taught()
    const post = Buffer.from(postWith({ title: 'walk...walks' }))
    const at = post.indexOf('...')
    let accepted = 0
    const edges = [
      0x2e, 0x7f, 0x80, 0x83, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc3, 0xdf, 0xe0, 0xe3, 0xed, 0xef, 0xf0, 0xf4, 0xff,
    ]
    for (const first of edges)
      for (const second of edges)
        for (let third = 0; third < 256; third++) {
          const changed = Buffer.from(post)
          changed.set([first, second, third], at)
          if (linting.feed(PATH, changed) === 'bytes') accepted++
        }
    expect(accepted).toBeGreaterThan(100)
  }, 60_000)
})
