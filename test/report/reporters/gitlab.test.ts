import { expect, it } from 'vitest'
import { gitlab } from '../../../src/report/reporters/gitlab.ts'
import { runCli, tempFolder } from '../../cli/run-cli.ts'
import { hostileReport, problemOf, render, reportOf } from '../render.ts'

interface Violation {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } }
}

const read = (text: string): Violation[] => JSON.parse(text)
const namesOf = (violations: readonly Violation[]): string[] => violations.map(({ fingerprint }) => fingerprint)

it('is an array with what GitLab asks for, empty where nothing was found', () => {
  expect(render(gitlab, reportOf({}))).toBe('[]\n')
  const report = reportOf({
    'a.md': [
      problemOf(),
      problemOf({ level: 'warning' }),
      problemOf({ level: 'info' }),
      problemOf({ rule: 'executable-front-matter' }),
    ],
  })
  const violations = read(render(gitlab, report, { inRepository: (path) => `website/${path}` }))
  expect(violations[0]).toEqual({
    description: 'something is wrong. Mend it.',
    check_name: 'untrimmed-value',
    fingerprint: expect.stringMatching(/^[0-9a-f]{14}$/),
    severity: 'major',
    location: { path: 'website/a.md', lines: { begin: 2, end: 2 } },
  })
  expect(violations.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info', 'critical'])
})

it('gives no two problems one fingerprint, since GitLab would show one of them', () => {
  const violations = read(render(gitlab, hostileReport()))
  expect(violations.length).toBeGreaterThan(100)
  expect(new Set(namesOf(violations)).size).toBe(violations.length)
  const text = render(gitlab, hostileReport())
  expect(text.match(/[\0-\x09\x0b-\x1f]|\\u0000|\\ud[89a-f]/i)).toBe(null)
  expect(text.startsWith('[')).toBe(true)
})

it('keeps fingerprints when lines move, and tells values apart', async () => {
  const post = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`
  const check = async (text: string): Promise<string[]> => {
    const cwd = tempFolder({ '_posts/a.md': text })
    const only = ['--only', 'malformed-date', '--only', 'impossible-date', '--only', 'duplicate-item']
    return namesOf(read((await runCli([...only, '--format', 'gitlab'], { cwd })).stdout))
  }
  const before = await check(post('title: A', 'date: 2023-02-30', 'tags: [a, a, a]'))
  expect(before).toHaveLength(3)
  expect(await check(post('layout: post', 'title: B', '', 'date: 2023-02-30', 'tags: [a, a, a]'))).toEqual(before)
  const after = await check(post('title: A', 'date: 2023-02-31', 'tags: [a, a, a]'))
  expect(after.filter((name) => before.includes(name))).toHaveLength(2)
})
