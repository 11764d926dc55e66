import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/post/yaml/apply-edits.ts'
import { diagnoseYaml } from '../../../src/post/yaml/diagnose-yaml.ts'
import { loadYaml } from '../../../src/post/yaml/load-yaml.ts'

const word = fc.constantFrom('news', '中国', '自由亚洲电台', 'café', 'e\u0301té', '🙂', 'x-1', '「标题」', 'A', '“引”')
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const single = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A valid value as it stands after `key:`, lines joined with LF. */
const goodValue = fc.oneof(
  phrase.map((text) => ` ${text}`),
  phrase.map((text) => ` "${text}: \\n${text}" # why`),
  phrase.map((text) => ` '${text}: it''s #1'`),
  phrase.map((text) => ` [ ${text}, "${text}" ]`),
  phrase.map((text) => `\n  - ${text}\n\n  # a: b: c\n  - "${text}"`),
  phrase.map((text) => `\n- ${text}\n- a: ${text}\n  b: 1`),
  phrase.map((text) => ` |\n  ${text}: a: b\n   [ "`),
  phrase.map((text) => ` ${text}\n  ${text}`),
  phrase.map((text) => `\n  a: ${text}\n  b:\n    - 1`),
  fc.constantFrom('', ' 2023-10-28T18:35:06.220Z', ' true', ' {a: b}', ' https://example.org/?a=b&c#d'),
)

/** The lines of a field, valid and broken in one way that has one evident reading. */
const breakage = fc
  .tuple(phrase, phrase, fc.constantFrom('title', '标题', 'from_url'))
  .chain(([one, two, key]) =>
    fc.constantFrom<[string, string]>(
      ...[
        `${one}: ${two}`,
        `${one}:`,
        `${one}: it's #1`,
        `@${one}`,
        `\`${one}\``,
        `%${one}`,
        `*${one}*`,
        `[${one}] ${two}`,
      ].map((text): [string, string] => [`${key}: ${single(text)}`, `${key}: ${text}`]),
      ...[`"${one}" ${two}`, `& ${one}`].map((text): [string, string] => [
        `${key}: ${single(text)}`,
        `${key}: ${text}`,
      ]),
      [`${key}: x${one}`, `${key}:x${one}`],
      [`${key}: ${one}`, `${key}：${one}`],
      [`${key}: ${one}`, `${key}：\u3000${one}`],
      [`${key}: '${one}\\path\\d'`, `${key}: "${one}\\path\\d"`],
      [`${key}: 'It''s ${one}'`, `${key}: 'It's ${one}'`],
      [`${key}: "x${one.replace(/[“”]/g, '')}"`, `${key}: "x${one.replace(/[“”]/g, '')}”`],
      [`${key}: ["${one}", "${two}"]`, `${key}: ["${one}"，"${two}"]`],
      [`${key}: [${one}, '@${two}']`, `${key}: [${one}, @${two}]`],
      [`${key}:\n  - ${one}\n  - '@${two}'`, `${key}:\n  - ${one}\n  - @${two}`],
      [`${key}:\n  - ${one}\n  - ${two}`, `${key}:\n\t- ${one}\n\t- ${two}`],
      [`${key}:\n- ${one}\n- x${two}`, `${key}:\n- ${one}\n-x${two}`],
    ),
  )

const block = fc.record({
  before: fc.array(goodValue, { maxLength: 4 }),
  broken: breakage,
  after: fc.array(goodValue, { maxLength: 4 }),
  eol: fc.constantFrom('\n', '\r\n'),
})

function reads(text: string): boolean {
  try {
    const data = loadYaml(text, 'last')
    return data === null || data === undefined || (typeof data === 'object' && !Array.isArray(data))
  } catch {
    return false
  }
}

/** The first verified repair of a block. */
function repairYaml(text: string) {
  const first = diagnoseYaml(text).find(({ repair }) => repair !== null)
  if (first?.repair == null) return null
  const { cause, span, path, repair } = first
  return { cause, span, key: path === null ? null : String(path[0]), edits: repair.edits, safety: repair.safety }
}

describe('the first repair', () => {
  it('restores a block broken in one line, and touches no other line', () => {
    fc.assert(
      fc.property(block, ({ before, broken, after, eol }) => {
        const head = before
          .map((value, at) => `a${at}:${value}\n`)
          .join('')
          .replaceAll('\n', eol)
        const tail = after
          .map((value, at) => `b${at}:${value}\n`)
          .join('')
          .replaceAll('\n', eol)
        const [good, bad] = broken.map((lines) => `${lines}\n`.replaceAll('\n', eol)) as [string, string]
        const text = head + bad + tail
        // An open quote may find its end in a later field; what reads so is not broken.
        fc.pre(!reads(text))
        const repair = repairYaml(text)
        expect(repair, text).not.toBeNull()
        if (repair === null) return
        const repaired = applyEdits(text, repair.edits)
        expect(loadYaml(repaired), text).toEqual(loadYaml(head + good + tail))
        expect(repair.safety, text).toBe('safe')
        expect(repaired.startsWith(head) && repaired.endsWith(tail), text).toBe(true)
        expect(repair.span.start).toBeGreaterThanOrEqual(head.length)
        expect(repair.span.end).toBeLessThanOrEqual(head.length + bad.length)
      }),
      { numRuns: 600 },
    )
  })

  it('names the field and the cause', () => {
    expect(repairYaml('a: b\ntitle: Foo: bar\n')).toEqual({
      cause: 'colon-in-plain',
      span: { start: 15, end: 16 },
      key: 'title',
      edits: [{ start: 12, end: 20, text: "'Foo: bar'" }],
      safety: 'safe',
    })
    expect(repairYaml('a: b\n')).toBeNull()
    expect(repairYaml('a: b\nlost\n')).toBeNull()
  })

  const shards = [
    'a',
    ': ',
    ':',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '#',
    ' # ',
    ',',
  ]
  const odd = [
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '：',
    '，',
    '“',
    '”',
    '🙂',
    '\ud800',
    '\u00a0',
    '\u2028',
    '\0',
    '---',
    '...',
    '? ',
    '<<',
  ]
  const hostile = fc.array(fc.constantFrom(...shards, ...odd), { maxLength: 24 }).map((parts) => parts.join(''))

  it('never throws, stays inside the text, and what it mends reads', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = diagnoseYaml(text)
        for (const { span, repair, extent } of found) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          for (const edit of repair?.edits ?? []) {
            expect(edit.start >= extent.start && edit.end <= extent.end, text).toBe(true)
          }
        }
        if (!reads(text)) expect(found.length, text).toBeGreaterThan(0)
        if (found.length > 0 && found.every(({ repair }) => repair !== null)) {
          expect(
            reads(
              applyEdits(
                text,
                found.flatMap(({ repair }) => repair?.edits ?? []),
              ),
            ),
            text,
          ).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  const SIZE = 64 * 1024
  const fill = (part: string, tail = '') => part.repeat(Math.floor(SIZE / part.length)) + tail
  it.each([
    ['lines that are no fields', fill('a\n')],
    ['broken fields', fill('a: b: c\n')],
    ['fields, the last one broken', fill('a: 1\n', 'b: c: d\n')],
    ['open quotes', fill('a: "x\n')],
    ['open brackets', fill('a: [x\n')],
    ['nested brackets', fill('a: [', '\n')],
    ['one broken list', `a: [${fill('@b, ')}]\n`],
    ['one broken block list', `a:\n${fill('- @b\n')}`],
    ['bad escapes', `a: "${fill('\\q')}"\n`],
    ['quotes', `a: ${fill('"b" ')}\n`],
    ['apostrophes', `a: ${fill("'b' ")}\n`],
    ['colons', `a: ${fill(': ')}\n`],
    ['full-width commas', `a: [${fill('"b"，')}]\n`],
    ['empty items', `a: [${fill(', ')}]\n`],
    ['tabs', `a:\n${fill('\t- b\n')}`],
    ['a long indent', `a: b\n${fill(' ')}c: d\n`],
    ['blank runs', `a: b: c${fill(' ')}\n`],
    ['blank lines', `a: b: c\n${fill('\n')}`],
    ['comments', `a: b: c${fill(' # c')}\n`],
    ['anchors', `a: ${fill('&a ')}\n`],
    ['open quote over lines', `a: "x\n${fill(' b\n')}`],
    ['growing indents', Array.from({ length: 360 }, (_, at) => `${' '.repeat(at)}- "x: y\n`).join('')],
    ['stray fields', `a: "b"\n${fill('  c: "d"\n')}`],
    ['wide colons', fill('a：b\n')],
    ['template', `a: ${fill('{{ b }} ')}\n`],
  ])('bounds its answer on 64 KiB of %s', (_, text) => {
    const found = diagnoseYaml(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(text.split('\n').length)
  })
})
