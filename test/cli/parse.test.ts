import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GOOD } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

it('prints one JSON object a post, dates as written, Chinese intact', async () => {
  const cwd = tempFolder({
    'a.md': GOOD.replace('A walk along the river', '河邊散步'),
    'b.md': '\uFEFF---\r\ndate: 2023-1-2\r\n---\r\nBody\r\n',
  })
  const { code, stdout } = await runCli(['parse', '.'], { cwd })
  const [a, b] = lines(stdout)
  expect(code).toBe(0)
  expect(a.data).toMatchObject({ title: '河邊散步', date: '2026-03-04T09:30:00+08:00', tags: ['rivers', 'walking'] })
  expect(a).toMatchObject({ path: 'a.md', format: 'yaml', body: { line: 10 } })
  expect(b).toEqual({ path: 'b.md', format: 'yaml', data: { date: '2023-1-2' }, body: { line: 4, offset: 26 } })
})

it('refuses code, and does not run it', async () => {
  const cwd = tempFolder()
  const marker = join(cwd, 'ran')
  for (const language of ['js', 'javascript', 'JS', ' js ', 'coffee']) {
    const stdin = `---${language}\nrequire('fs').writeFileSync(${JSON.stringify(marker)}, '')\n---\n`
    const { code, stdout } = await runCli(['parse', '-'], { cwd, stdin })
    expect(code).toBe(1)
    expect(lines(stdout)[0].error).toMatchObject({ rule: 'executable-front-matter', start: { line: 1, column: 1 } })
  }
  expect(existsSync(marker)).toBe(false)
})

it('tells the problem of a post that cannot be read, and goes on', async () => {
  const cwd = tempFolder({ 'a.md': 'no front matter\n', 'b.md': GOOD })
  const { code, stdout } = await runCli(['parse', '.'], { cwd })
  expect(code).toBe(1)
  expect(lines(stdout).map((one) => one.error?.rule ?? one.format)).toEqual(['missing-front-matter', 'yaml'])
})

it('keeps keys that are names of object machinery as ordinary keys', async () => {
  const { stdout } = await runCli(['parse', '-'], {
    cwd: tempFolder(),
    stdin: '---\n__proto__: {a: 1}\nconstructor: x\n---\n',
  })
  expect(stdout).toContain('"data":{"__proto__":{"a":1},"constructor":"x"}')
})

it('prints no data that no reader has: a key twice in TOML, a number that nothing holds', async () => {
  const cwd = tempFolder({
    'a.md': '+++\ntitle = "A"\ntitle = "B"\n+++\n',
    'b.md': '+++\n[a]\nb = 1\n[a]\n+++\n',
    'c.md': '{"a": -1e400}\n',
    'd.md': '+++\na = 9223372036854775808\n+++\n',
    'e.md': '+++\na = -1e400\n+++\n',
    'f.md': '+++\na = [-9223372036854775808, inf, 1_000]\n+++\n',
  })
  const { code, stdout } = await runCli(['parse', '.'], { cwd })
  expect(code).toBe(1)
  const printed = lines(stdout)
  expect(printed.slice(0, -1).map(({ error }) => [error.rule, error.start.line])).toEqual([
    ['duplicate-key', 3],
    ['duplicate-key', 4],
    ['syntax-error', 1],
    ['syntax-error', 2],
    ['syntax-error', 2],
  ])
  expect(printed.at(-1).data.a).toHaveLength(3)
})

it('gives the reason where a configuration, or the site, leaves a post alone', async () => {
  const off = { collections: [{ name: 'posts', files: '**/*.md', rules: { 'syntax-error': 'off' } }] }
  const tree = { 'postlint.config.json': JSON.stringify(off), 'a.md': '---\ntitle: A: b\n---\n' }
  const { code, stdout } = await runCli(['parse', 'a.md'], { cwd: tempFolder(tree) })
  expect([code, ...lines(stdout).map(({ error }) => error.rule)]).toEqual([1, 'syntax-error'])
  const site = { 'docusaurus.config.js': '', 'docs/a.md': '# A walk\n', 'docs/b.md': '---js\n{ title: "A" }\n---\n' }
  const docs = await runCli(['parse', 'docs'], { cwd: tempFolder(site) })
  expect(docs.code).toBe(1)
  expect(lines(docs.stdout).map(({ error }) => error.rule)).toEqual(['missing-front-matter', 'executable-front-matter'])
})

it('reads what the reader of the site reads, as its author wrote it', async () => {
  const hexo = {
    'package.json': '{ "dependencies": { "hexo": "^7.0.0" } }',
    'source/_posts/a.md': '---\ntitle: A walk\ntags:\n\t- rivers\n---\n',
    'source/_posts/b.md': 'title: A walk\n---\n',
  }
  const { code, stdout } = await runCli(['parse', 'source'], { cwd: tempFolder(hexo) })
  expect([code, ...lines(stdout).map(({ data }) => data)]).toEqual([
    0,
    { title: 'A walk', tags: ['rivers'] },
    { title: 'A walk' },
  ])
  const cursor = tempFolder({ '.cursor/rules/a.mdc': '---\ndescription: Maps\nglobs: **/*.ts,*.tsx\n---\n' })
  const parsed = await runCli(['parse', '.cursor/rules/a.mdc'], { cwd: cursor })
  expect(lines(parsed.stdout)[0].data).toEqual({ description: 'Maps', globs: '**/*.ts,*.tsx' })
})
