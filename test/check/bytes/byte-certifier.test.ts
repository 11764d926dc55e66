import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kernelsOf } from '../../../src/check/bytes/compiled-kernel.ts'
import { blocks, bodies, names } from '../plain-posts.ts'
import { CODE, KERNELS } from './kernels.ts'
import { postWith, startLinting } from './linting.ts'

const FINE: Readonly<Record<string, readonly string[]>> = {
  layout: ['post', '"page"', ' post'],
  title: [
    'A walk',
    '"河邊散步 17"',
    "'it is: #1'",
    'Ärger — “x” Ж',
    '河邊散步',
    '"post"',
    'カガ・ガ',
    'yes',
    '“引” a',
    'a …',
  ],
  date: [
    '2023-10-28',
    '2023-10-28T18:35:06+08:00',
    '2023-10-29 08:35:06 +1400',
    '2023-10-27 12:00:00.5-12:00',
    '2024-02-29',
  ],
  author: ['Lin Yi', '"Lin Yi"', '林一', 'yes', 'lin yi'],
  from: [
    'https://example.com/river',
    'http://www.example.com/lake.html',
    'https://EXAMPLE.com/%E6%B2%B3',
    'https://a.bc/x/',
  ],
  tags: ['[ rivers, walks ]', '[a]', '\n- a\n- b', '\n  - a'],
  categories: ['[ travel ]', '["a", b]', '\n- a'],
  comments: ['true', 'false'],
}
const MARKS = [
  '\n',
  ' ',
  ':',
  '#',
  '-',
  '"',
  '\t',
  '\r',
  '\u2028',
  '[',
  '{',
  '\u0000',
  'é',
  '\u3099',
  'title: x\n',
  '---\n',
  '%',
]

// Nearly all is fine, so that much is learned; then one thing is not, or is met where it was not learned.
const fine = fc
  .record({
    picks: fc.array(fc.nat(19), { minLength: 8, maxLength: 8 }),
    without: fc.nat(30),
    swap: fc.nat(40),
    noise: fc.option(fc.tuple(fc.nat(), fc.constantFrom(...MARKS)), { nil: null, freq: 1 }),
  })
  .map(({ picks, without, swap, noise }) => {
    const lines = Object.entries(FINE).map(
      ([name, values], at) => `${name}: ${values[(picks[at] ?? 0) % values.length]}\n`,
    )
    // A list that starts on the next line has no blank behind its name.
    const tidy = lines.map((line) => line.replace(': \n', ':\n'))
    if (without < tidy.length) tidy.splice(without, 1)
    const moved = tidy[swap]
    if (moved !== undefined) tidy.push(...tidy.splice(swap, 1))
    const text = tidy.join('')
    if (noise === null) return text
    const at = noise[0] % (text.length + 1)
    return text.slice(0, at) + noise[1] + text.slice(at)
  })
const closers = fc.oneof(
  { weight: 12, arbitrary: fc.constant('---\n') },
  fc.constantFrom('---', '--- \n', '----\n', '...\n'),
)
const plainNames = fc.constantFrom('a.md', '2023-10-28-a.md', '2023-10-29-2.md', '2/x.md')
const plainBodies = fc.constantFrom('Text.\n', '\n<!-- x -->\n[a](https://example.com/river)\n---\n', '河\n...\n')
const posts = fc.tuple(
  fc.oneof({ weight: 9, arbitrary: fine }, blocks),
  closers,
  fc.oneof({ weight: 4, arbitrary: plainBodies }, bodies),
  fc.oneof({ weight: 4, arbitrary: plainNames }, names),
)

describe.each(KERNELS)('certainty from bytes, by the kernel %s', (_, open) => {
  it('accepts only posts in which the recipe finds nothing, with the same facts', () => {
    const [plain, other] = [
      startLinting({}, open()),
      startLinting({ timezone: 'Asia/Shanghai', levels: { 'source-mismatch': 'off' } }, open()),
    ]
    let accepted = 0
    fc.assert(
      fc.property(fc.array(posts, { minLength: 4, maxLength: 12 }), fc.nat(9), (some, which) => {
        const linting = which === 0 ? startLinting({}, open()) : which < 7 ? plain : other
        for (const [block, closer, body, path] of some)
          if (linting.feed(path, `---\n${block}${closer}${body}`) === 'bytes') accepted++
      }),
      { numRuns: 2500 },
    )
    expect(accepted).toBeGreaterThan(1000)
  }, 60_000)

  it('holds for each byte that is replaced, put in or left out', () => {
    const body = '[A](https://example.com/%E6/r)\n\nb\n'
    const good = Buffer.from(postWith({ title: '"河 walk"', author: '林', from: 'https://example.com/%E6/r' }, body))
    const linting = startLinting({}, open())
    expect(linting.feed('a.md', good)).toBe('text')
    let accepted = 0
    // Twice, since the first time teaches what a field may be.
    for (let turn = 0; turn < 2; turn++)
      for (let at = 0; at <= good.length; at++) {
        const before = good.subarray(0, at)
        const without = Buffer.concat([before, good.subarray(at + 1)])
        if (linting.feed('a.md', without) === 'bytes') accepted++
        for (let byte = 0; byte < 256; byte++)
          for (const after of [at, at + 1]) {
            const post = Buffer.concat([before, Buffer.of(byte), good.subarray(after)])
            if (linting.feed('a.md', post) === 'bytes') accepted++
          }
      }
    expect(accepted).toBeGreaterThan(2000)
  }, 60_000)
})

describe('the compiled kernel', () => {
  it('says the same as the one that is written, of each byte too', () => {
    const linters = KERNELS.map(([, open]) => startLinting({ timezone: 'Asia/Shanghai' }, open()))
    const feed = (path: string, post: string | Uint8Array): boolean => {
      const said = linters.map((linting) => {
        const verdict = linting.feed(path, post)
        const { title, source, shared } = linting.bytes
        return verdict === 'bytes' ? JSON.stringify([title, source, shared]) : verdict
      })
      if (said[0] !== said[1]) expect({ path, post: String(post), said: said[1] }).toEqual({ said: said[0] })
      return said[0]?.startsWith('[') ?? false
    }
    let accepted = 0
    fc.assert(
      fc.property(fc.array(posts, { minLength: 4, maxLength: 12 }), (some) => {
        for (const [block, closer, body, path] of some) if (feed(path, `---\n${block}${closer}${body}`)) accepted++
      }),
      { numRuns: 1000 },
    )
    const good = Buffer.from(postWith({ date: '2023-10-28 23:30:00.5 +0800' }, '[A](https://example.com/river)\n'))
    for (let at = 0; at <= good.length; at++)
      for (let byte = 0; byte < 256; byte++)
        for (const path of ['a.md', '2023-10-28-a.md', '2023-10-29-a.md', '2023-1-1-a.md'])
          if (feed(path, Buffer.concat([good.subarray(0, at), Buffer.of(byte), good.subarray(at + 1)]))) accepted++
    expect(accepted).toBeGreaterThan(2000)
  }, 120_000)

  it('never reads outside of its memory, however long a post may be', () => {
    const [written, compiled] = KERNELS.map(([, open]) => startLinting({}, open()))
    const fill = ['a', '\n', ' ', '-', '---\n', 'title: x', 'from: https://', '<!--', '[', '0', '河']
    for (const start of ['', ...fill, postWith(), postWith({}, ''), postWith({}, '[a](https://example.com/')])
      for (const rest of fill)
        for (let length = 16_370; length <= 16_384; length++) {
          const post = Buffer.alloc(length, rest)
          post.write(start)
          const said = [written, compiled].map((linting) => linting?.certify('a.md', post))
          expect(said[1]).toBe(said[0])
        }
  }, 60_000)

  it('is had for a few collections, and for none where it cannot be compiled', () => {
    const open = kernelsOf(() => CODE)
    const kernels = Array.from({ length: 20 }, () => open())
    expect(kernels.filter((kernel) => kernel !== null)).toHaveLength(16)
    expect(new Set(kernels.map((kernel) => kernel?.head)).size).toBe(17)
    expect(kernelsOf(() => CODE.subarray(0, 100))()).toBeNull()
  })
})
