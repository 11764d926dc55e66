import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { github } from '../../../src/report/reporters/github.ts'
import { runCli, tempFolder } from '../../cli/run-cli.ts'
import { hostileReport, problemOf, render, reportOf } from '../render.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Commands as actions/runner finds them in a line (ActionCommand.cs), of the second version and of the first. */
function commandOf(line: string): Command | null {
  return secondVersion(line) ?? firstVersion(line)
}

function secondVersion(line: string): Command | null {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return null
  const info = text.slice(2, end)
  const space = info.indexOf(' ')
  const properties: Record<string, string> = {}
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(',')) {
    const at = pair.indexOf('=')
    if (at > 0)
      properties[pair.slice(0, at)] = takeBack(pair.slice(at + 1), [...DATA.slice(0, 2), ...PROPERTY, ...DATA.slice(2)])
  }
  return { name: space < 0 ? info : info.slice(0, space), properties, data: takeBack(text.slice(end + 2), DATA) }
}

function firstVersion(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  return start < 0 || end < 0 ? null : { name: line.slice(start + 3, end), properties: {}, data: line.slice(end + 1) }
}

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const
const PROPERTY = [
  ['%3A', ':'],
  ['%2C', ','],
] as const

function takeBack(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}

/** .NET ends a line at each of these. */
function linesOf(output: string): string[] {
  expect(output.endsWith('\n')).toBe(true)
  return output.slice(0, -1).split(/\r\n|\r|\n/)
}

it('gives the runner each problem with its place', () => {
  const path = 'posts/50%, a:b.md'
  const report = reportOf({ [path]: [problemOf({ message: 'half: 50%, “a”', help: 'Write 100%.' })] })
  const [line = '', ...rest] = linesOf(render(github, report, { inRepository: (one) => `website/${one}` }))
  expect(rest).toEqual([])
  expect(commandOf(line)).toEqual({
    name: 'error',
    properties: {
      file: `website/${path}`,
      line: '2',
      endLine: '2',
      col: '8',
      endColumn: '9',
      title: 'untrimmed-value',
    },
    data: 'half: 50%, “a”. Write 100%.',
  })
})

it('names no columns of several lines, which the runner would drop', () => {
  const report = reportOf({ 'a.md': [problemOf({ end: { line: 4, column: 1, offset: 30 } })] })
  const properties = commandOf(render(github, report))?.properties
  expect(properties).toMatchObject({ line: '2', endLine: '4' })
  expect(properties).not.toHaveProperty('col')
})

it('prints errors first, ten of a kind, and ends with a notice that has its own place', () => {
  const levels = [...Array(12).fill('info'), ...Array(3).fill('warning'), ...Array(14).fill('error')] as const
  const report = reportOf({ 'a.md': levels.map((level) => problemOf({ level })) })
  const lines = linesOf(render(github, report))
  const commands = lines.map(commandOf)
  const kinds = commands.map((command) => command?.name ?? 'text')
  expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10)
  expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(3)
  expect(kinds.filter((kind) => kind === 'notice')).toHaveLength(10)
  expect(kinds.filter((kind) => kind === 'text')).toHaveLength(4 + 3)
  expect(kinds.slice(0, 13)).toEqual([...Array(10).fill('error'), ...Array(3).fill('warning')])
  expect(commands.at(-1)).toMatchObject({ name: 'notice', data: expect.stringMatching(/^7 more problems: /) })
})

it('gives the runner no command of a post, and no character that a terminal obeys', () => {
  const output = render(github, hostileReport())
  const lines = linesOf(output)
  const names = new Set(lines.map((line) => commandOf(line)?.name ?? 'text'))
  expect([...names].sort()).toEqual(['endgroup', 'error', 'group', 'notice', 'text', 'warning'])
  expect(lines.filter((line) => commandOf(line)?.name === 'group')).toHaveLength(1)
  expect(output.match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]/)).toBe(null)
  for (const line of lines) expect(commandOf(line)?.data ?? '').not.toMatch(/\n|##\[/)
})

const POST = '---\nlayout: post\ntitle: "::error::\\n##[group]"\ndate: 2023-02-30\n---\n'

it('appends the job summary to the file that GitHub names, and goes on where it cannot', async () => {
  const cwd = tempFolder({ '_posts/a.md': POST, 'summary.md': 'before\n' })
  const argv = ['--format', 'github']
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
  const { code, stdout, stderr } = await runCli(argv, { cwd, env })
  expect([code, stdout]).toEqual([1, expect.stringContaining('::error file=_posts/a.md,line=4,')])
  const summary = readFileSync(join(cwd, 'summary.md'), 'utf8')
  expect(summary).toMatch(/^before\n### postlint: \d+ errors?/)
  const lost = await runCli(argv, { cwd, env: { ...env, GITHUB_STEP_SUMMARY: join(cwd, 'no/summary.md') } })
  expect([lost.code, lost.stdout]).toEqual([code, stdout])
  expect(lost.stderr).toMatch(/^postlint: the job summary could not be written: .*$/m)
  expect(stderr).not.toContain('job summary')
  await runCli(['--format', 'compact'], { cwd, env })
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe(summary)
})

it('names paths from the root of the repository', async () => {
  const cwd = tempFolder({ '.git/HEAD': 'ref: refs/heads/main\n', 'website/_posts/a.md': POST })
  for (const [folder, args] of [
    ['website', []],
    ['website/_posts', ['a.md']],
    ['.', ['website']],
  ] as const) {
    const { stdout } = await runCli(['--format', 'github', ...args], { cwd: join(cwd, folder) })
    expect(commandOf(linesOf(stdout)[0] ?? '')?.properties.file).toBe('website/_posts/a.md')
  }
})
