import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report } from '../../schemas/report.ts'
import { GOOD, withLine } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

describe('exit codes', () => {
  it('is 0 when everything was checked and nothing was found', async () => {
    const cwd = tempFolder({ 'post.md': GOOD })
    expect(await runCli([], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'postlint: 1 post checked: no problems\n',
    })
  })

  it('is 1 when errors remain, and a warning alone is none', async () => {
    const cwd = tempFolder({ 'bad.md': withLine('author', 'author:'), 'warn.md': withLine('tags', 'tags: [ a, a ]') })
    expect((await runCli(['bad.md'], { cwd })).code).toBe(1)
    expect((await runCli(['warn.md'], { cwd })).code).toBe(0)
    expect((await runCli(['warn.md', '--fail-on', 'warning'], { cwd })).code).toBe(1)
    expect((await runCli(['warn.md', '--max-warnings', '0'], { cwd })).code).toBe(1)
    expect((await runCli(['bad.md', '--fail-on', 'never'], { cwd })).code).toBe(0)
  })

  it.each([
    [['no-such-path'], 'no such file or folder: "no-such-path"'],
    [['empty'], 'no posts in "empty"'],
    [['--format', 'nope'], 'unknown format "nope"'],
    [['--format', 'jsn'], 'Did you mean "json"?'],
    [['--rule', 'nope=error'], 'unknown rule "nope"'],
    [['--rule', 'empty-feild=error'], 'Did you mean "empty-field"?'],
    [['--rule', 'empty-field=loud'], 'unknown level "loud"'],
    [['--only', 'nope'], 'unknown rule "nope"'],
    [['--fail-on', 'eror'], 'Did you mean "error"?'],
    [['--max-warnings', 'many'], 'not a whole number'],
    [['--max-warnings', '-1'], 'must be 0 or more'],
    [['--max-warnings=-3'], 'must be 0 or more'],
    [['--qiet'], 'Did you mean --quiet?'],
    [['explain', 'nope'], 'unknown rule "nope"'],
    [['explian', 'empty-field'], 'Did you mean the command "explain"?'],
    [['--stdin-filename', 'a.md'], 'Name `-` as the path'],
  ])('is 2 with a helpful line and nothing on standard output: %j', async (argv, hint) => {
    const cwd = tempFolder({ 'good.md': GOOD, 'empty/.keep': '' })
    const { code, stdout, stderr } = await runCli(argv, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(hint)
    expect(stderr).not.toContain('    at ')
  })

  it('is 2 when one of several paths matches nothing, and the others are still checked', async () => {
    const cwd = tempFolder({ 'bad.md': withLine('author', 'author:') })
    const { code, stdout, stderr } = await runCli(['bad.md', 'gone.md'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('bad.md:5:1: error empty-field')
    expect(stderr).toContain('"gone.md"')
  })

  it('is 2 when a post cannot be decoded: 2 beats 1', async () => {
    const latin1 = Buffer.from(GOOD.replace('A walk', 'Caf\xe9'), 'latin1')
    const cwd = tempFolder({ 'bad.md': withLine('author', 'author:'), 'latin1.md': latin1 })
    const { code, stdout } = await runCli([], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('latin1.md:3:12: error invalid-encoding')
  })

  it.each([
    ['utf-16.md', Buffer.from('\ufeff\ufeff---\n', 'utf16le'), '1:1'],
    ['nothing-else.md', Buffer.from('\ufeff\ufeff', 'utf16le').swap16(), '1:1'],
    ['utf-8.md', Buffer.concat([Buffer.from('\ufeff\ufeffa'), Buffer.from([0xff])]), '1:3'],
    ['nul.md', '\ufeff\ufeffa\0b', '1:3'],
  ])('points at the place in a file with two byte-order marks, %s', async (name, text, place) => {
    const { code, stdout } = await runCli([], { cwd: tempFolder({ [name]: text }) })
    expect(code).toBe(2)
    expect(stdout).toContain(`${name}:${place}: error invalid-encoding`)
  })

  it.each(['syntax-error=warning', 'syntax-error=info', 'syntax-error=off'])(
    'is 2 for a post that cannot be read, whatever %s says',
    async (rule) => {
      const cwd = tempFolder({ 'bad.md': '---\ntitle: "x\n---\n' })
      const { code, stderr } = await runCli(['--no-config', '--rule', rule], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('not checked: 1 file (unreadable front matter')
    },
  )

  it('is not 0 for a post whose fields an alias hides, on any site', async () => {
    const cwd = tempFolder({ 'bad.md': '---\n**title**: A walk\n---\n' })
    expect((await runCli(['--preset', 'jekyll'], { cwd })).code).toBe(1)
    expect((await runCli(['parse', 'bad.md'], { cwd })).stdout).toContain('"rule":"unportable-yaml"')
  })

  it('is 0 for no posts with --allow-empty', async () => {
    expect((await runCli(['--allow-empty'], { cwd: tempFolder() })).code).toBe(0)
  })
})

describe('standard input', () => {
  it('is read for `-` and reported under the given name', async () => {
    const { code, stdout } = await runCli(['-', '--stdin-filename', 'draft/new.md'], {
      cwd: tempFolder(),
      stdin: withLine('author', 'author:'),
    })
    expect(code).toBe(1)
    expect(stdout).toContain('draft/new.md:5:1: error empty-field')
  })
})

describe('levels', () => {
  it('hides what is no error with --quiet', async () => {
    const cwd = tempFolder({ 'post.md': withLine('tags', 'tags: [ a, a ]') })
    expect((await runCli([], { cwd })).stdout).toContain('duplicate-item')
    expect((await runCli(['--quiet'], { cwd })).stdout).toBe('')
  })

  it('switches rules off and up with --rule, and leaves one alone with --only', async () => {
    const cwd = tempFolder({ 'post.md': withLine('author', 'author:').replace('rivers, walking', 'a, a') })
    expect((await runCli(['--rule', 'empty-field=off'], { cwd })).stdout).not.toContain('empty-field')
    expect((await runCli(['--rule', 'duplicate-item=error'], { cwd })).stdout).toContain('error duplicate-item')
    const { stdout } = await runCli(['--only', 'duplicate-item'], { cwd })
    expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(1)
  })

  it('leaves a rule the level that the site or its configuration gives it with --only, and switches one on that is off', async () => {
    const cwd = tempFolder({
      'hugo.toml': 'title = "S"\n',
      'content/posts/a.md': '---\ndate: 2023-10-28\nweight: 1\n---\nText.\n',
    })
    const lines = async (...words: readonly string[]): Promise<string[]> =>
      (await runCli(words, { cwd })).stdout.match(/(?<=^\S+: )\w+ \S+/gm) ?? []
    expect(await lines('--only', 'missing-field')).toEqual(['warning missing-field'])
    expect(await lines('--only', 'missing-field', '--rule', 'missing-field=error')).toEqual(['error missing-field'])
    const config = (rules: object): void => {
      const collections = [{ files: ['content/**/*.md'], schema: 'hugo', rules }]
      writeFileSync(join(cwd, 'postlint.config.json'), JSON.stringify({ collections }))
    }
    config({ 'missing-field': 'info' })
    expect(await lines('--only', 'missing-field')).toEqual(['info missing-field'])
    config({ 'missing-field': 'off', 'field-order': ['off', { order: ['weight', 'date'] }] })
    expect(await lines('--only', 'missing-field')).toEqual(['error missing-field'])
    expect(await lines('--only', 'field-order')).toEqual(['warning field-order'])
  })

  it('never counts a post as checked that no active rule could judge', async () => {
    const cwd = tempFolder({ 'broken.md': withLine('title', 'title: "never closed') })
    const { stdout } = await runCli(['--rule', 'syntax-error=off', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, checked: 0, skipped: 1 })
    const compact = await runCli(['--rule', 'syntax-error=off'], { cwd })
    expect(compact.stderr).toContain('not checked: 1 file (unreadable front matter (syntax-error is off))')
  })
})

describe('reports', () => {
  const posts = {
    'a.md': withLine('author', 'author:'),
    'b.md': withLine('date', 'date: 2026/3/4'),
    'c.md': withLine('title', 'title: Night: market'),
    'd.md': GOOD,
    'README.md': '# no post\n',
  }

  it('gives the same JSON bytes for the same input, valid against its own schema', async () => {
    const cwd = tempFolder(posts)
    const first = await runCli(['--format', 'json'], { cwd })
    const second = await runCli(['--format', 'json'], { cwd })
    expect(second.stdout).toBe(first.stdout)
    const parsed = report.parse(JSON.parse(first.stdout))
    expect(parsed.summary).toMatchObject({ files: 5, checked: 4, skipped: 1 })
    expect(parsed.skipped).toEqual([{ path: 'README.md', reason: 'repository paper' }])
    expect(first.stdout).not.toContain(cwd)
  })

  it('writes one report to the terminal and others to files', async () => {
    const cwd = tempFolder(posts)
    const { stdout } = await runCli(['--format', 'compact', '--format', 'json=out/report.json'], { cwd })
    expect(stdout).toContain('a.md:5:1: error empty-field')
    const again = await runCli(['--format', 'json'], { cwd })
    const { readFileSync } = await import('node:fs')
    expect(readFileSync(`${cwd}/out/report.json`, 'utf8')).toBe(again.stdout)
  })

  it('is compact when piped and pretty on a terminal, coloured only there', async () => {
    const cwd = tempFolder(posts)
    expect((await runCli([], { cwd })).stdout).not.toContain('│')
    expect((await runCli([], { cwd, isTTY: true, columns: 80 })).stdout).toContain('\u001b[')
    const plain = (await runCli(['--format', 'pretty'], { cwd })).stdout
    expect(plain).toContain('> 5 │ author:')
    expect(plain).not.toContain('\u001b[')
    expect((await runCli([], { cwd, isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[')
    expect((await runCli(['--format', 'pretty'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[')
  })

  it('says in the summary what was not checked', async () => {
    const { stdout } = await runCli(['--format', 'pretty'], { cwd: tempFolder(posts) })
    expect(stdout).toContain('4 posts checked')
    expect(stdout).toContain('not checked: 1 file (repository paper)')
  })

  it('counts by rule and by field with --statistics', async () => {
    const { stdout } = await runCli(['--statistics'], { cwd: tempFolder(posts) })
    expect(stdout).toMatch(/^rule +problems +errors +warnings +infos +posts +fixable$/m)
    expect(stdout).toMatch(/^empty-field +1 +1 +0 +0 +1 +0$/m)
    expect(stdout).toMatch(/^field +problems +errors +warnings +infos +posts +fixable$/m)
    expect(stdout).toMatch(/^author +1 +1 +0 +0 +1 +0$/m)
  })

  it('says with --timing how long each rule took and which posts were slowest, and reports the same', async () => {
    const cwd = tempFolder(posts)
    const timed = await runCli(['--timing'], { cwd })
    expect(timed.stdout).toBe((await runCli([], { cwd })).stdout)
    expect(timed.stderr).toMatch(/^rule +ms +share$/m)
    expect(timed.stderr).toMatch(/^empty-field +\d+\.\d +\d+ %$/m)
    expect(timed.stderr).toMatch(/^slowest posts +ms$/m)
    expect(timed.stderr).toMatch(/^all 4 posts, with reading +\d+\.\d$/m)
    expect(timed.stderr.trimEnd().split('\n').at(-1)).toMatch(/^postlint: 4 posts checked/)
    const fixed = await runCli(['fix', '--diff', '--timing'], { cwd })
    expect(fixed.stdout).toBe((await runCli(['fix', '--diff'], { cwd })).stdout)
    expect(fixed.stderr).toMatch(/^all rules +\d+\.\d$/m)
  })

  it('sends no control character of a name or a value to the terminal', async () => {
    const cwd = tempFolder({
      'a\u001b[31m\n::error::x.md': withLine('author', 'author: "\\e[2J"').replace('walking', '"\\e[2J"'),
    })
    for (const format of ['pretty', 'compact']) {
      const { stdout } = await runCli(['--format', format, '--rule', 'duplicate-item=error'], { cwd })
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    }
  })
})
