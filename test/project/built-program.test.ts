import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The program as it is installed: everything else here runs the sources.
const home = mkdtempSync(join(tmpdir(), 'postlint-built-'))
const site = join(home, 'site')
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

beforeAll(() => {
  for (const part of ['bin', 'scripts', 'fixtures', 'package.json']) cpSync(part, join(home, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  const bundle = "import('./scripts/build.js').then(({ bundleAll }) => bundleAll(process.argv[1]))"
  execFileSync(process.execPath, ['-e', bundle, join(home, 'dist')], { stdio: 'ignore' })
  execFileSync(process.execPath, ['scripts/build/compile-code.js'], { cwd: home, stdio: 'ignore' })
  for (const [path, text] of Object.entries(POSTS)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

function run(
  words: readonly string[],
  options: { cwd?: string; input?: string; settings?: Record<string, string> } = {},
) {
  const { cwd = home, input = '', settings = {} } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/postlint.js'), ...words], {
    cwd,
    input,
    env: { ...env, ...settings },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** 600 posts in several folders: good ones, twins, and broken ones of several kinds. */
const POSTS: Record<string, string> = {}
for (let at = 0; at < 600; at++) {
  const day = `2023-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`
  const fields = [
    'layout: post',
    `title: "散步 ${at % 590}"`,
    `date: ${at % 11 === 0 ? '2023-02-30' : `${day}T10:00:00+08:00`}`,
    `author: ${at % 50 === 0 ? 'lin yi' : 'Lin Yi'}`,
    ...(at % 61 === 0 ? [] : [`from: https://example.com/walks/${at % 595}.html`]),
    at % 7 === 0 ? 'tags:\n  - rivers\n  - walks' : `tags: [ walks, w${at % 5} ]`,
    at % 83 === 0 ? 'categories: [ open' : 'categories: [ travel ]',
  ]
  POSTS[`${at % 9}/${day}-${at}.md`] = `---\n${fields.join('\n')}\n---\nA walk.\n`
}

interface Way {
  readonly name: string
  readonly words: readonly string[]
  readonly settings?: Record<string, string>
}

const WAYS: readonly Way[] = [
  { name: 'main, which knows all flags', words: ['--no-config'] },
  { name: 'one thread', words: ['--threads', '1'] },
  { name: 'two threads', words: ['--threads', '2'] },
  { name: 'three threads', words: ['--threads', '3'] },
  { name: 'the recipe alone', words: [], settings: { POSTLINT_FAST_PATH: 'off' } },
]

describe('the built program', () => {
  it.each(WAYS)('reports the same by way of $name', ({ words, settings = {} }) => {
    const plain = run(['--format', 'json', '.'], { cwd: site })
    expect(plain).toMatchObject({ status: 1, stderr: '' })
    expect(JSON.parse(plain.stdout).summary).toMatchObject({ files: 600, checked: 600 })
    expect(run(['--format', 'json', ...words, '.'], { cwd: site, settings })).toEqual(plain)
  })

  it('merges the reports of shards to that of one run', () => {
    const parts = [1, 2, 3].map((part) => {
      const file = join(home, `part-${part}.json`)
      writeFileSync(file, run(['--shard', `${part}/3`, '--format', 'json', '.'], { cwd: site }).stdout)
      return file
    })
    const merged = run(['merge', '--format', 'json', ...parts], { cwd: site })
    expect(merged.stdout).toBe(run(['--format', 'json', '.'], { cwd: site }).stdout)
  })

  it.each(['pretty', 'compact', 'json', 'ndjson'])('prints %s by the quick lane as main does', (format) => {
    const untimed = ({ status, stdout, stderr }: ReturnType<typeof run>) => [
      status,
      stdout.replace(/ in \d+ ms|in [\d.]+ s/, ''),
      stderr,
    ]
    for (const folder of ['demo', 'bad', 'good', 'hostile']) {
      const words = ['--format', format, `fixtures/${folder}`]
      expect(untimed(run(words))).toEqual(untimed(run(['check', '--no-config', ...words])))
    }
  })

  it('says what cannot be done, whoever says it', () => {
    for (const words of [['no-such-post.md'], ['check', 'no-such-folder/']]) {
      const { status, stdout, stderr } = run(words)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^postlint: no such file or folder/)
      expect(stderr).not.toContain('    at ')
    }
    expect(run(['--thread', '2', 'fixtures/demo']).status).toBe(2)
  })

  it('loads what it needs when it needs it', () => {
    expect(run(['fixtures/demo/*.md']).stdout).toContain('2026-03-18-tea-house.md')
    expect(run(['--color', '--format', 'pretty', 'fixtures/demo']).stdout).toContain('\u001b[')
    expect(run(['-'], { input: '+++\ntitle = "A"\n+++\n' }).stdout).toContain('stdin.md')
    expect(run(['-'], { input: '{"title": 1}\n' }).stdout).toContain('stdin.md')
    expect(run(['-'], { input: '---\ntitle: "👩‍👩‍👧 a\n---\n' }).stdout).toContain('syntax-error')
    expect(run(['--help']).stdout).toContain('Usage: postlint')
    expect(run(['explain', 'missing-field']).stdout).toContain('missing-field')
    expect(run(['--rule', 'date-style=error', 'fixtures/good']).status).not.toBe(null)
    const report = join(home, 'report.json')
    run([`--format=json=${report}`, 'fixtures/demo'])
    expect(JSON.parse(readFileSync(report, 'utf8')).version).toBe(1)
    writeFileSync(join(home, 'fixtures/postlint.config.json'), '{"collections": [{"files": "demo/*.md"}]}')
    expect(run([], { cwd: join(home, 'fixtures') })).toMatchObject({ status: 1, stderr: '' })
    rmSync(join(home, 'fixtures/postlint.config.json'))
  })

  it('needs no compiled code, and minds no rubbish in its place', () => {
    const words = ['--format', 'compact', 'fixtures/demo']
    const expected = run(words)
    const dist = join(home, 'dist')
    const codes = readdirSync(dist).filter((name) => name.endsWith('.code'))
    for (const name of codes) writeFileSync(join(dist, name), 'rubbish')
    expect(run(words)).toEqual(expected)
    for (const name of codes) rmSync(join(dist, name))
    expect(run(words)).toEqual(expected)
  })

  it('writes all of a large report to a slow reader, and ends when nobody reads', () => {
    const program = `"${process.execPath}" "${join(home, 'bin/postlint.js')}"`
    const sh = (line: string) => spawnSync('sh', ['-c', line], { cwd: site, env, encoding: 'utf8' })
    const whole = run(['--format', 'json', '.'], { cwd: site }).stdout
    expect(whole.length).toBeGreaterThan(70_000)
    expect(sh(`${program} --format json . | (sleep 1; cat)`).stdout).toBe(whole)
    expect(sh(`${program} --format json . | head -1`)).toMatchObject({ stdout: '{\n', stderr: '' })
  })
})
