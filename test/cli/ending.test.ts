import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GOOD, withLine } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''
const broken = withLine('author', 'author:')
const twice = withLine('tags', 'tags: [ a, a ]')
const utf16 = Buffer.from(`\ufeff${GOOD}`, 'utf16le')
const latin1 = Buffer.from(GOOD.replace('A walk', 'Caf\xe9'), 'latin1')

it.each([
  ['a clean run', { 'a.md': GOOD }, [], 0, '1 post checked: no problems'],
  ['errors', { 'a.md': broken }, [], 1, '1 post checked: 1 error in 1 post; exit 1 (--fail-on error)'],
  ['warnings', { 'a.md': twice }, [], 0, '1 post checked: 1 warning in 1 post'],
  [
    'a limit of warnings',
    { 'a.md': twice },
    ['--max-warnings', '0'],
    1,
    '1 post checked: 1 warning in 1 post; exit 1 (1 warning, more than --max-warnings 0)',
  ],
  [
    'a lower limit',
    { 'a.md': twice },
    ['--fail-on', 'warning'],
    1,
    '1 post checked: 1 warning in 1 post; exit 1 (--fail-on warning)',
  ],
  [
    'no limit',
    { 'a.md': broken },
    ['--fail-on', 'never'],
    0,
    '1 post checked: 1 error in 1 post; exit 0 (--fail-on never)',
  ],
  ['what --quiet hides', { 'a.md': twice }, ['--quiet'], 0, '1 post checked: no errors; --quiet hides 1 warning'],
  [
    'a file that is no text',
    { 'a.md': utf16, 'b.md': GOOD },
    [],
    2,
    '1 post checked: 1 error in 1 post; not checked: 1 file (not UTF-8 text); exit 2 (1 post could not be read)',
  ],
  [
    'a file that is no text, with rules chosen that do not know it',
    { 'a.md': latin1, 'b.md': GOOD },
    ['--only', 'missing-field', '--rule', 'invalid-encoding=off'],
    2,
    '1 post checked: no problems; not checked: 1 file (not UTF-8 text (invalid-encoding is off)); exit 2 (1 post could not be read)',
  ],
  [
    'front matter that does not parse, with other rules chosen',
    { 'a.md': withLine('title', 'title: "never closed'), 'b.md': GOOD },
    ['--only', 'future-date'],
    2,
    '1 post checked: no problems; not checked: 1 file (unreadable front matter (syntax-error is off)); exit 2 (1 post could not be read)',
  ],
  [
    'a page without front matter, which was allowed',
    { 'a.md': '# A page\n', 'b.md': GOOD },
    ['--rule', 'missing-front-matter=off'],
    0,
    '1 post checked: no problems; not checked: 1 file (no front matter (missing-front-matter is off))',
  ],
  [
    'a path that is not there',
    { 'a.md': GOOD },
    ['a.md', 'gone.md'],
    2,
    '1 post checked: no problems; exit 2 (1 path matches no post)',
  ],
] as const)('ends with one line: %s', async (_, files, args, code, line) => {
  const cwd = tempFolder(files)
  const piped = await runCli([...args], { cwd })
  expect([piped.code, lastLine(piped.stderr)]).toEqual([code, `postlint: ${line}`])
  const json = await runCli(['--format', 'json', ...args], { cwd })
  expect([json.code, lastLine(json.stderr)]).toEqual([code, `postlint: ${line}`])
  const report = JSON.parse(json.stdout)
  expect(report.summary.checked + report.skipped.length).toBe(report.summary.files)
  const seen = await runCli([...args], { cwd, isTTY: true, columns: 300, env: { NO_COLOR: '1' } })
  expect([seen.code, lastLine(seen.stdout)]).toEqual([
    code,
    `${code !== 0 ? '✗' : line.includes('1 warning in') || line.includes('1 error') ? '!' : '✓'} ${line.replace(' checked:', ' checked in 0 ms:')}`,
  ])
})

it('has no tick where nothing was checked', async () => {
  const { code, stdout } = await runCli(['--rule', 'missing-front-matter=off', '--format', 'pretty'], {
    cwd: tempFolder({ 'a.md': '# A page\n' }),
  })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^! 0 posts checked/)])
})

it('ends with the line after the counts of --statistics, and breaks it between words', async () => {
  const cwd = tempFolder({ 'a.md': broken, 'b.md': twice })
  const { stdout } = await runCli(['--statistics'], { cwd, isTTY: true, columns: 40, env: { NO_COLOR: '1' } })
  const end = stdout.slice(stdout.indexOf('✗ 2 posts'))
  expect(end).toMatch(/^✗ 2 posts checked in 0 ms: [\s\S]*exit 1 \(--fail-on\s+error\)\n$/)
  for (const line of end.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  expect(stdout.indexOf('empty-field  ')).toBeLessThan(stdout.indexOf('✗'))
})

it.each([
  ['what was fixed', { 'a.md': twice }, [], 0, 'fixed 1 problem in 1 post; 1 post checked: no problems left'],
  ['nothing to fix', { 'a.md': GOOD }, [], 0, 'nothing to fix; 1 post checked: no problems'],
  [
    'nothing that can be fixed',
    { 'a.md': broken },
    [],
    1,
    'nothing fixed; 1 post checked: 1 error in 1 post; exit 1 (--fail-on error)',
  ],
  [
    'a diff',
    { 'a.md': twice },
    ['--diff'],
    1,
    'would fix 1 problem in 1 post; 1 post checked: no problems left; exit 1 (postlint fix writes these changes)',
  ],
  [
    'a file that is no text',
    { 'a.md': latin1, 'b.md': GOOD },
    ['--only', 'duplicate-item', '--rule', 'invalid-encoding=off'],
    2,
    'nothing to fix; 1 post checked: no problems; not checked: 1 file (not UTF-8 text (invalid-encoding is off)); exit 2 (1 post could not be read)',
  ],
] as const)('ends fix with one line: %s', async (_, files, args, code, line) => {
  const piped = await runCli(['fix', ...args], { cwd: tempFolder(files) })
  expect([piped.code, lastLine(piped.stderr)]).toEqual([code, `postlint: ${line}`])
})

it('says of a post that it wrote itself nothing else than that, when another one was left alone', async () => {
  const posts = ['a', 'b', 'c', 'd'].map((name): [string, string] => [
    `${name}.md`,
    // Without a source, so that the body is read for candidates.
    withLine('from', null).replace('A walk', `A ${name} walk`).replace('walking ]', 'rivers ]'),
  ])
  const cwd = tempFolder(Object.fromEntries(posts))
  chmodSync(join(cwd, 'b.md'), 0o444)
  const { stdout, stderr } = await runCli(['fix'], { cwd })
  expect(stdout.match(/rule-failure/g)).toHaveLength(1)
  expect(stdout).toContain('b.md:1:1: error rule-failure the fixes of this post were not written: it is read-only')
  expect(stderr).toContain('exit 1 (1 file could not be written)')
})

it('says so when it was interrupted, and nothing false of what it wrote before', async () => {
  const names = Array.from({ length: 80 }, (_, at) => `p${String(at).padStart(2, '0')}.md`)
  const post = (name: string): string => withLine('from', null).replace('A walk', name).replace('walking ]', 'rivers ]')
  const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, post(name)])))
  const { code, stdout, stderr } = await runCli(['fix'], {
    cwd,
    interrupt: (press) => {
      // Between the first batch, of which this file is, and the second.
      const look = (): void => {
        if (readFileSync(join(cwd, 'p00.md'), 'utf8') === post('p00.md')) setImmediate(look)
        else press()
      }
      look()
    },
  })
  expect(code).toBe(130)
  expect(stdout).not.toContain('rule-failure')
  expect(lastLine(stderr)).toMatch(/^postlint: fixed 64 problems .*; exit 130 \(interrupted; every file is whole\)$/)
})
