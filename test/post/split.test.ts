import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceOfText } from '../../src/post/source.ts'
import { BLOCK_LIMIT, split } from '../../src/post/split.ts'

/** The fence, the text and the body of the block that a text holds. */
function blockOf(text: string): { fence: string; text: string; body: string } | null {
  const { block } = split(text)
  return block && { fence: block.fence, text: block.text, body: text.slice(block.bodyStart) }
}

/** The kinds of issue, with the flaw of a fence. */
function issuesOf(text: string): string[] {
  return split(text).issues.map((issue) =>
    issue.kind === 'malformed-fence' ? `${issue.kind} ${issue.flaw}` : issue.kind,
  )
}

/** The text with the only edit of its only issue, or null where none is sure. */
function repaired(text: string): string | null {
  const [issue] = split(text).issues
  if (issue?.kind !== 'malformed-fence') throw new Error('no malformed fence')
  if (issue.edit === null) return null
  return text.slice(0, issue.edit.span.start) + issue.edit.text + text.slice(issue.edit.span.end)
}

const FM = 'title: A\n'

describe('blocks', () => {
  test.each<[string, string, string, string, string]>([
    ['dashes', '---\ntitle: A\n---\nBody\n', '---', FM, 'Body\n'],
    ['spaces after the opener', '---  \ntitle: A\n---\nBody', '---', FM, 'Body'],
    ['a tab after the opener', '---\t\ntitle: A\n---\nBody', '---', FM, 'Body'],
    ['blanks after the closer', '---\ntitle: A\n--- \t\nBody', '---', FM, 'Body'],
    ['no newline after the closer', '---\ntitle: A\n---', '---', FM, ''],
    ['CRLF', '---\r\ntitle: A\r\n---\r\nBody', '---', 'title: A\r\n', 'Body'],
    ['mixed line ends', '---\r\ntitle: A\n---\r\nBody', '---', FM, 'Body'],
    ['dots at the end', '---\ntitle: A\n...\nBody', '---…', FM, 'Body'],
    ['an empty block', '---\n---\nBody', '---', '', 'Body'],
    ['only comments', '---\n# c\n---\nBody', '---', '# c\n', 'Body'],
    ['a scalar', '---\nhello\n---\n', '---', 'hello\n', ''],
    ['null', '---\nnull\n---\n', '---', 'null\n', ''],
    ['an indented fence in a block scalar', '---\na: |\n  ---\n---\n', '---', 'a: |\n  ---\n', ''],
    ['prose between two rules, as every reader has it', '---\n\nHello there\n\n---\n', '---', '\nHello there\n\n', ''],
    ['line separators in the text', '---\na: x\u2028y\u0085z\n---\n', '---', 'a: x\u2028y\u0085z\n', ''],
    ['---yaml', '---yaml\ntitle: A\n---\n', '---yaml', FM, ''],
    ['--- yml', '--- YML \ntitle: A\n---\n', '---yaml', FM, ''],
    ['---json', '---json\n{"a": 1}\n---\n', '---json', '{"a": 1}\n', ''],
    ['---toml', '---toml\na = 1\n---\n', '---toml', 'a = 1\n', ''],
    ['+++', '+++ \na = 1\n+++\nBody', '+++', 'a = 1\n', 'Body'],
    ['+++ with dashes inside', '+++\na = """\n---\n"""\n+++\n', '+++', 'a = """\n---\n"""\n', ''],
    [';;;', ';;;\n"a": 1\n;;;\nBody', ';;;', '"a": 1\n', 'Body'],
    ['an object', '{\n"a": "}"\n}\nBody', '{', '{\n"a": "}"\n}', 'Body'],
    ['an object with escapes', '{"a": "\\"}{"}\nBody', '{', '{"a": "\\"}{"}', 'Body'],
    ['an empty object', '{}\nBody', '{', '{}', 'Body'],
    ['text behind an object', '{"a": 1} Body', '{', '{"a": 1}', ' Body'],
  ])('%s', (_, text, fence, block, body) => {
    expect(blockOf(text)).toEqual({ fence, text: block, body })
    expect(split(text).issues).toEqual([])
  })

  test('formats', () => {
    const formats = ['---\n---', '+++\n+++', ';;;\n;;;', '{}', '---toml\n---', '---json\n---'].map(
      (text) => split(text).block?.format,
    )
    expect(formats).toEqual(['yaml', 'toml', 'json', 'json', 'toml', 'json'])
  })

  test('places of the fences', () => {
    expect(split('--- \r\na: 1\r\n---\t\r\nBody').block).toMatchObject({
      opener: { start: 0, end: 4 },
      span: { start: 6, end: 12 },
      closer: { start: 12, end: 16 },
      bodyStart: 18,
      eol: '\r\n',
    })
    expect(split('{"a":1}\n').block).toMatchObject({ opener: { start: 0, end: 1 }, closer: { start: 6, end: 7 } })
  })

  test('the line break that most lines use', () => {
    expect(split('---\r\na: 1\r\nb: 2\n---\n').block?.eol).toBe('\r\n')
    expect(split('---\r\na: 1\nb: 2\n---\n').block?.eol).toBe('\n')
  })

  test('one BOM is not text; a second one is', () => {
    const once = sourceOfText('a.md', '\ufeff---\ntitle: A\n---\n')
    expect([once.bom, blockOf(once.text)?.text]).toEqual([true, FM])
    const twice = sourceOfText('a.md', '\ufeff\ufeff---\ntitle: A\n---\n')
    expect(issuesOf(twice.text)).toEqual(['malformed-fence not-first'])
    expect(repaired(twice.text)).toBe('---\ntitle: A\n---\n')
  })
})

describe('near misses', () => {
  test.each<[string, string, string, string | null]>([
    ['NBSP after the opener', '---\u00a0\ntitle: A\n---\n', 'opener', '---\ntitle: A\n---\n'],
    ['----', '----\ntitle: A\n----\n', 'opener', '---\ntitle: A\n----\n'],
    ['--', '--\ntitle: A\n--\n', 'opener', '---\ntitle: A\n--\n'],
    ['- - -', '- - -\ntitle: A\n---\n', 'opener', '---\ntitle: A\n---\n'],
    ['em dashes', '———\ntitle: A\n———\n', 'opener', '---\ntitle: A\n———\n'],
    ['one em dash', '—\ntitle: A\n---\n', 'opener', '---\ntitle: A\n---\n'],
    ['full-width dashes', '－－－\ntitle: A\n－－－\n', 'opener', '---\ntitle: A\n－－－\n'],
    ['a comment after the opener', '--- # c\ntitle: A\n---\n', 'opener', null],
    ['data after the opener', '--- {title: A}\n---\n', 'opener', null],
    ['a field after the opener', '--- title: A\n---\n', 'opener', null],
    ['lone CRs', '---\rtitle: A\r---\rBody', 'opener', null],
    ['a zero-width space first', '\u200b\n---\ntitle: A\n---\n', 'not-first', '---\ntitle: A\n---\n'],
    ['---- at the end', '---\ntitle: A\n----\nBody', 'closer', '---\ntitle: A\n---\nBody'],
    ['-- at the end', '---\ntitle: A\n--\nBody', 'closer', '---\ntitle: A\n---\nBody'],
    ['an indented closer', '---\ntitle: A\n ---\nBody', 'closer', '---\ntitle: A\n---\nBody'],
    ['em dashes at the end', '---\ntitle: A\n———\nBody', 'closer', '---\ntitle: A\n---\nBody'],
    ['NBSP after the closer', '---\ntitle: A\n---\u00a0\nBody', 'closer', '---\ntitle: A\n---\nBody'],
    ['text after the closer', '---\ntitle: A\n---foo\nBody', 'closer', null],
    ['a comment after the closer', '---\ntitle: A\n--- # end\nBody', 'closer', null],
    ['dashes for TOML', '+++\na = 1\n---\nBody', 'closer', '+++\na = 1\n+++\nBody'],
    ['too many plus signs', '+++\n[a]\nb = 1\n++++\nBody', 'closer', '+++\n[a]\nb = 1\n+++\nBody'],
    ['too few semicolons', ';;;\n"a": 1\n;;\nBody', 'closer', ';;;\n"a": 1\n;;;\nBody'],
  ])('%s', (_, text, flaw, after) => {
    expect(blockOf(text)).toBeNull()
    expect(issuesOf(text)).toEqual([`malformed-fence ${flaw}`])
    expect(repaired(text)).toBe(after)
  })

  test.each<[string, string, string, string]>([
    ['an indented opener', ' ---\ntitle: A\n---\n', 'title: A\n', '---\ntitle: A\n---\n'],
    ['blank lines first', '\n \r\n---\ntitle: A\n---\n', 'title: A\n', '---\ntitle: A\n---\n'],
    ['a blank line before TOML', '\n+++\na = 1\n+++\n', 'a = 1\n', '+++\na = 1\n+++\n'],
  ])('%s: the block is read, as some generators do', (_, text, content, after) => {
    expect(blockOf(text)).toMatchObject({ text: content })
    expect(issuesOf(text)).toEqual(['malformed-fence not-first'])
    expect(repaired(text)).toBe(after)
  })

  test.each(['----', '---foo', '--- foo', '---two'])('a line %j inside is told, and the block read', (line) => {
    const text = `---\na: 1\n${line}\nb: 2\n---\nBody`
    expect(blockOf(text)).toMatchObject({ text: `a: 1\n${line}\nb: 2\n`, body: 'Body' })
    expect(split(text).issues).toMatchObject([
      { flaw: 'inside', found: line, edit: null, span: { start: 9, end: 9 + line.length } },
    ])
  })

  test('a line that starts with the mark inside TOML', () => {
    expect(issuesOf('+++\na = """\n+++x"""\n+++\n')).toEqual(['malformed-fence inside'])
  })

  test('thousands of lines inside are not thousands of issues', () => {
    expect(issuesOf(`---\n${'----\n'.repeat(10_000)}---\n`).length).toBeLessThan(51)
  })
})

describe('no closing line', () => {
  test.each<[string, string, string]>([
    ['the fields end at a blank line', '---\ntitle: A\ntags:\n  - b\n\nBody\n', '\nBody\n'],
    ['the fields end at prose', '---\ntitle: A\nBody it is\n', 'Body it is\n'],
    ['the fields end with the file', '---\ntitle: A\n', ''],
    ['a blank line first', '---\n\ntitle: A\n\nBody', '\nBody'],
    ['a full-width colon', '---\n标题：A\n\nBody', '\nBody'],
    ['TOML', '+++\ntitle = "A"\n\nBody', '\nBody'],
  ])('%s', (_, text, rest) => {
    const { block, issues } = split(text)
    expect(block).toBeNull()
    expect(issues).toMatchObject([{ kind: 'unclosed-front-matter', span: { start: 0, end: 3 }, eol: '\n' }])
    const [issue] = issues
    expect(issue?.kind === 'unclosed-front-matter' && text.slice(issue.insertAt ?? 0)).toBe(rest)
  })

  test('with CRLF', () => {
    expect(split('---\r\ntitle: A\r\n').issues).toMatchObject([{ kind: 'unclosed-front-matter', eol: '\r\n' }])
  })

  test('an object that does not end', () => {
    expect(split('{"a": {}\nBody').issues).toMatchObject([{ kind: 'unclosed-front-matter', insertAt: null }])
  })
})

describe('languages', () => {
  test.each([
    '---js',
    '---javascript',
    '--- JS ',
    '---JavaScript',
    '---\tcoffee',
    '---cson',
    '---CoffeeScript',
    '---ts',
    '---\u00a0js',
    '--- \u2003js\u3000',
    '---js\u00a0',
  ])('%j is never run', (opener) => {
    for (const rest of ['\nprocess.exit()\n---\n', '\r\n{}\r\n---\r\n', '\nprose', '']) {
      const { block, issues } = split(opener + rest)
      expect(block).toBeNull()
      expect(issues).toMatchObject([{ kind: 'executable-front-matter', language: opener.replace(/^---/, '').trim() }])
    }
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'ini', 'xml', 'c++'])(
    '---%s is not supported',
    (language) => {
      const { block, issues } = split(`---${language}\ntitle: A\n---\n`)
      expect(block).toBeNull()
      expect(issues).toEqual([
        { kind: 'unsupported-front-matter', language, span: { start: 0, end: 3 + language.length } },
      ])
    },
  )
})

describe('texts without front matter', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['prose', 'Hello\n\n---\n\nThere\n'],
    ['a blank text', '\n \n'],
    ['a rule and prose', '---\n\nHello there\n'],
    ['a rule and prose at once', '---\nHello there\n'],
    ['a rule alone', '---\n'],
    ['a long rule, prose, a rule', '-----\n\nHello there, reader.\n\n-----\n'],
    ['a spaced rule and prose', '- - -\n\nHello there\n\n- - -\n'],
    ['an em dash and prose', '—\n\nHello there\n\n---\n'],
    ['stars', '***\n\nHello: there\n\n***\n'],
    ['blank lines and prose', '\n\nHello\n\n---\n'],
    ['a dialogue', '— Hello: there\n— No\n---\n'],
    ['text behind dashes', '---, he said\nand left\n---\n'],
    ['punctuation behind dashes', '--- 。\n---\n'],
    ['a word behind dashes, but no end', '--- hello\nthere\n'],
    ['a heading with a colon', 'Note: A\n---\nBody'],
    ['Liquid', '{% include a.html %}\n---\nBody'],
    ['Liquid output', '{{ page.title }}\n'],
    ['Liquid with a quote', '{%"a"%}'],
    ['kramdown', '{: .class}\nHello\n'],
    ['MDX', '{/* c */}\n\n# Hello\n'],
    ['an MDX expression', '{props.title}\n'],
    ['Org', '#+title: A\n\nHello'],
    ['two pluses', '++\na = 1\n++\n'],
    ['em dashes deep in the text', 'Hello\n———\ntitle: A\n———\n'],
    ['lone CRs and prose', '---\rHello there'],
  ])('%s', (_, text) => {
    expect(split(text).block).toBeNull()
    expect(issuesOf(text)).toEqual(['missing-front-matter'])
  })
})

describe('limits', () => {
  const filled = (bytes: number, unit = 'x') =>
    `---\n${unit.repeat(Math.floor((bytes - 1) / Buffer.byteLength(unit)))}\n---\n`

  test('64 KiB is read, a byte more is not', () => {
    expect(split(filled(BLOCK_LIMIT)).block?.text).toHaveLength(BLOCK_LIMIT)
    expect(split(filled(BLOCK_LIMIT + 1))).toEqual({
      block: null,
      issues: [{ kind: 'oversized-front-matter', what: 'block', limit: BLOCK_LIMIT, span: { start: 0, end: 3 } }],
    })
  })

  test.each(['é', '中', '😀'])('bytes count, not code units: %s', (unit) => {
    const size = Buffer.byteLength(unit)
    const fit = Math.floor((BLOCK_LIMIT - 1) / size) * size + 1
    expect(split(filled(fit, unit)).block).not.toBeNull()
    expect(issuesOf(filled(fit + size, unit))).toEqual(['oversized-front-matter'])
  })

  test('JSON too', () => {
    expect(issuesOf(`{"a": "${'x'.repeat(BLOCK_LIMIT)}"}`)).toEqual(['oversized-front-matter'])
  })

  test.each<[string, string]>([
    ['dashes', '-'],
    ['blank lines', '\n'],
    ['spaces', ' '],
    ['fences', '----\n'],
    ['braces', '{"'],
    ['em dashes', '—\n'],
    ['language', '---j'],
    ['returns', '---\r'],
    ['fields', 'a:\n'],
  ])('a megabyte of %s gets a judgement', (_, unit) => {
    const many = unit.repeat(1_000_000 / unit.length)
    for (const text of [many, `---\n${many}`, `--- ${many}`, ` ---\n${many}`, `{"${many}`]) {
      const { block, issues } = split(text)
      expect(block !== null || issues.length > 0).toBe(true)
    }
  })
})

describe('any text', () => {
  /** What all readers agree on, in one expression. */
  const WELL_FORMED = /^---[ \t]*\r?\n((?:(?!(?:---|\.\.\.)[ \t]*\r?(?:\n|$))[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/

  const line = fc.oneof(
    fc.constantFrom(
      '---',
      '--- ',
      '---\t',
      '----',
      '---foo',
      '...',
      ' ---',
      '',
      'a: 1',
      '- b',
      '# c',
      '---\r',
      '———',
      '+++',
      ';;;',
      '{"a":1}',
      '\ufeff---',
      '---js',
      '中：文',
      'text',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('\n', '')),
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 8 })
    .map((lines) => lines.flat().join(''))

  test('a well-formed block is found, whole and alone', () => {
    let found = 0
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((rest) => `---\n${rest}---\n`),
        ),
        (post) => {
          const match = WELL_FORMED.exec(post)
          if (match === null) return
          found++
          expect(blockOf(post)).toEqual({ fence: '---', text: match[1], body: post.slice(match[0].length) })
          for (const issue of issuesOf(post)) expect(issue).toBe('malformed-fence inside')
        },
      ),
      { numRuns: 2000 },
    )
    expect(found).toBeGreaterThan(500)
  })

  test('has a block or an issue, each place lies in it, and no edit touches the body', () => {
    fc.assert(
      fc.property(text, (post) => {
        const { block, issues } = split(post)
        if (block === null) expect(issues.length).toBeGreaterThan(0)
        else {
          // A block below blanks, or with a line in it that looks like its end, is still one.
          expect(issuesOf(post).filter((one) => !/ (?:inside|not-first)$/.test(one))).toEqual([])
          const { opener, span, closer, bodyStart } = block
          expect(post.slice(span.start, span.end)).toBe(block.text)
          const order = [opener.start, opener.end, closer.start, closer.end, bodyStart, post.length]
          expect(order).toEqual([...order].sort((a, b) => a - b))
        }
        for (const issue of issues) {
          if (!('span' in issue)) throw new Error('an issue without a place')
          expect(issue.span.start).toBeLessThanOrEqual(issue.span.end)
          expect(issue.span.end).toBeLessThanOrEqual(post.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a mended fence is never malformed in the same way again', () => {
    fc.assert(
      fc.property(text, (post) => {
        const [issue] = split(post).issues
        if (issue?.kind !== 'malformed-fence' || issue.edit === null) return
        const again = split(repaired(post) ?? '').issues[0]
        if (again?.kind === 'malformed-fence') expect(again.flaw).not.toBe(issue.flaw)
      }),
      { numRuns: 2000 },
    )
  })
})
