import { assert, asyncProperty, constantFrom, array as list } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { lintQuickly } from '../../../src/cli/quick/lint-quickly.ts'
import type { World } from '../../../src/cli/world.ts'
import { tempFolder } from '../run-cli.ts'

const POST =
  '---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/1\ntags: [ a, a ]\ncategories: [ b ]\n---\n'
const NAMES = ['a.md', 'fix.md', 'check/b.md', 'json.md', '-.md', 'posts/c.md', '.d/e.md']

function makeFolder(): string {
  return tempFolder(Object.fromEntries(NAMES.map((name) => [name, POST])))
}

/** What was written and the exit code, of whoever read the words. */
async function outcomeOf(
  lane: (argv: readonly string[], world: World) => Promise<number | null>,
  argv: readonly string[],
  cwd: string,
) {
  const written: string[] = []
  const stream = (name: string) => ({
    write: (text: string | Uint8Array) => void written.push(`${name} ${Buffer.from(text)}`),
    isTTY: false,
    columns: undefined,
  })
  const code = await lane(argv, {
    cwd,
    env: {},
    stdout: stream('out'),
    stderr: stream('err'),
    readStdin: () => Promise.reject(new Error('standard input is for main')),
    onInterrupt: () => () => undefined,
    openTerminal: async () => null,
    threadScript: null,
    now: () => Date.UTC(2026, 10, 23),
  })
  return { code, written }
}

describe('the quick lane', () => {
  it.each([
    [],
    ['check'],
    ['.'],
    ['./fix.md'],
    ['fix.md'],
    ['check', 'check/'],
    ['--format', 'json', 'a.md'],
    ['a.md', '--format', 'compact', './posts', '--format', 'json', '--format', 'json'],
    ['--threads', '2', '--threads', '1', 'a.md'],
    ['*.md'],
    ['no-such.md'],
    ['a.md', 'no-such.md'],
    ['a.md', './a.md', 'a.md'],
  ])('does what main does: %j', async (...argv) => {
    const cwd = makeFolder()
    const quick = await outcomeOf(lintQuickly, argv, cwd)
    expect(quick.code).not.toBeNull()
    expect(quick).toEqual(await outcomeOf(main, argv, cwd))
  })

  it.each([
    ['fix'],
    ['check', 'check'],
    ['./a.md', 'fix'],
    ['--format', 'json', 'fix'],
    ['help'],
    ['a.md', '--help'],
    [''],
    ['a.md', ''],
    ['-'],
    ['--'],
    ['--', 'a.md'],
    ['-.md'],
    ['--format'],
    ['--format', '--', 'a.md'],
    ['--format=json', 'a.md'],
    ['--format', 'json=out.json', 'a.md'],
    ['--format', 'a.md'],
    ['--format', 'toString', 'a.md'],
    ['--format', 'JSON', 'a.md'],
    ['--threads'],
    ['--threads', 'auto', 'a.md'],
    ['--threads', '0', 'a.md'],
    ['--threads', '2 ', 'a.md'],
    ['--threads=2', 'a.md'],
    ['--rule', 'date-style=error', 'a.md'],
    ['--no-config', 'a.md'],
  ])('leaves to main, untouched: %j', async (...argv) => {
    expect(await outcomeOf(lintQuickly, argv, makeFolder())).toEqual({ code: null, written: [] })
  })

  it('leaves a folder with a configuration to main, one of a parent too', async () => {
    const cwd = tempFolder({ 'postlint.config.json': '{}', 'a.md': POST, 'in/b.md': POST })
    for (const folder of [cwd, `${cwd}/in`]) {
      expect(await outcomeOf(lintQuickly, ['.'], folder)).toEqual({ code: null, written: [] })
    }
  })

  it('says as main does that there are two configurations', async () => {
    const cwd = tempFolder({ 'postlint.config.json': '{}', 'postlint.config.yaml': '', 'a.md': POST })
    const quick = await outcomeOf(lintQuickly, ['.'], cwd)
    expect(quick.code).toBe(2)
    expect(quick).toEqual(await outcomeOf(main, ['.'], cwd))
  })

  it('whatever the words are: it does what main does, or nothing', async () => {
    const cwd = makeFolder()
    const words = [
      ...['check', 'fix', 'help', 'init', 'a.md', './fix', 'check/', '.', '', '-', '--', 'no/such', '.d/e.md', './-'],
      ...[
        '--format',
        'json',
        'compact',
        '--format=json',
        'json=o.json',
        '--threads',
        '2',
        '10',
        '-1',
        '1.5',
        '-V',
        '-h',
      ],
    ]
    await assert(
      asyncProperty(list(constantFrom(...words), { maxLength: 5 }), async (argv) => {
        const quick = await outcomeOf(lintQuickly, argv, cwd)
        if (quick.code === null) expect(quick.written).toEqual([])
        else expect(quick).toEqual(await outcomeOf(main, argv, cwd))
      }),
      { numRuns: 500 },
    )
  })
})
