import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

// The program as it is installed: everything else here runs the sources.
const PROGRAM = join(inject('installed'), 'bin/postlint.js')
const home = mkdtempSync(join(tmpdir(), 'postlint-built-'))
const site = join(home, 'site')
/** With which every run ends. */
const ONE_LINE = expect.stringMatching(/^postlint: \d+ posts? checked: [^\n]*\n$/)
// Whoever runs the tests (GitHub, a coding agent) must not change what is reported.
const env = { PATH: '/usr/bin:/bin' }

beforeAll(() => {
  cpSync('fixtures', join(home, 'fixtures'), { recursive: true })
  for (const [path, text] of Object.entries(POSTS)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function run(
  words: readonly string[],
  options: { cwd?: string; input?: string; settings?: Record<string, string> } = {},
) {
  const { cwd = home, input = '', settings = {} } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd,
    input,
    env: { ...env, ...settings },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** A line of a shell, in the folder of the 600 posts; `$program` is the program. */
function sh(line: string) {
  const program = `node="${process.execPath}"; program() { "$node" "${PROGRAM}" "$@"; }`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${program}\n${line.replaceAll('$program', 'program')}`], {
    cwd: site,
    env,
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

/** Two collections, options, and a plugin with a rule of one post and a rule that compares posts. */
const CONFIG = `import { defineConfig, defineRule, post, z } from 'postlint'
const rule = { group: 'text', level: 'warning', fixes: [], summary: 's', why: 'w', titles: {}, examples: [] }
const loud = defineRule({
  ...rule,
  id: 'loud-title',
  messages: { loud: () => ({ what: 'the title is loud', how: 'Whisper.' }) },
  check: ({ data }) => (/7$/.test(data.title) ? [{ message: 'loud', values: {}, place: { path: ['title'] } }] : []),
})
const shared = defineRule({
  ...rule,
  id: 'shared-author',
  messages: { shared: ({ count }) => ({ what: 'the author has ' + count + ' posts', how: 'Fine.' }) },
  collect: ({ data }) => (data.author === 'lin yi' ? data.author : null),
  compare: (facts) => facts.map(({ path }) => ({
    path,
    finding: { message: 'shared', values: { count: facts.length }, place: { path: ['author'] } },
  })),
})
export default defineConfig({
  collections: [
    { name: 'odd', files: '[1357]/*.md', schema: 'jekyll', rules: { 'shared-author': 'error' } },
    { name: 'even', files: '**/*.md', schema: post.extend({ tags: z.array(z.string()) }), timezone: 'Asia/Shanghai',
      rules: { 'field-order': ['warning', { order: ['title', 'layout'] }] } },
  ],
  plugins: [{ name: 'own', rules: [loud, shared] }],
})
`
const FAILING_IN_THREADS = `import { isMainThread } from 'node:worker_threads'
if (!isMainThread) throw new Error('not here')
`

interface Way {
  readonly name: string
  readonly words: readonly string[]
}

const WAYS: readonly Way[] = [
  { name: 'one thread', words: ['--threads', '1'] },
  { name: 'two threads', words: ['--threads', '2'] },
  { name: 'three threads', words: ['--threads', '3'] },
]

describe('the built program', () => {
  it.each(WAYS)('reports the same by way of $name', ({ words }) => {
    const plain = run(['--format', 'json', '.'], { cwd: site })
    expect(plain).toMatchObject({ status: 1, stderr: ONE_LINE })
    expect(JSON.parse(plain.stdout).summary).toMatchObject({ files: 600, checked: 600 })
    expect(run(['--format', 'json', ...words, '.'], { cwd: site })).toEqual(plain)
  })

  it('reports the same in several threads with a configuration that is code, or when a thread fails', () => {
    const cwd = join(home, 'configured')
    cpSync(site, cwd, { recursive: true })
    writeFileSync(join(cwd, 'postlint.config.mjs'), CONFIG)
    const plain = run(['--format', 'json', '--rule', 'duplicate-title=error', '--threads', '1'], { cwd })
    expect(plain).toMatchObject({ status: 1, stderr: ONE_LINE })
    for (const mark of ['loud-title', 'shared-author', 'field-order', 'duplicate-title']) {
      expect(plain.stdout).toContain(mark)
    }
    const threads = ['--format', 'json', '--rule', 'duplicate-title=error', '--threads', '3']
    expect(run(threads, { cwd })).toEqual(plain)
    writeFileSync(join(cwd, 'postlint.config.mjs'), FAILING_IN_THREADS + CONFIG)
    expect(run(threads, { cwd })).toEqual(plain)
  }, 120_000)

  it('reports the same of files that cannot be read', () => {
    const cwd = join(home, 'odd')
    cpSync(join(site, '1'), join(cwd, '1'), { recursive: true })
    for (const [at, post] of [Buffer.of(0x2d, 0xff, 0x0a), '', 'no fences\n', '---\ntitle: a\n'].entries()) {
      writeFileSync(join(cwd, `${at}.md`), post)
    }
    // Nothing is locked for root.
    writeFileSync(join(cwd, 'locked.md'), 'a', { mode: 0 })
    symlinkSync('/dev/null', join(cwd, 'link.md'))
    const plain = run(['--format', 'json', '.'], { cwd })
    expect(plain.stdout).toContain('invalid-encoding')
    for (const { words } of WAYS) {
      expect(run(['--format', 'json', ...words, '.'], { cwd })).toEqual(plain)
    }
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

  it('loads each format when it is asked for', () => {
    const beginnings = {
      agent: /^fixtures\/demo\//,
      github: /^::error file=/,
      gitlab: /^\[\n/,
      sarif: /^\{\n {2}"\$schema"/,
      rdjson: /^\{\n/,
      junit: /^<\?xml .*\n<testsuites /,
      checkstyle: /^<\?xml .*\n<checkstyle /,
      markdown: /^### postlint: /,
    }
    const words = Object.keys(beginnings).map((format) => `--format=${format}=${join(home, 'reports', format)}`)
    const { status, stdout } = run([...words, 'fixtures/demo'], { settings: { AI_AGENT: 'some' } })
    expect([status, stdout]).toEqual([1, expect.stringMatching(/\npostlint: 4 posts checked/)])
    for (const [format, beginning] of Object.entries(beginnings)) {
      expect(readFileSync(join(home, 'reports', format), 'utf8')).toMatch(beginning)
    }
  })

  it('says what cannot be done, ', () => {
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
    expect(run([], { cwd: join(home, 'fixtures') })).toMatchObject({ status: 1, stderr: ONE_LINE })
    rmSync(join(home, 'fixtures/postlint.config.json'))
  })

  it('runs every command, and configurations that are code', () => {
    const cwd = join(home, 'blog')
    const file = join(cwd, '_posts/2023-10-28-a.md')
    for (const folder of ['_posts', '_data']) mkdirSync(join(cwd, folder), { recursive: true })
    writeFileSync(join(cwd, '_data/authors.yml'), '- Lin Yi\n')
    const post =
      '---\nlayout: post\ntitle: 散步👩‍👩‍👧 <b>a</b>\ndate: 2023/10/28\nauthor: Chen Zhou\ncategories: [a]\n---\n'
    writeFileSync(file, post)
    const quick = run(['--format', 'pretty'], { cwd, settings: { FORCE_COLOR: '1' } })
    expect(quick).toMatchObject({ status: 1, stdout: expect.stringContaining('\u001b['), stderr: '' })
    expect(quick.stdout).toContain('👩‍👩‍👧')
    expect(run(['--format', 'compact'], { cwd }).stdout).toContain(' error missing-field ')
    expect(run(['fix'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('fixed 1 problem in 1 post'),
    })
    expect(readFileSync(file, 'utf8')).toBe(post.replace('2023/10/28', '2023-10-28'))
    expect(JSON.parse(run(['parse', '_posts'], { cwd }).stdout).path).toBe('_posts/2023-10-28-a.md')
    expect(JSON.parse(run(['schema'], { cwd }).stdout).properties).toHaveProperty('title')
    expect(JSON.parse(run(['rules', '--json'], { cwd }).stdout).length).toBeGreaterThan(50)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(run(['--version'], { cwd })).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(run(['init'], { cwd })).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(cwd)).toContain('postlint.config.ts')
    expect(run(['config', '_posts/2023-10-28-a.md'], { cwd })).toMatchObject({ status: 0, stderr: '' })
    expect(run([], { cwd }).stdout).toContain('_posts/2023-10-28-a.md:')
  })

  it('ends with 2 where it cannot run, and says so in a line', () => {
    const two = join(home, 'two')
    mkdirSync(two)
    for (const kind of ['json', 'yaml']) writeFileSync(join(two, `postlint.config.${kind}`), '{}')
    expect(run([], { cwd: two })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^postlint: two config/) })
    const gone = sh('mkdir gone && cd gone && rmdir ../gone && $program')
    expect(gone).toMatchObject({ status: 2, stderr: expect.stringMatching(/^postlint: cannot run here: .*\n$/) })
    for (const words of ['', '--no-config']) {
      // A file of 4 or 8 KiB at most, as when the disk is full.
      const full = sh(
        `ulimit -f 8; $program --format json ${words} . > full.json; status=$?; rm full.json; exit $status`,
      )
      expect(full).toMatchObject({ status: 2, stderr: expect.stringMatching(/^postlint: the output could not .*\n$/) })
      if (!existsSync('/dev/full')) continue
      const device = sh(`$program --format json ${words} . > /dev/full`)
      expect(device).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^postlint: the output could not .*\n$/),
      })
    }
  })

  it('writes all of a large report to a slow reader, and ends when nobody reads', () => {
    const whole = run(['--format', 'json', '.'], { cwd: site }).stdout
    expect(whole.length).toBeGreaterThan(70_000)
    expect(sh('$program --format json . | (sleep 1; cat)').stdout).toBe(whole)
    expect(sh('$program --format json . > report; cat report; rm report').stdout).toBe(whole)
    // A neighbour on the same pipe makes it one that does not wait.
    const neighbour = '"$node" -e "process.stdout; setTimeout(() => {}, 1500)" & sleep 0.3'
    expect(sh(`(${neighbour}; $program --format json .) | (sleep 1; cat)`).stdout).toBe(whole)
    expect(sh('$program --format json . | head -1')).toMatchObject({ stdout: '{\n', stderr: '' })
    for (const words of ['--version', '--help', '.']) {
      expect(sh(`(sleep 0.1; $program ${words}) | true`)).toMatchObject({ status: 0, stderr: '' })
    }
  })
})
