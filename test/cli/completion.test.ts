import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandLine, FILES } from '../../src/cli/completion/command-line.ts'
import type { Environment } from '../../src/cli/environment.ts'
import { createProgram } from '../../src/cli/program.ts'
import { REPORTERS } from '../../src/report/reporters.ts'
import { RULES } from '../../src/rules/index.ts'
import { runProgram } from './interactive/drive.ts'
import { runCli, tempFolder } from './run-cli.ts'

const COMMANDS = [
  'check',
  'fix',
  'parse',
  'rules',
  'explain',
  'init',
  'config',
  'schema',
  'merge',
  'lsp',
  'completion',
  'help',
]
const IDS = RULES.map(({ id }) => id)
const LEVELS = ['off', 'info', 'warning', 'error']

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout } = await runCli(['completion', shell], { cwd: tempFolder() })
  expect(code).toBe(0)
  return stdout
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

/** A folder with the script, and something to complete in it. */
async function folderFor(shell: string): Promise<string> {
  return tempFolder({
    [`postlint.${shell}`]: await scriptFor(shell),
    'walks/a walk.md': '',
    'postlint.config.json': '{}',
  })
}

/** The long options that the help of a command lists. */
async function optionsOf(command: string): Promise<string[]> {
  const { stdout } = await runCli([command, '--help'], { cwd: tempFolder() })
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option)
}

describe('completion in bash', () => {
  /** What bash offers, asked as it asks: by the line, up to the cursor. */
  const offers = async (lines: readonly string[]): Promise<string[][]> => {
    const cwd = await folderFor('bash')
    const asks = lines.map(
      (line) =>
        `COMP_LINE=${JSON.stringify(line)}; COMP_POINT=\${#COMP_LINE}; COMPREPLY=(); _postlint; echo "\${COMPREPLY[*]}"`,
    )
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', ['. ./postlint.bash', ...asks].join('\n')], {
      cwd,
      encoding: 'utf8',
    })
    expect(stderr.replaceAll(/.*compopt: not currently executing.*\n/g, '')).toBe('')
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ').filter(Boolean))
  }

  it('offers commands, and the options that the help of each lists', async () => {
    const commands = await Promise.all(COMMANDS.map(optionsOf))
    const [first, ...rest] = await offers(['postlint ', ...COMMANDS.map((name) => `postlint ${name} --`)])
    expect(first?.toSorted()).toEqual(COMMANDS.toSorted())
    for (const [at, options] of commands.entries())
      expect(rest[at]?.toSorted(), COMMANDS[at]).toEqual(options.toSorted())
  })

  it('offers the values of options and arguments', async () => {
    const lines: Readonly<Record<string, readonly string[]>> = {
      'postlint explain ': IDS,
      'postlint --only missing-fi': ['missing-field', 'missing-file'],
      'postlint fix --rule missing-fie': ['missing-field='],
      'postlint config --rule missing-field=': LEVELS,
      'postlint --rule=missing-field=w': ['warning'],
      'postlint check --format ': Object.keys(REPORTERS),
      'postlint check --format=ju': ['junit'],
      'postlint check --format json=': [],
      'postlint --preset jek': ['jekyll'],
      'postlint --fail-on n': ['never'],
      'postlint fix --locale zh': ['zh-Hans', 'zh-Hant'],
      'postlint help com': ['completion'],
      'postlint schema re': ['report'],
      'postlint completion ': ['bash', 'zsh', 'fish'],
      'postlint check --config ': [],
      'postlint init --baseline ': [],
      'postlint fix -': ['--unsafe', '-i', '--interactive', '--diff'],
    }
    const found = await offers(Object.keys(lines))
    for (const [at, [line, words]] of Object.entries(lines).entries())
      expect(found[at]?.slice(0, line.endsWith(' -') ? 4 : undefined), line).toEqual(words)
  })

  it('completes at a prompt, file names with spaces too', async () => {
    const cwd = await folderFor('bash')
    const shell = await runProgram('bash', ['--norc', '-i'], { cwd, env: { PS1: 'ready> ' } })
    await shell.see('ready> ')
    shell.press('. ./postlint.bash\r')
    await shell.see('ready> ')
    for (const [typed, completed] of [
      ['postlint expl', 'postlint explain '],
      ['postlint --rule missing-field=o', 'missing-field=off '],
      ['postlint fix --uns', 'postlint fix --unsafe '],
      ['postlint --config postlint.c', 'postlint.config.json '],
      ['postlint walks/a', String.raw`walks/a\ walk.md `],
    ] as const) {
      shell.press(`${typed}\t`)
      await shell.see(completed)
      shell.press('\u0015\r')
      await shell.see('ready> ')
    }
    shell.press('exit\r')
    await shell.ended()
  })
})

describe.skipIf(!has('zsh'))('completion in zsh', () => {
  it('completes at a prompt', async () => {
    const cwd = await folderFor('zsh')
    writeFileSync(
      join(cwd, '.zshrc'),
      'PS1="ready> "\nautoload -U compinit\ncompinit -u -D\neval "$(cat postlint.zsh)"\nunsetopt automenu autolist beep zle_bracketed_paste\n',
    )
    const shell = await runProgram('zsh', ['-i', '-d'], { cwd, env: { ZDOTDIR: cwd, TERM: 'vt100' } })
    await shell.see('ready> ')
    for (const [typed, completed] of [
      ['postlint expl', 'postlint explain '],
      ['postlint explain missing-fie', 'explain missing-field'],
      ['postlint --rule missing-fie', 'missing-field='],
      ['postlint check --rule missing-field=o', 'missing-field=off'],
      ['postlint --format sar', 'sarif'],
      ['postlint fix --uns', 'fix --unsafe'],
      ['postlint --config postlint.c', 'postlint.config.json'],
      ['postlint walks/a', String.raw`walks/a\ walk.md`],
      ['postlint completion fi', 'completion fish'],
    ] as const) {
      shell.press(`${typed}\t`)
      await shell.see(completed)
      shell.press('\u0015\r')
      await shell.see('ready> ')
    }
    shell.press('exit\r')
    await shell.ended()
  })
})

describe.skipIf(!has('fish'))('completion in fish', () => {
  it('offers commands, options, values and files', async () => {
    const cwd = await folderFor('fish')
    const offers = (line: string): string[] => {
      const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `. postlint.fish; complete -C '${line}'`], {
        cwd,
        encoding: 'utf8',
      })
      expect(stderr).toBe('')
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((text) => text.split('\t')[0] ?? '')
        .sort()
    }
    expect(offers('postlint ')).toEqual([...COMMANDS, 'postlint.config.json', 'postlint.fish', 'walks/'].sort())
    for (const name of ['check', 'init', 'merge'])
      expect(offers(`postlint ${name} --`), name).toEqual((await optionsOf(name)).sort())
    expect(offers('postlint explain ')).toEqual(IDS.toSorted())
    expect(offers('postlint --rule missing-field=')).toEqual(LEVELS.map((level) => `missing-field=${level}`).sort())
    expect(offers('postlint check --format ju')).toEqual(['junit'])
    expect(offers('postlint fix --config postlint.c')).toEqual(['postlint.config.json'])
    expect(offers('postlint completion ')).toEqual(['bash', 'fish', 'zsh'])
  })
})

describe('completion', () => {
  it('takes files for the values of these options alone: another one needs its words', async () => {
    const program = await createProgram({} as Environment, () => undefined)
    const options = commandLine(program).flatMap((command) => command.options)
    const taking = options.filter(({ values }) => values === FILES).map(({ long }) => long)
    expect([...new Set(taking)].sort()).toEqual(['--baseline', '--config', '--exclude', '--stdin-filename'])
  })

  it('names the nearest shell it knows', async () => {
    const { code, stderr } = await runCli(['completion', 'zhs'], { cwd: tempFolder() })
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "zsh"?')])
  })
})
