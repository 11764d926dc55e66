import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { rdjson } from '../../../src/report/reporters/rdjson.ts'
import { runCli, tempFolder } from '../../cli/run-cli.ts'
import { hostileReport, problemOf, render, reportOf } from '../render.ts'

const object = (properties: Record<string, object>, required: string[]): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const text = { type: 'string' }
const list = (items: object): object => ({ type: 'array', items })
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } }, ['line'])
const range = object({ start: position, end: position }, ['start'])
const location = object({ path: text, range }, ['path'])

// Reviewdog's Diagnostic Format (proto/rdf/reviewdog.proto), without what it knows and postlint does not write.
const validate = new Ajv().compile(
  object(
    {
      source: object({ name: text, url: text }, ['name']),
      diagnostics: list(
        object(
          {
            message: text,
            location,
            severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
            code: object({ value: text, url: text }, ['value']),
            suggestions: list(object({ range, text }, ['range', 'text'])),
            related_locations: list(object({ message: text, location }, ['location'])),
          },
          ['message', 'location', 'severity', 'code'],
        ),
      ),
    },
    ['source', 'diagnostics'],
  ),
)

interface Suggestion {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } }
  readonly text: string
}

interface Found {
  readonly location: { readonly path: string; readonly range: object }
  readonly code: { readonly value: string; readonly url?: string }
  readonly suggestions?: readonly Suggestion[]
}

function diagnosticsOf(written: string): Found[] {
  const result = JSON.parse(written)
  validate(result)
  expect(validate.errors).toBe(null)
  return result.diagnostics
}

it('is what reviewdog reads, whatever posts hold', () => {
  expect(diagnosticsOf(render(rdjson, reportOf({})))).toEqual([])
  for (const source of [null, '---\ntitle: a\n---\n']) {
    const written = render(rdjson, hostileReport(), { text: () => source, homepage: 'https://example.com' })
    expect(diagnosticsOf(written)[0]?.code.url).toBe('https://example.com/rules/untrimmed-value')
    // Go's reader of JSON refuses lone surrogates.
    expect(written.match(/\\ud[89a-f]|\\u0000/i)).toBe(null)
  }
})

it('counts columns in bytes of UTF-8', () => {
  const source = '---\ntitle: "散步𐐀b"\n---\n'
  const start = source.indexOf('b"')
  const column = (offset: number): number => offset - source.indexOf('title') + 1
  const report = reportOf({
    'a.md': [
      problemOf({
        start: { line: 2, column: column(start), offset: start },
        end: { line: 2, column: column(start + 1), offset: start + 1 },
      }),
    ],
  })
  const [found] = diagnosticsOf(render(rdjson, report, { text: () => source }))
  const before = Buffer.byteLength('title: "散步𐐀')
  expect(found?.location.range).toEqual({
    start: { line: 2, column: before + 1 },
    end: { line: 2, column: before + 2 },
  })
  const [blind] = diagnosticsOf(render(rdjson, report, { text: () => null }))
  expect(blind?.location.range).toEqual({ start: { line: 2 }, end: { line: 2 } })
})

/** What a code host does with a suggestion: whole lines are replaced, and an empty text takes them away. */
function applySuggestion(source: string, { range, text: written }: Suggestion): string {
  const lines = source.split('\n')
  const replaced = written === '' ? [] : written.split('\n')
  lines.splice(range.start.line - 1, range.end.line - range.start.line + 1, ...replaced)
  return lines.join('\n')
}

it.each([
  ['an insertion', 'a\nb\nc\n', [{ start: 2, end: 2, text: 'x\n' }], 'a\nx\nb\nc\n'],
  ['an insertion at the end', 'a\nb\n', [{ start: 4, end: 4, text: 'x\n' }], 'a\nb\nx\n'],
  ['an insertion at the end, without a line break', 'a\nb', [{ start: 3, end: 3, text: '\nx' }], 'a\nb\nx'],
  ['a line removed', 'a\nb\nc\n', [{ start: 2, end: 4, text: '' }], 'a\nc\n'],
  ['the last line removed', 'a\nb\n', [{ start: 2, end: 4, text: '' }], 'a\n'],
  ['a line emptied', 'a\nb\nc\n', [{ start: 2, end: 3, text: '' }], 'a\n\nc\n'],
  ['a change within a line', 'a\nbcd\ne\n', [{ start: 3, end: 4, text: 'x' }], 'a\nbxd\ne\n'],
  [
    'several changes',
    'a\nb\nc\nd\n',
    [
      { start: 6, end: 7, text: 'y' },
      { start: 0, end: 1, text: 'x' },
    ],
    'x\nb\nc\ny\n',
  ],
])('suggests %s', (_, source, edits, expected) => {
  const fixes = [{ title: '', kind: '', safety: 'safe', edits, fields: 'any' }] as const
  const start = { line: 1, column: 1, offset: 0 }
  const report = reportOf({ 'a.md': [problemOf({ start, end: start, fixes })] })
  const [found] = diagnosticsOf(render(rdjson, report, { text: () => source }))
  expect(found?.suggestions).toHaveLength(1)
  expect(applySuggestion(source, found?.suggestions?.[0] as Suggestion)).toBe(expected)
})

it('suggests what postlint fix writes, and candidates where somebody has to choose', async () => {
  const post = '---\nlayout: post\ntitle: "A "\ndate: 03/04/2026\ntags: [a, a]\n---\n'
  const cwd = tempFolder({ '_posts/a.md': post })
  const run = async (rule: string): Promise<readonly Suggestion[]> => {
    const found = diagnosticsOf((await runCli(['--format', 'rdjson', '--only', rule], { cwd })).stdout)
    return found.flatMap(({ suggestions = [] }) => suggestions)
  }
  const [trimmed] = await run('untrimmed-value')
  expect(applySuggestion(post, trimmed as Suggestion)).toBe(post.replace('"A "', '"A"'))
  const dates = await run('malformed-date')
  expect(dates.map((one) => applySuggestion(post, one))).toEqual(
    ['2026-03-04', '2026-04-03'].map((date) => expect.stringContaining(`date: ${date}`)),
  )
})
