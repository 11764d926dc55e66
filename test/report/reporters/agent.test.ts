import { expect, it } from 'vitest'
import { agent } from '../../../src/report/reporters/agent.ts'
import { GOOD, withLine } from '../../cli/posts.ts'
import { runCli, tempFolder } from '../../cli/run-cli.ts'
import { hostileReport, problemOf, render, reportOf } from '../render.ts'

const linesOf = (text: string): string[] => text.trimEnd().split('\n')

it('is a line a problem, whatever posts hold, and one at the end', () => {
  const report = hostileReport()
  const { errors, warnings, infos } = report.summary
  for (const github of [false, true]) {
    const text = render(agent, report, { github })
    expect(linesOf(text)).toHaveLength(errors + warnings + infos + 1)
    expect(text.match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e\ud800]/)).toBe(null)
    if (github) expect(text.match(/##\[|^\s*::/m)).toBe(null)
  }
})

it('says place, rule, what, how, and the fix with its safety', () => {
  const fix = { title: 'Trim it', kind: '', edits: [], fields: 'any' } as const
  const related = [1, 2, 3, 4, 5].map((line) => ({ path: 'b.md', line, column: 1, message: 'here' }))
  const report = reportOf({
    'a.md': [
      problemOf({ fixes: [{ ...fix, safety: 'safe' }] }),
      problemOf({ level: 'warning', related, fixes: [{ ...fix, safety: 'unsafe' }] }),
      problemOf({ level: 'info', fixes: ['A', 'B', 'C', 'D'].map((title) => ({ ...fix, title, safety: 'manual' })) }),
      problemOf(),
    ],
  })
  expect(linesOf(render(agent, report)).slice(0, -1)).toEqual([
    'a.md:2:8: error untrimmed-value: something is wrong. Mend it. [safe fix: Trim it]',
    'a.md:2:8: warning untrimmed-value: something is wrong. Mend it. See b.md:1:1, b.md:2:1, b.md:3:1 and 2 more. [unsafe fix: Trim it]',
    'a.md:2:8: info untrimmed-value: something is wrong. Mend it. [choose: A | B | C | 1 more]',
    'a.md:2:8: error untrimmed-value: something is wrong. Mend it. [no fix]',
  ])
})

it('leads from check to fix to a clean run', async () => {
  const cwd = tempFolder({ '_posts/a.md': withLine('date', 'date: 2026/03/04') })
  const run = (...argv: string[]) => runCli(argv, { cwd, env: { AI_AGENT: 'some' } })
  const first = await run()
  expect(first.code).toBe(1)
  expect(linesOf(first.stdout).at(-1)).toBe(
    'postlint: 1 post checked: 1 error in 1 post; exit 1 (--fail-on error); next, with the same paths: `postlint fix` repairs 1, then `postlint check` again, `postlint explain malformed-date` says more of a rule',
  )
  const second = await run('fix')
  expect(second).toMatchObject({ code: 0, stderr: '' })
  expect(linesOf(second.stdout)).toEqual([
    expect.stringMatching(/^_posts\/a\.md: fixed malformed-date: .* \(safe\)$/),
    'postlint: fixed 1 problem in 1 post; 1 post checked: no problems left; next: nothing',
  ])
  expect(await run()).toEqual({
    ...second,
    stdout: 'postlint: 1 post checked: no problems; next: nothing\n',
    bytes: expect.anything(),
  })
})

it('says which posts were not checked', async () => {
  const cwd = tempFolder({ 'a.md': GOOD, 'README.md': 'a paper\n' })
  const { stdout, stderr } = await runCli(['--format', 'agent'], { cwd })
  expect([stdout, stderr]).toEqual([
    'postlint: 1 post checked: no problems; not checked: 1 file (repository paper); next: nothing\n',
    '',
  ])
})

it.each([
  ['an agent', { CLAUDECODE: '1' }, [], false, /^postlint: 1 post checked/],
  ['an agent without a name of its own', { AI_AGENT: 'some' }, [], false, /^postlint: 1 post checked/],
  ['an agent in the path', { PATH: '/usr/bin:/home/a/.pi/agent/bin' }, [], false, /^postlint: 1 post checked/],
  ['nobody', { CLAUDECODE: '', PATH: '/usr/bin' }, [], false, /^$/],
  ['an agent at a terminal', { CLAUDECODE: '1', NO_COLOR: '1' }, [], true, /^✓ 1 post checked/],
  ['an agent that asks for another', { CLAUDECODE: '1' }, ['--format', 'compact'], false, /^$/],
  [
    'an agent that asks for a file beside it',
    { CLAUDECODE: '1' },
    ['--format', 'json=a.json'],
    false,
    /^postlint: 1 post/,
  ],
])('chooses a format for %s', async (_, env, argv, isTTY, expected) => {
  const cwd = tempFolder({ '_posts/a.md': GOOD })
  expect((await runCli(argv, { cwd, env, isTTY })).stdout).toMatch(expected)
})
