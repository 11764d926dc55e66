import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { OPTION_HABITS } from '../../src/cli/habits.ts'
import { createProgram } from '../../src/cli/program.ts'
import { GOOD } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

const FILES = { 'posts/a.md': GOOD, 'empty/.keep': '' }

async function answerTo(line: string): Promise<string[]> {
  const { code, stdout, stderr } = await runCli(line.split(' '), { cwd: tempFolder(FILES) })
  expect([code, stdout]).toEqual([2, ''])
  return stderr.trimEnd().split('\n')
}

describe('habits of other linters', () => {
  it.each([
    ['--fix', 'unknown option --fix', '`check` writes nothing: write `postlint fix`.'],
    ['check --write', 'check: unknown option --write', '`check` writes nothing: write `postlint fix`.'],
    ['fix --fix', 'fix: unknown option --fix', '`postlint fix` fixes without it.'],
    [
      'fix --dry-run posts',
      'fix: unknown option --dry-run',
      'Write `postlint fix --diff`: it shows what would change and writes nothing.',
    ],
    ['check --diff', 'check: unknown option --diff', '--diff belongs to `postlint fix`: write `postlint fix --diff`.'],
    ['check -i', 'check: unknown option -i', '-i belongs to `postlint fix`: write `postlint fix -i`.'],
    [
      'fix --shard 1/2',
      'fix: unknown option --shard',
      '--shard belongs to `postlint check`: write `postlint check --shard`.',
    ],
    [
      '--only missing-field,future-date',
      '--only takes one rule, not "missing-field,future-date"',
      'Write --only missing-field --only future-date.',
    ],
    ['--rule future-date:off', '--rule: "future-date:off" is not <id>=<level>', 'Write --rule future-date=off.'],
    ['--rule future-date=warn', '--rule future-date: unknown level "warn"', 'Write --rule future-date=warning.'],
    ['--rule future-date=2', '--rule future-date: unknown level "2"', 'Write --rule future-date=error.'],
    [
      '--rule future-date=off,missing-field:warn',
      '--rule: "future-date=off,missing-field:warn" is not <id>=<level>',
      'Write --rule future-date=off --rule missing-field=warning.',
    ],
    [
      '--rule {"future-date":"off"}',
      '--rule: "{"future-date":"off"}" is not <id>=<level>',
      'Write --rule future-date=off.',
    ],
    ['--fail-on warn', '--fail-on: unknown level "warn"', 'Write --fail-on warning.'],
    ['--format stylish', '--format: unknown format "stylish"', 'Write --format pretty.'],
    ['--format json:out.json', '--format: unknown format "json:out.json"', 'Write --format json=out.json.'],
    ['--reporter json', 'unknown option --reporter', 'Write --format <name>.'],
    ['--exit-zero', 'unknown option --exit-zero', 'Write --fail-on never: the exit code is then 0 whatever is found.'],
  ])('get the right form as an answer: %s', async (line, wrong, right) => {
    expect(await answerTo(line)).toEqual([`postlint: ${wrong}`, right])
  })

  it('speaks only of commands and options that there are', async () => {
    const program = await createProgram({} as never, () => undefined)
    const flags = new Map(program.commands.map((one) => [one.name(), one.options.map(({ long }) => long)]))
    const all = new Set([...flags.values()].flat())
    const answers = Object.values(OPTION_HABITS).flatMap((one) => (typeof one === 'string' ? one : Object.values(one)))
    for (const answer of answers) {
      for (const [, name = ''] of answer.matchAll(/`postlint (\w+)/g)) expect([...flags.keys()]).toContain(name)
      for (const [flag] of answer.matchAll(/--[a-z-]+/g)) expect([answer, all.has(flag)]).toEqual([answer, true])
    }
  })

  it('are answered only where the option is not one of postlint', async () => {
    const program = await createProgram({} as never, () => undefined)
    const known = (command: Command): string[] =>
      command.options.flatMap(({ long, short }) => [long ?? '', short ?? ''])
    const check = program.commands.find((one) => one.name() === 'check') ?? new Command()
    for (const habit of Object.keys(OPTION_HABITS)) expect(known(check)).not.toContain(habit)
  })
})

describe('what is not understood', () => {
  it.each([
    ['--qiet', 'unknown option --qiet', 'Did you mean --quiet?'],
    ['--tables', 'unknown option --tables', '`postlint check --help` lists what there is.'],
    ['--quiet=yes', '--quiet takes no value', 'Write --quiet alone.'],
    ['fix --no-config=x', 'fix: --no-config takes no value', 'Write --no-config alone.'],
    [
      'parse posts --quiet',
      'parse: unknown option --quiet',
      '--quiet belongs to `postlint check`, `postlint fix` and `postlint merge`.',
    ],
    ['- --stdin-filename=', '--stdin-filename: the name is empty', /^Write the path/],
    ['merge gone.json', 'merge: no such file: gone.json', undefined],
    ['rules --jsn', 'rules: unknown option --jsn', 'Did you mean --json?'],
    ['schema --nope', 'schema: unknown option --nope', '`postlint schema --help` lists what there is.'],
    ['explain', 'explain: <rule> is missing', '`postlint explain --help` lists what there is.'],
    ['--max-warnings', '--max-warnings needs a value', 'Write --max-warnings <n>.'],
    ['help nope', 'help: unknown command "nope"', /^Known: check, fix/],
    ['help chekc', 'help: unknown command "chekc"', 'Did you mean "check"?'],
    ['posts/*.mdx', 'no post matches "posts/*.mdx"', /^Name files/],
    ['nope/**/*.md', 'no post matches "nope/**/*.md"', /^Name files/],
    ['lint', 'no such file or folder: "lint". Did you mean the command "check"?', /^Name files/],
    ['empty', 'no posts in "empty"', /^Name files/],
  ])('is named, and help is that of the command: %s', async (line, wrong, right) => {
    const [first, second] = await answerTo(line)
    expect(first).toBe(`postlint: ${wrong}`)
    if (right instanceof RegExp) expect(second).toMatch(right)
    else expect(second).toBe(right)
  })

  it('prints no raw control that was typed', async () => {
    const { stderr } = await runCli(['--\u001b[31mred'], { cwd: tempFolder(FILES) })
    expect(stderr).toContain('unknown option --\\u{1b}[31mred')
  })
})

it('says why a folder has no posts', async () => {
  const cwd = tempFolder({ '.git/HEAD': 'ref: refs/heads/main\n', '.gitignore': 'a.md\n', 'posts/a.md': GOOD })
  const { code, stderr } = await runCli(['posts'], { cwd })
  expect([code, stderr.split('\n')[0]]).toEqual([2, 'postlint: no posts in "posts" (left out: 1 ignored)'])
})

it('prints help for `help` as for --help', async () => {
  const cwd = tempFolder(FILES)
  const all = await runCli(['help'], { cwd })
  expect(all).toEqual(await runCli(['--help'], { cwd }))
  expect(all).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Exit codes:') })
  expect(await runCli(['help', 'fix'], { cwd })).toEqual(await runCli(['fix', '--help'], { cwd }))
})

it('knows the rules of plugins', async () => {
  const rule = `{ id: 'loud-title', group: 'text', level: 'warning', fixes: [], summary: 'A title that shouts.', why: 'Readers leave.',
    messages: {}, titles: {}, examples: [] }`
  const cwd = tempFolder({
    ...FILES,
    'postlint.config.mjs': `export default { collections: [{ files: 'posts/*.md', schema: 'post' }], plugins: [{ name: 'loud', rules: [${rule}] }] }\n`,
  })
  expect((await runCli(['rules'], { cwd })).stdout).toContain('loud-title')
  expect((await runCli(['explain', 'loud-title'], { cwd })).stdout).toContain('A title that shouts.')
  expect((await runCli(['explain', 'loud-titel'], { cwd })).stderr).toContain('Did you mean "loud-title"?')
  expect((await runCli(['explain', 'loud-title', '--no-config'], { cwd })).code).toBe(2)
})
