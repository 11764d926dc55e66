import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Split, split } from '../../src/post/split.ts'
import { headOfBytes } from '../../src/run/head-of-bytes.ts'
import type { Head, HeadReading } from '../../src/run/head-reading.ts'
import { FIRST_READ, readHead } from '../../src/run/read-head.ts'
import { TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const file = (): string => join(tree.root, 'a.md')

function read(content: string | Uint8Array, regular = true): HeadReading {
  tree.write({ 'a.md': content })
  return readHead(file(), { regular })
}

function expectHead(reading: HeadReading): Head {
  if (reading.kind !== 'head') throw new Error(`no head: ${JSON.stringify(reading)}`)
  return reading
}

const FENCE = /^(---|\+\+\+|;;;|\.\.\.)[ \t]*(?:\r?\n$|$)/

/** What a head must be, worked out on the whole text line by line. */
function reference(whole: string): { bom: boolean; text: string; body: string } {
  const bom = whole.startsWith('\ufeff')
  const content = bom ? whole.slice(1) : whole
  const lines = content.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const mark = FENCE.exec(lines[0] ?? '')?.[1]
  const none = { bom, text: content, body: '' }
  if (mark === undefined || mark === '...') return none
  const isEnd = (line: string): boolean => [mark, mark === '---' ? '...' : mark].includes(FENCE.exec(line)?.[1] ?? '')
  const closer = lines.findIndex((line, index) => index > 0 && isEnd(line))
  if (closer === -1) return none
  // Fields may stand below an end before any, and then all is needed; a kilobyte of comments is no slip.
  const above = lines.slice(1, closer)
  const isEmpty = above.every((line) => /^[\n\r#]/.test(line)) && Buffer.byteLength(above.join('')) < 1024
  if (mark === '---' && isEmpty) return none
  const end = endOfNextBlock(lines, closer + 1) ?? closer + 1
  return { bom, text: lines.slice(0, end).join(''), body: lines.slice(end).join('') }
}

/** How many lines there are to the end of a block right below the first. */
function endOfNextBlock(lines: readonly string[], from: number): number | null {
  const opener = lines.findIndex((line, index) => index >= from && !/^\r*\n?$/.test(line))
  const mark = FENCE.exec(lines[opener]?.replace(/^\r+/, '') ?? '')?.[1]
  if (mark !== '---' && mark !== '+++') return null
  const closer = lines.findIndex((line, index) => index > opener && FENCE.exec(line)?.[1] === mark)
  return closer === -1 ? null : closer + 1
}

function expectAsReference(whole: string, reading: HeadReading): void {
  const head = expectHead(reading)
  const { bom, text, body } = reference(whole)
  expect({ bom: head.bom, text: head.text, body: head.readBody() }).toEqual({ bom, text, body })
  expect(head.size).toBe(Buffer.byteLength(whole))
  expect(head.bodyStart).toBe(head.size - Buffer.byteLength(body))
  expect(head.complete).toBe(body === '')
}

const SHAPES: Readonly<Record<string, string>> = {
  empty: '',
  plain: '---\ntitle: A\n---\nBody\n',
  'with a BOM': '\ufeff---\ntitle: A\n---\nBody\n',
  'with two BOMs': '\ufeff\ufeff---\ntitle: A\n---\nBody\n',
  'only a BOM': '\ufeff',
  CRLF: '---\r\ntitle: A\r\n---\r\nBody\r\n',
  'blanks after the fences': '--- \t\ntitle: A\n---\t \r\nBody',
  'closed at the very end': '---\ntitle: A\n---',
  'closed at the very end with blanks': '---\ntitle: A\n---  ',
  'a lone CR after the closer': '---\ntitle: A\n---\r',
  'a CR inside the closer': '---\ntitle: A\n---\r\r\nb\n---\nBody',
  'near fences inside': '---\n ---\n----\n---a\n--\n-\n---\nBody',
  unclosed: '---\ntitle: A\n',
  'only an opener': '---',
  'only an opener line': '---\n',
  'two dashes': '--',
  'closed by dots': '---\ntitle: A\n...\nBody\n---\n',
  TOML: '+++\ntitle = "A"\n---\n...\n+++\nBody',
  JSON: ';;;\n{}\n;;;\nBody',
  'with a language': '---yaml\ntitle: A\n---\nBody',
  'a brace': '{"title": "A"}\nBody',
  'no front matter': '# Title\n\n---\n\nBody\n',
}

describe('the head of a post', () => {
  it.each(Object.entries(SHAPES))('is bounded: %s', (_name, whole) => {
    expectAsReference(whole, read(whole))
    expectAsReference(whole, read(whole, false))
    expectAsReference(whole, headOfBytes(Buffer.from(whole)))
  })

  it.each(['---\n---\nBody', '---\n# c\n...\ntitle: A\n---\nBody'])(
    'is all of %j: fields may stand below an end before any',
    (whole) => {
      expect(expectHead(read(whole))).toMatchObject({ text: whole, complete: true })
    },
  )

  it.each(['---\na: b\n---\n---\nc: d\n---\n', '+++\na = 1\n+++\n\n+++\nb = 2\n+++\n'])(
    'goes on to the end of a block right below: %j',
    (text) => expect(expectHead(read(`${text}Body\n`))).toMatchObject({ text, complete: false }),
  )

  it.each(['\n---\n', '\r\n---\r\n', '\n--- \t\r\n', '\n...\n', '\n---'])(
    'is found wherever %j falls on the end of a read',
    (closer) => {
      for (const edge of [FIRST_READ, FIRST_READ * 2]) {
        for (let before = edge - closer.length - 2; before <= edge + 1; before++) {
          const opener = '---\ntitle: '
          const whole = `${opener}${'x'.repeat(before - opener.length)}${closer}`
          expectAsReference(whole, read(whole))
          if (closer.endsWith('\n')) expectAsReference(`${whole}Body\n---\n`, read(`${whole}Body\n---\n`))
        }
      }
    },
  )

  it('keeps characters whole that fall on the end of a read', () => {
    for (const character of ['é', '文', '😀']) {
      for (let shift = 0; shift <= 4; shift++) {
        const whole = `---\n${'x'.repeat(FIRST_READ - 4 - shift)}${character.repeat(4)}\n---\n正文`
        expectAsReference(whole, read(whole))
        const inBody = `---\na: b\n---\n${'x'.repeat(FIRST_READ - 13 - shift)}${character.repeat(4)}`
        expectAsReference(inBody, read(inBody))
      }
    }
  })

  it.each([20, 63, 64, 70, 127, 128, 129, 300])('of %i KiB is read', (kibibytes) => {
    const whole = `---\n${'# a comment line of 24 b\n'.repeat((kibibytes * 1024) / 24)}---\nBody\n`
    expectAsReference(whole, read(whole))
    expectAsReference(whole, read(whole, false))
  })

  it('is the whole text of a long post without front matter or without a closer', () => {
    for (const opener of ['', '---\n', '---json\n', '+++\n']) {
      const whole = `${opener}${'line of prose\n'.repeat(30_000)}`
      expectAsReference(whole, read(whole))
    }
  })

  it('and the body agree with a line by line reading of any text', () => {
    const piece = fc.constantFrom(
      '---',
      '...',
      '+++',
      ';;;',
      '\n',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      'a: b',
      '-',
      '文',
      '\ufeff',
      '😀',
      '{',
    )
    const filler = fc.constantFrom(0, 0, 0, FIRST_READ - 12, FIRST_READ - 8, 2 * FIRST_READ - 9)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), filler, fc.array(piece, { maxLength: 8 }), (head, fill, rest) => {
        const whole = `${head.join('')}${'x'.repeat(fill)}${rest.join('')}`
        expectAsReference(whole, read(whole))
        expectAsReference(whole, headOfBytes(Buffer.from(whole)))
      }),
      { numRuns: 400 },
    )
  })

  it('is enough for the splitter: the body changes nothing of the block', () => {
    const line = fc.constantFrom(
      '---',
      '---',
      '--- ',
      '...',
      '+++',
      ';;;',
      '---yaml',
      '---x',
      '----',
      'a: b',
      '',
      '  - c',
      '{',
      '}',
      '# h',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const whole = lines.join(eol)
        const head = expectHead(headOfBytes(Buffer.from(whole)))
        const boundsOf = ({ block, issues }: Split) => ({ block: block && { ...block, source: '' }, issues })
        expect(boundsOf(split(head.text))).toEqual(boundsOf(split(whole)))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the body', () => {
  it('is still right when other posts were read since', () => {
    const first = expectHead(read('---\na: b\n---\nFirst'))
    tree.write({ 'b.md': '---\nb: c\n---\nSecond' })
    const second = expectHead(readHead(join(tree.root, 'b.md')))
    expect([first.readBody(), second.readBody(), first.readBody()]).toEqual(['First', 'Second', 'First'])
  })

  it('may hold any bytes', () => {
    const head = expectHead(read(Buffer.from('---\na: b\n---\ncaf\xe9 \0 \xff', 'latin1')))
    expect(head.readBody()).toBe('caf\ufffd \0 \ufffd')
    expect(head.bodyStart).toBe(13)
  })

  it('never stands under the head of another version', () => {
    const long = 'x'.repeat(FIRST_READ)
    const head = expectHead(read(`---\na: b\n---\n${long}`))
    appendFileSync(file(), 'more')
    expect(head.readBody()).toBe(`${long}more`)
    tree.write({ 'a.md': `---\na: c\n---\n${long}` })
    expect(() => head.readBody()).toThrow('has changed')
    rmSync(file())
    expect(() => head.readBody()).toThrow('ENOENT')
  })
})

describe('bytes that are no text', () => {
  it('are reported with their place when they stand in the head', () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff---\ntitle: 文\ufffd😀 '),
      Buffer.from([0xe9]),
      Buffer.from('\n---\nBody'),
    ])
    expect(read(bytes)).toMatchObject({ reason: 'not-utf-8', byteOffset: 25, offset: 16, line: 2, column: 13 })
    expect(headOfBytes(bytes)).toEqual(read(bytes))
  })

  it.each([
    ['a lone continuation byte', [0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a long form', [0xc0, 0xaf]],
    ['a code point over U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['half a character', [0xe6, 0x96]],
  ])('are %s', (_name, broken) => {
    const bytes = Buffer.concat([Buffer.from('---\na: \ufffd\nb: '), Buffer.from(broken), Buffer.from('\n---\n')])
    expect(read(bytes)).toMatchObject({ reason: 'not-utf-8', byteOffset: 14, line: 3, column: 4 })
  })

  it('are found in a post without front matter too', () => {
    expect(read(Buffer.from('# caf\xe9\n', 'latin1'))).toMatchObject({ reason: 'not-utf-8', line: 1, column: 6 })
  })

  it('are NULs in the head, the first of the two counting', () => {
    expect(read('---\na: \0b\n---\n')).toMatchObject({ reason: 'nul', byteOffset: 7, offset: 7, line: 2, column: 4 })
    expect(read(Buffer.from('---\n\0\xff\n---\n', 'latin1'))).toMatchObject({ reason: 'nul', byteOffset: 4 })
    expect(read(Buffer.from('---\n\xff\0\n---\n', 'latin1'))).toMatchObject({ reason: 'not-utf-8', byteOffset: 4 })
  })

  it('are UTF-16 of either order, with and without a byte-order mark', () => {
    const text = '---\ntitle: 文\n---\nBody\n'
    for (const whole of [text, `\ufeff${text}`, `\ufeff文${text}`]) {
      const little = Buffer.from(whole, 'utf16le')
      expect(read(little)).toMatchObject({ reason: 'utf-16', byteOffset: 0, line: 1, column: 1 })
      expect(read(Buffer.from(little).swap16())).toMatchObject({ reason: 'utf-16', byteOffset: 0, line: 1, column: 1 })
    }
  })

  it('are UTF-32, though it is not called UTF-16', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0])
    expect(read(bytes)).toMatchObject({ reason: 'not-utf-8', byteOffset: 0 })
  })
})

describe('what is not a post to be read', () => {
  const reason = (path: string, regular = false): string => {
    const reading = readHead(join(tree.root, path), { regular })
    return reading.kind === 'head' ? 'head' : reading.reason
  }

  it('is missing, a folder, or a link', () => {
    mkdirSync(join(tree.root, 'folder.md'))
    tree.posts('a.md')
    symlinkSync('a.md', join(tree.root, 'link.md'))
    symlinkSync('loop.md', join(tree.root, 'loop.md'))
    expect(['none.md', 'a.md/b.md', 'a\0.md'].map((path) => reason(path))).toEqual(['missing', 'missing', 'missing'])
    expect(['link.md', 'loop.md'].map((path) => reason(path))).toEqual(['link', 'link'])
    expect([reason('folder.md'), reason('folder.md', true)]).toEqual(['not-a-file', 'not-a-file'])
    expect(readHead('/dev/zero')).toMatchObject({ reason: 'not-a-file' })
  })

  it('is a FIFO or a socket, even if a walk took it for a file a moment ago', async () => {
    tree.run('mkfifo', 'fifo.md')
    const server = createServer().listen(join(tree.root, 'socket.md'))
    await new Promise((resolve) => server.once('listening', resolve))
    const reasons = ['fifo.md', 'socket.md'].flatMap((path) => [reason(path), reason(path, true)])
    server.close()
    expect(reasons).toEqual(['not-a-file', 'not-a-file', 'not-a-file', 'not-a-file'])
  })

  it('is a name longer than the system allows', () => {
    expect(readHead(join(tree.root, 'x'.repeat(300)))).toMatchObject({ reason: 'unreadable', detail: 'ENAMETOOLONG' })
  })

  it.skipIf(process.getuid?.() === 0)('is a file that may not be read', () => {
    tree.posts('a.md')
    tree.run('chmod', '000', 'a.md')
    expect(reason('a.md')).toBe('unreadable')
  })

  it.each(['', '---\na: b\n---\n'])('is a file over 32 MiB, whatever it starts with: %j', (start) => {
    const fd = openSync(file(), 'w')
    writeSync(fd, start)
    ftruncateSync(fd, 3 * 1024 ** 3)
    closeSync(fd)
    for (const regular of [true, false])
      expect(readHead(file(), { regular })).toEqual({
        kind: 'problem',
        reason: 'too-large',
        size: 3 * 1024 ** 3,
        limit: 32 * 1024 ** 2,
      })
  })

  it('is standard input over 32 MiB, but not of exactly 32', () => {
    const bytes = Buffer.alloc(32 * 1024 ** 2 + 1, 'x')
    expect(headOfBytes(bytes)).toMatchObject({ reason: 'too-large' })
    expect(headOfBytes(bytes.subarray(1))).toMatchObject({ kind: 'head', complete: true })
  })
})
