import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect, it } from 'vitest'
import { sarif } from '../../../src/report/reporters/sarif.ts'
import { runCli, tempFolder } from '../../cli/run-cli.ts'
import { hostileReport, problemOf, render, reportOf } from '../render.ts'

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Physical {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
  readonly region: Region
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation: Physical }[]
  readonly relatedLocations?: readonly { readonly physicalLocation: Physical }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region
        readonly insertedContent?: { readonly text: string }
      }[]
    }[]
  }[]
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] } }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly object[]
  }[]
  readonly results: readonly Result[]
  readonly columnKind: string
}

const schema = createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json')
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

/** The one run of a log, after the schema has seen it. */
function runOf(text: string): Run {
  const log = JSON.parse(text)
  validate(log)
  expect(validate.errors).toBe(null)
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

it.each([
  ['nothing', reportOf({})],
  ['hostile posts', hostileReport()],
  [
    'posts that were not checked',
    reportOf({ 'a.md': [problemOf({ rule: 'unreadable-file' })] }, [{ path: 'b.md', reason: 'no front matter' }]),
  ],
])('is valid for %s', (_, report) => {
  for (const text of [null, '---\ntitle: a\n---\n']) {
    for (const homepage of ['', 'https://example.com/postlint/']) {
      const written = render(sarif, report, { text: () => text, homepage })
      const run = runOf(written)
      expect(written.match(/\\ud[89a-f]|\\u0000/i)).toBe(null)
      for (const { ruleId, ruleIndex, message } of run.results) {
        expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
        expect(message.text).not.toMatch(/[\0-\x1f\x7f-\x9f\u202e]/)
      }
      for (const { id, helpUri } of run.tool.driver.rules) {
        expect(helpUri).toBe(homepage === '' ? undefined : `https://example.com/postlint/rules/${id}`)
      }
    }
  }
})

it('has a fix once, where a rule names it twice', () => {
  const fix = {
    title: 'A',
    kind: '',
    safety: 'manual',
    edits: [{ start: 4, end: 5, text: 'x' }],
    fields: 'any',
  } as const
  const run = runOf(
    render(sarif, reportOf({ 'a.md': [problemOf({ fixes: [fix, { ...fix }, { ...fix, title: 'B' }] })] })),
  )
  expect(run.results[0]?.fixes).toHaveLength(2)
})

it('says that posts could not be checked, beside the results', () => {
  const good = runOf(render(sarif, reportOf({ 'a.md': [problemOf()] }, [{ path: 'b.md', reason: 'no front matter' }])))
  expect(good.invocations).toMatchObject([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'note', message: { text: 'Not checked: no front matter.' } }],
    },
  ])
  const bad = runOf(render(sarif, reportOf({ 'a.md': [problemOf({ rule: 'unreadable-file' })] })))
  expect(bad.invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
  ])
  expect(bad.results).toHaveLength(1)
})

it('escapes what a viewer would take for a link or an argument, and characters of addresses', () => {
  const report = reportOf({
    'a [b]/ü #1\n.md': [problemOf({ message: '[a](https://evil.example) {0} C:\\x', help: '' })],
  })
  const [result] = runOf(render(sarif, report)).results
  expect(result?.message.text).toBe('\\[a\\](https://evil.example) {{0}} C:\\\\x')
  expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({
    uri: 'a%20%5Bb%5D/%C3%BC%20%231%0A.md',
    uriBaseId: '%SRCROOT%',
  })
})

const FIELDS = 'layout: post\nauthor: a\nfrom: https://example.com/a\ncategories: [a]\n'
const POSTS = {
  '_posts/a.md': `---\r\n${FIELDS.replaceAll('\n', '\r\n')}title: "散步👩‍👩‍👧 "\r\ndate: 2023/10/28\r\ntags: [a, a]\r\n---\r\n`,
  '_posts/b.md': `\ufeff---\n${FIELDS}title: B\ndate: 2023-02-30\ntags:\n  - b\n  -\n---\n`,
}

/** The offset of a line and column, both from 1, as SARIF counts them: without the byte-order mark. */
function offsetOf(text: string, line: number, column: number): number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (starts[line - 1] ?? Number.NaN) + column - 1
}

it('carries fixes that do what postlint fix does, and no change of the byte-order mark', async () => {
  const cwd = tempFolder(POSTS)
  const { stdout } = await runCli(['--format', 'sarif'], { cwd })
  const json = JSON.parse((await runCli(['--format', 'json'], { cwd })).stdout)
  const { results, columnKind } = runOf(stdout)
  expect(columnKind).toBe('utf16CodeUnits')
  const problems = json.files.flatMap((file: { path: string; problems: object[] }) =>
    file.problems.map((problem) => ({ ...problem, path: file.path })),
  )
  expect(results).toHaveLength(problems.length)
  let fixes = 0
  for (const [at, { ruleId, fixes: own = [], locations }] of results.entries()) {
    const problem = problems[at]
    const text = (POSTS[problem.path as keyof typeof POSTS] ?? '').replace(/^\ufeff/, '')
    const { region } = locations[0]?.physicalLocation ?? {}
    expect(ruleId).toBe(problem.rule)
    expect(region).toEqual({
      startLine: problem.start.line,
      startColumn: problem.start.column,
      endLine: problem.end.line,
      endColumn: problem.end.column,
    })
    const edits = own.map(({ artifactChanges }) =>
      artifactChanges.flatMap(({ replacements }) =>
        replacements.map(({ deletedRegion: region, insertedContent }) => ({
          start: offsetOf(text, region.startLine, region.startColumn),
          end: offsetOf(text, region.endLine, region.endColumn),
          text: insertedContent?.text ?? '',
        })),
      ),
    )
    const expected = problem.fixes.map(({ edits }: { edits: { start: number }[] }) => edits)
    expect(edits).toEqual(expected.filter((one: { start: number }[]) => one.every(({ start }) => start >= 0)))
    fixes += edits.length
  }
  expect(results.some(({ ruleId }) => ruleId === 'byte-order-mark')).toBe(true)
  expect(fixes).toBeGreaterThan(3)
  const related = results.find(({ ruleId }) => ruleId === 'duplicate-source')?.relatedLocations
  expect(related?.[0]?.physicalLocation.artifactLocation.uri).toMatch(/^_posts\/[ab]\.md$/)
})
