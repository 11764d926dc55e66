import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/command-names.ts'
import { displayWidth } from '../../src/values/characters/display-width.ts'
import { runCli, tempFolder } from './run-cli.ts'

const post = (tags: string) => `---\nlayout: post\ntitle: A walk through the town\ntags: ${tags}\n---\nA walk.\n`

/** A site whose run has something to say on standard error before and after its report. */
const site = () =>
  tempFolder({
    '_config.yml': 'title: x\n',
    '_layouts/plain.html': '',
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`_posts/2023-10-${10 + at}-a${at}.md`, post('[walks, walks, town]')]),
    ),
  })

const CALLS: readonly (readonly string[])[] = [
  ['--format', 'compact'],
  ['--format', 'compact', '--locale', 'zh-hans'],
  ['fix', '--diff'],
  ['fix', '--diff', '--locale', 'zh-hant'],
  ['--write'],
  ['--rule', 'duplicate-item=strict'],
  ['--stdin-filename', 'posts/a-name-that-is-long-enough-to-be-alone-on-a-line.md'],
  ['--format', 'compact', '_posts/*.markdown', '_post', '_posts/2023-10-10-a0.md'],
  ['parse', '_posts'],
  ['init', 'some-folder'],
  ['init'],
]

describe.each([40, 80, 100])('at %i columns', (columns) => {
  it.each(CALLS.map((words) => ({ words })))('$words breaks no line inside a word', async ({ words }) => {
    const plain = await runCli(words, { cwd: site() })
    const narrow = await runCli(words, { cwd: site(), isTTY: true, columns })
    const shown = (result: typeof plain): string => (words[0] === 'init' ? result.stdout : '') + result.stderr
    const lines = shown(narrow).split('\n')
    for (const line of lines) if (displayWidth(line) > columns) expect(line.trim()).not.toContain(' ')
    const textOf = (text: string): string => text.replace(/\s+/g, '')
    expect(textOf(shown(narrow))).toBe(textOf(shown(plain)))
  })
})

describe('what fix --diff says to run next', () => {
  it.each([
    [[], 'postlint fix writes these changes'],
    [['--unsafe'], 'postlint fix --unsafe writes these changes'],
  ])('with %j', async (words, next) => {
    const { code, stderr } = await runCli(['fix', '--diff', ...words], { cwd: site() })
    expect(code).toBe(1)
    expect(stderr).toContain(`; exit 1 (${next})\n`)
  })

  it('is nothing where nothing would change', async () => {
    const cwd = tempFolder({ 'a.md': '---\ntitle: A walk\n---\nA walk.\n' })
    expect((await runCli(['fix', '--diff', '--no-config'], { cwd })).stderr).not.toContain('writes these')
  })
})

it.each(COMMAND_NAMES.map((name) => [name]))('the help of %s fits into 80 columns', async (name) => {
  const { stdout } = await runCli([name, '--help'], { cwd: site(), isTTY: true, columns: 80 })
  for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
})

it('merge has no options of input that it would not heed', async () => {
  const { code, stderr } = await runCli(['merge', '--staged', 'a.json'], { cwd: site() })
  expect([code, stderr]).toEqual([2, expect.stringContaining('--staged belongs to `postlint check`')])
})
