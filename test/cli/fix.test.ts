import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report } from '../../schemas/report.ts'
import { GOOD, withLine } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

const UNTRIMMED = withLine('author', 'author: "Lin Yi "   # who')
const TRIMMED = withLine('author', 'author: "Lin Yi"   # who')
/** The body's link is there, but its text is not the title: unsafe. */
const UNSAFE = withLine('from', null).replace('[A walk along', '[Walking along')
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'latin1')

describe('postlint fix', () => {
  it('applies safe fixes, says what it did per file and rule, and counts what waits', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED, 'b.md': UNSAFE, 'c.md': GOOD })
    const { code, stdout, stderr } = await runCli(['fix'], { cwd })
    expect(read(cwd, 'a.md')).toBe(TRIMMED)
    expect(read(cwd, 'b.md')).toBe(UNSAFE)
    expect(code).toBe(1)
    expect(stdout).toContain('a.md: fixed untrimmed-value ')
    expect(stdout).toContain('b.md:1:1: error missing-field')
    expect(stderr).toContain('fixed 1 problem in 1 post')
    expect(stderr).toContain('1 with postlint fix --unsafe')
  })

  it('applies unsafe fixes with --unsafe, and then everything is fine and stays so', async () => {
    const cwd = tempFolder({ 'b.md': UNSAFE })
    expect((await runCli(['fix', '--unsafe'], { cwd })).code).toBe(0)
    expect(read(cwd, 'b.md')).toBe(GOOD.replace('[A walk along', '[Walking along'))
    const before = statSync(join(cwd, 'b.md'))
    expect((await runCli(['fix', '--unsafe'], { cwd })).stderr).toContain('nothing to fix')
    expect(statSync(join(cwd, 'b.md')).ino).toBe(before.ino)
  })

  it('applies the fixes of --only these rules', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED.replace('rivers, walking', 'rivers, rivers') })
    await runCli(['fix', '--only', 'duplicate-item'], { cwd })
    expect(read(cwd, 'a.md')).toBe(UNTRIMMED.replace('rivers, walking', 'rivers'))
  })

  it('keeps line ends, the mark, bytes of the body that are no UTF-8, and the mode', async () => {
    const body = Buffer.from('\r\nCaf\xe9 \xff\xfe\0 no end', 'latin1')
    const post = (text: string): Buffer =>
      Buffer.concat([Buffer.from(`\uFEFF${text.slice(0, text.indexOf('---\n[') + 4).replaceAll('\n', '\r\n')}`), body])
    const cwd = tempFolder({ 'a.md': post(UNTRIMMED) })
    chmodSync(join(cwd, 'a.md'), 0o640)
    await runCli(['fix', '--only', 'untrimmed-value'], { cwd })
    expect(readFileSync(join(cwd, 'a.md'))).toEqual(post(TRIMMED))
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  it('reports fixes in JSON as the schema has it, with the problems that remain', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED, 'b.md': UNSAFE.replace('title: "A', 'title: "Another') })
    const parsed = report.parse(JSON.parse((await runCli(['fix', '--format', 'json'], { cwd })).stdout))
    expect(parsed.summary).toMatchObject({ fixed: 1, errors: 1, fixable: { safe: 0, unsafe: 1 } })
    expect(parsed.files[0]).toMatchObject({
      path: 'a.md',
      fixed: [{ rule: 'untrimmed-value', field: 'author', safety: 'safe' }],
      problems: [],
    })
  })

  it('reports fixes on a terminal with a summary', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED })
    const { stdout } = await runCli(['fix', '--format', 'pretty'], { cwd })
    expect(stdout).toContain('untrimmed-value')
    expect(stdout).toContain('fixed 1 problem in 1 post')
  })

  it('learns what one fix tells for other posts in the same run', async () => {
    const site = (name: string, author: string): string =>
      withLine('author', author).replaceAll('river-walk', name).replaceAll('A walk along the river', name)
    const posts = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, site(name, 'author: Lin Yi').replace(/^from:.*\n/m, '')]),
    )
    const cwd = tempFolder({ ...posts, 'f.md': site('f', 'author:') })
    expect((await runCli(['fix', '--unsafe'], { cwd })).code).toBe(0)
    expect(read(cwd, 'f.md')).toContain('author: Lin Yi\n')
  })
})

describe('postlint fix leaves alone and reports, exit 1,', () => {
  it.each([
    ['a read-only file', (path: string) => chmodSync(path, 0o444), 'read-only'],
    ['a hard-linked file', (path: string) => linkSync(path, `${path}.other`), 'hard-linked'],
  ])('%s', async (_, prepare, reason) => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED, 'b.md': UNTRIMMED })
    prepare(join(cwd, 'a.md'))
    const { code, stdout } = await runCli(['fix'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(`a\\.md:1:1: error rule-failure .*${reason}`))
    expect(stdout).toContain('a.md:5:9: warning untrimmed-value')
    expect(stdout).not.toContain('a.md: fixed')
    expect([read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([UNTRIMMED, TRIMMED])
  })

  it('a file that changed between its reading and its writing', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED, 'b.md': UNTRIMMED })
    const change = () => writeFileSync(join(cwd, 'b.md'), `${UNTRIMMED}More.\n`)
    // The handler is asked for when all have been read, before the first is written.
    const { code, stdout } = await runCli(['fix'], { cwd, interrupt: () => setImmediate(change) })
    expect(code).toBe(1)
    expect(stdout).toMatch(/b\.md:1:1: error rule-failure .*changed/)
    expect([read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([TRIMMED, `${UNTRIMMED}More.\n`])
  })

  it('says nothing of that about posts that it has written', async () => {
    // Posts that share a title are looked at again when one of them was left alone; so are their bodies.
    const cwd = tempFolder({ 'a.md': UNTRIMMED, 'b.md': UNTRIMMED, 'c.md': UNTRIMMED })
    chmodSync(join(cwd, 'b.md'), 0o444)
    const { stdout } = await runCli(['fix'], { cwd })
    const failures = stdout.split('\n').filter((line) => line.includes('rule-failure'))
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain('b.md:1:1: error rule-failure')
    expect(stdout).not.toContain('has changed')
    expect(['a.md', 'c.md'].map((name) => read(cwd, name))).toEqual([TRIMMED, TRIMMED])
  })

  it('and rule-failure cannot be off', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED })
    chmodSync(join(cwd, 'a.md'), 0o444)
    expect((await runCli(['fix', '--rule', 'rule-failure=off'], { cwd })).code).toBe(2)
  })
})

describe('links', () => {
  it('does not write through a link out of the working tree', async () => {
    const outside = tempFolder({ 'a.md': UNTRIMMED })
    const cwd = tempFolder({ 'b.md': GOOD })
    symlinkSync(join(outside, 'a.md'), join(cwd, 'link.md'))
    const { code, stdout } = await runCli(['fix', 'link.md', 'b.md'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('link.md:1:1: error unreadable-file')
    expect(read(outside, 'a.md')).toBe(UNTRIMMED)
  })

  it('fixes what a link inside the working tree leads to, and keeps the link', async () => {
    const cwd = tempFolder({ 'deep/a.md': UNTRIMMED })
    symlinkSync('deep/a.md', join(cwd, 'link.md'))
    await runCli(['fix', 'link.md'], { cwd })
    expect(read(cwd, 'deep/a.md')).toBe(TRIMMED)
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
  })
})

describe('postlint fix --diff', () => {
  const posts = { 'a.md': UNTRIMMED, 'deep/with blank.md': UNTRIMMED, '河边.md': UNSAFE, 'good.md': GOOD }

  it('writes nothing and prints what git apply makes the same of as fix', async () => {
    const cwd = tempFolder(posts)
    const { code, bytes, stderr } = await runCli(['fix', '--diff', '--unsafe'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('would fix 3 problems in 3 posts')
    for (const [name, text] of Object.entries(posts)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
    const other = tempFolder(posts)
    await runCli(['fix', '--unsafe'], { cwd: other })
    execFileSync('git', ['apply', '-'], { cwd, input: bytes })
    for (const name of Object.keys(posts)) expect(read(cwd, name)).toBe(read(other, name))
  })

  it('is 0 and empty when nothing would change, whatever remains', async () => {
    const cwd = tempFolder({ 'a.md': withLine('author', 'author:') })
    expect(await runCli(['fix', '--diff'], { cwd })).toMatchObject({ code: 0, stdout: '' })
  })

  it('leaves standard output to the diff', async () => {
    const cwd = tempFolder({ 'a.md': UNTRIMMED })
    expect((await runCli(['fix', '--diff', '--format', 'json'], { cwd })).code).toBe(2)
    const { stdout } = await runCli(['fix', '--diff', '--format', 'json=report.json'], { cwd })
    expect(stdout.startsWith('--- a/a.md\n+++ b/a.md\n')).toBe(true)
    expect(report.parse(JSON.parse(read(cwd, 'report.json'))).summary.fixed).toBe(1)
  })

  it('gives neither terminals nor the runner of GitHub commands of a post', async () => {
    const post = UNTRIMMED.replace('layout: post\n', 'layout: post\n# \u001b[31m ::error::x\n')
    const cwd = tempFolder({ 'a.md': post })
    const onTerminal = await runCli(['fix', '--diff', '--no-color'], { cwd, isTTY: true })
    expect(onTerminal.stdout).not.toContain('\u001b')
    const { stdout } = await runCli(['fix', '--diff'], { cwd, env: { GITHUB_ACTIONS: 'true' } })
    const token = /^::stop-commands::([0-9a-f-]{36})\n/.exec(stdout)?.[1]
    expect(stdout.endsWith(`\n::${token}::\n`)).toBe(true)
    execFileSync('git', ['apply', '-'], { cwd, input: stdout })
    expect(read(cwd, 'a.md')).toContain('author: "Lin Yi"   # who')
  })
})

describe('postlint fix -', () => {
  it('prints the fixed text, byte for byte, and reports on standard error', async () => {
    const tail = Buffer.from('\xe9\xff', 'latin1')
    const stdin = Buffer.concat([Buffer.from(UNTRIMMED), tail])
    const { code, bytes, stderr } = await runCli(['fix', '-', '--stdin-filename', 'new.md'], {
      cwd: tempFolder(),
      stdin,
    })
    expect(code).toBe(0)
    expect(bytes).toEqual(Buffer.concat([Buffer.from(TRIMMED), tail]))
    expect(stderr).toContain('new.md: fixed untrimmed-value')
  })

  it('prints what it cannot read as it is', async () => {
    const stdin = Buffer.from(GOOD.replace('A walk', 'Caf\xe9'), 'latin1')
    const { code, bytes } = await runCli(['fix', '-'], { cwd: tempFolder(), stdin })
    expect({ code, bytes }).toEqual({ code: 2, bytes: stdin })
  })
})

describe('Ctrl-C', () => {
  it('ends the run after the files at hand, reports, and is 130', async () => {
    const names = Array.from({ length: 80 }, (_, index) => `${1000 + index}.md`)
    const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, UNTRIMMED])))
    // The handler is asked for before the first batch is written, and gets its turn before the second.
    const { code, stdout, stderr } = await runCli(['fix', '--only', 'untrimmed-value'], {
      cwd,
      interrupt: (press) => setImmediate(() => setImmediate(press)),
    })
    expect(code).toBe(130)
    expect(stderr).toContain('interrupted')
    expect(stdout).not.toContain('rule-failure')
    const states = names.map((name) => read(cwd, name))
    expect(states[0]).toBe(TRIMMED)
    expect(states.at(-1)).toBe(UNTRIMMED)
    expect(states.every((text) => text === TRIMMED || text === UNTRIMMED)).toBe(true)
    expect(stdout.split('\n').filter((line) => line.includes(': fixed '))).toHaveLength(
      states.filter((text) => text === TRIMMED).length,
    )
    expect(readdirSync(cwd)).toHaveLength(80)
    expect((await runCli(['fix', '--only', 'untrimmed-value'], { cwd })).code).toBe(0)
  })
})

describe('the line of progress', () => {
  const posts = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${100 + index}.md`, UNTRIMMED]))
  /** Each look at the clock takes a tenth of a second. */
  const slowClock = (): (() => number) => {
    let time = Date.UTC(2026, 10, 23)
    return () => {
      time += 100
      return time
    }
  }
  const PROGRESS = /\rpostlint: (?:checked|fixed|written) \d+\/30\u001b\[K/

  it('shows on a terminal that a long run works, and is gone before the report', async () => {
    const { stderr } = await runCli(['fix'], { cwd: tempFolder(posts), isTTY: true, now: slowClock() })
    expect(stderr).toMatch(PROGRESS)
    expect(stderr).toContain('\rpostlint: written ')
    expect(stderr.lastIndexOf('\r')).toBe(stderr.lastIndexOf('\r\u001b[K'))
  })

  it('is now and then a line of its own in a log', async () => {
    const slow = slowClock()
    const slower = (): number => Array.from({ length: 10 }, slow).at(-1) ?? 0
    for (const env of [{ CI: 'true' }, { TERM: 'dumb' }]) {
      const { stderr } = await runCli(['fix'], { cwd: tempFolder(posts), isTTY: true, now: slower, env })
      expect(stderr.match(/^postlint: \w+ \d+\/30$/gm)?.length).toBeGreaterThan(2)
    }
    const { stderr } = await runCli(['fix'], { cwd: tempFolder(posts), now: slower })
    expect(stderr.match(/^postlint: \w+ \d+\/30$/gm)?.length).toBeGreaterThan(2)
    const agent = await runCli(['fix'], { cwd: tempFolder(posts), now: slower, env: { AI_AGENT: 'some' } })
    expect(agent.stderr).not.toMatch(/\d+\/30/)
  })

  it.each([
    ['for short work', { isTTY: true }],
    ['where standard error is no terminal', { now: slowClock() }],
    ['in CI', { isTTY: true, now: slowClock(), env: { CI: 'true' } }],
    ['on a terminal that cannot go back', { isTTY: true, now: slowClock(), env: { TERM: 'dumb' } }],
  ])('is not there %s', async (_, options) => {
    expect((await runCli(['fix'], { cwd: tempFolder(posts), ...options })).stderr).not.toMatch(/\r/)
  })
})
