import { expect, it } from 'vitest'
import { report as reportSchema } from '../../schemas/report.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import { readPostModel } from '../../src/check/schema/read-post-model.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { json, toJson } from '../../src/report/reporters/json.ts'
import { RULES } from '../../src/rules/index.ts'

const settings = createSettings({ schema: readPostModel(), rules: RULES, now: 1_700_000_000 })
const linted = (path: string, text: string) => lintPost(sourceOfText(path, text), settings)
const context = {
  ...({ version: '1.2.3', homepage: '', color: false, width: 80, command: 'check', seconds: null } as const),
  ...({ github: false, failOn: 'error', rules: RULES, quiet: false, statistics: false } as const),
  end: { exitCode: 0, because: null } as const,
  text: () => null,
  inRepository: (path: string) => path,
  addressOf: (path: string) => path,
  links: false,
  posts: null,
}

it.each([
  ['no post', []],
  ['a post', [linted('a.md', '---\ntitle: "a\\"b\\n"\ntags: [a, a]\n---\n')]],
  ['several', [linted('a.md', '---\ntitle:\n---\n'), linted('b.md', '')]],
])('writes %s in parts that are one document', (_, outcomes) => {
  const report = buildReport(outcomes, [{ path: 'c.md', reason: 'no post' }], 3)
  const facts = [{ path: 'a.md', text: 1, facts: { 'duplicate-title': 17 } }]
  for (const one of [report, { ...report, shard: { index: 1, count: 2, posts: 9, paths: 5 }, facts }]) {
    const text = [...json.render(one, context)].join('')
    expect(text).toBe(`${JSON.stringify(toJson(one, context), null, 2)}\n`)
  }
})

it('names the page of each rule where postlint has a homepage, and of no rule of a plugin', () => {
  const outcome = linted('a.md', '---\ntitle:\ntags: [a, a]\n---\n')
  const [first, ...others] = outcome.diagnostics
  const report = buildReport([{ ...outcome, diagnostics: [{ ...first!, rule: 'own-rule' }, ...others] }])
  const { problems } = reportSchema.parse(toJson(report, { version: '1.2.3', homepage: 'https://example.com/' }))
    .files[0]!
  expect(problems.length).toBeGreaterThan(2)
  expect(problems.map(({ url }) => url)).toEqual([
    undefined,
    ...others.map(({ rule }) => `https://example.com/rules/${rule}`),
  ])
})
