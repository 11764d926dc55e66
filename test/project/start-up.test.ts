import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, inject, it } from 'vitest'

const installed = realpathSync(inject('installed'))
const home = mkdtempSync(join(tmpdir(), 'postlint-start-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const POST =
  '---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/a\ntags: [a]\ncategories: [b]\n---\nA walk.\n'
const CONFIG = `import { defineConfig, post, z } from 'postlint'
const schema = post.extend({ permalink: z.string().optional() })
export default defineConfig({ collections: [{ files: '*.md', schema, timezone: 'Asia/Shanghai' }] })
`

/** What is in the code of a package and in none of ours: by this it is recognised in a chunk. */
const PACKAGES = {
  zod: 'ZodObject',
  ajv: 'strictTuples',
  'js-yaml': 'YAMLException',
  yaml: 'YAMLParseError',
  'toml-eslint-parser': 'TOMLKeyValue',
  'jsonc-parser': 'allowTrailingComma',
  picomatch: 'POSIX_REGEX_SOURCE',
  chalk: 'ansi256',
  'string-width': 'ambiguousIsNarrow',
  'vscode-languageserver': 'textDocument/publishDiagnostics',
}

interface Run {
  readonly status: number | null
  readonly output: string
  /** Files that were loaded, and their text. */
  readonly loaded: ReadonlyMap<string, string>
}

/** Runs the installed program and notes each file that the engine has compiled. */
function run(files: Readonly<Record<string, string>>, words: readonly string[]): Run {
  const cwd = mkdtempSync(join(home, 'site-'))
  const coverage = mkdtempSync(join(home, 'coverage-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, 'bin/postlint.js'), ...words], {
    cwd,
    env: { ...process.env, NODE_V8_COVERAGE: coverage, XDG_CACHE_HOME: join(home, 'cache') },
    encoding: 'utf8',
  })
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:') && !url.includes('?'))
  })
  const paths = urls.map((url) => fileURLToPath(url))
  return { status, output: stdout + stderr, loaded: new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])) }
}

function packagesIn({ loaded }: Run): string[] {
  const texts = [...loaded]
    .flatMap(([path, text]) => (path.startsWith(join(installed, 'dist')) ? [text] : []))
    .join('\n')
  const bundled = Object.entries(PACKAGES).filter(([, mark]) => texts.includes(mark))
  const others = [...loaded.keys()].flatMap(
    (path) => /node_modules\/([^/]+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? [],
  )
  return [...new Set([...bundled.map(([name]) => name), ...others])].sort()
}

describe('a start', () => {
  it('knows each package by its mark', () => {
    const texts = readdirSync(join(installed, 'dist')).map((name) =>
      readFileSync(join(installed, 'dist', name), 'utf8'),
    )
    for (const mark of Object.values(PACKAGES))
      expect(
        texts.some((text) => text.includes(mark)),
        mark,
      ).toBe(true)
  })

  it.each([[[]], [['--no-config']], [['--quiet']], [['--format', 'json', '--rule', 'future-date=off']]])(
    'loads no package and few files for a good post: %j',
    (words) => {
      const good = run({ 'a.md': POST }, [...words, 'a.md'])
      expect(good).toMatchObject({ status: 0 })
      expect(packagesIn(good)).toEqual([])
      // On Node 20 each file takes more than a millisecond.
      expect(good.loaded.size).toBeLessThanOrEqual(4)
    },
  )

  it('loads what a post or a format needs', () => {
    const toml = run({ 'a.md': '+++\ntitle = "A"\n+++\n' }, ['a.md'])
    expect(packagesIn(toml)).toContain('toml-eslint-parser')
    expect(packagesIn(toml)).not.toContain('zod')
    const coloured = run({ 'a.md': '---\ntitle: a\n---\n' }, ['--color', '--format', 'pretty', 'a.md'])
    expect(packagesIn(coloured)).toContain('chalk')
  })

  it('loads the program once for a configuration that imports it', () => {
    const configured = run({ 'a.md': POST, 'postlint.config.ts': CONFIG }, [])
    expect(configured).toMatchObject({ status: 0, output: 'postlint: 1 post checked: no problems\n' })
    expect(packagesIn(configured).filter((name) => name !== 'jiti')).toEqual(['picomatch', 'zod'])
    const stores = [...configured.loaded.values()].filter((text) => text.includes('unknown-layout'))
    expect(stores.length).toBe(1)
    const own = [...configured.loaded.keys()].filter((path) => path.startsWith(join(installed, 'dist')))
    expect(own.length).toBeLessThanOrEqual(11)
  })

  it('loads no built-in module that is slow and seldom needed', () => {
    const notes = join(home, 'modules.cjs')
    writeFileSync(notes, "process.on('exit', () => process.stderr.write(process.moduleLoadList.join('\\n')))\n")
    mkdirSync(join(home, 'plain'))
    writeFileSync(join(home, 'plain/a.md'), POST)
    writeFileSync(join(home, 'plain/empty.mjs'), '')
    const modulesOf = (words: readonly string[]): string[] =>
      spawnSync(process.execPath, ['--require', notes, ...words], { cwd: join(home, 'plain'), encoding: 'utf8' })
        .stderr.split('\n')
        .map((line) => line.replace(/^\w+ /, ''))
    const own = new Set(modulesOf(['empty.mjs']))
    const more = modulesOf([join(installed, 'bin/postlint.js'), '--no-config', 'a.md']).filter((name) => !own.has(name))
    const slow = ['crypto', 'worker_threads', 'readline', 'http', 'net', 'child_process', 'internal/fs/streams']
    expect(more.filter((name) => slow.includes(name))).toEqual([])
  })
})
