/** Checks what `npm publish` would hand out: `npm run package-check`. The tools are fetched by npx, so that nobody installs them along. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const MOST_BYTES = 1_000_000
const home = mkdtempSync(join(tmpdir(), 'postlint-package-'))
const failed: string[] = []

const POST = '---\nlayout: post\ntitle: " A walk "\n---\nText.\n'
const LIBRARY = `import { lintText, post } from 'postlint'
const { problems } = lintText(${JSON.stringify(POST)}, { schema: post.partial() })
if (problems.map(({ rule }) => rule).join() !== 'untrimmed-value') throw new Error(JSON.stringify(problems))
`

const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', home], { encoding: 'utf8' }).trim()
const tarball = join(home, packed.split('\n').at(-1) ?? '')
report('packed size', statSync(tarball).size < MOST_BYTES, `${(statSync(tarball).size / 1000).toFixed(0)} kB`)

tool('publint', 'publint@0.3.25', tarball, '--strict')
// Whoever requires a module that is ESM alone gets it from Node 20.19 on, the oldest that is supported.
tool('attw', '@arethetypeswrong/cli@0.18.5', tarball, '--profile', 'esm-only')
tool('knip', 'knip@6.44.2', '--no-progress')

installed('npm', ['npm', 'install', '--no-audit', '--no-fund', tarball])
installed('pnpm', ['npx', '--yes', 'pnpm@10', 'add', tarball])
installed('yarn', ['npx', '--yes', 'yarn@1.22.22', 'add', '--silent', tarball])

typed(join(home, 'npm'))

for (const version of ['20.19.0', '22.12.0', '24']) onNode(version)

rmSync(home, { recursive: true, force: true })
if (failed.length > 0) {
  console.error(`\nnot fit to be published: ${failed.join(', ')}`)
  process.exit(1)
}

function report(name: string, ok: boolean, detail: string): void {
  console.log(`${ok ? '✓' : '✗'} ${name}${detail === '' ? '' : `: ${detail}`}`)
  if (!ok) failed.push(name)
}

/** Runs a tool on the packed file or the checkout; its last words are shown, all of them where it finds something. */
function tool(name: string, pack: string, ...words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', pack, ...words], { encoding: 'utf8' })
  if (status !== 0) console.log(`${stdout}${stderr}`)
  report(name, status === 0, status === 0 ? pack : `exit ${status}`)
}

/** Installs the packed file in an empty folder, and uses the program and the library there. */
function installed(name: string, [command = '', ...words]: readonly string[]): void {
  const cwd = emptyProject(name)
  const install = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (install.status !== 0) console.log(`${install.stdout}${install.stderr}`)
  report(`installs with ${name}`, install.status === 0 && works(process.execPath, cwd), '')
}

/** Uses the folder that npm filled with a Node of its own. */
function onNode(version: string): void {
  const cwd = join(home, `node-${version}`)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `node@${version}`], { cwd })
  const node = resolve(cwd, 'node_modules/node/bin/node')
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  report(`runs on Node ${version.split('.')[0]}`, works(node, join(home, 'npm')), stdout.trim())
}

/** Whether the types that come along refuse what must not compile. */
function typed(cwd: string): void {
  const source = readFileSync('test/library/types.ts', 'utf8').replace('../../src/library/index.ts', 'postlint')
  writeFileSync(join(cwd, 'types.ts'), source)
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--ignoreConfig']
  const tsc = spawnSync(resolve('node_modules/.bin/tsc'), [...flags, 'types.ts'], { cwd, encoding: 'utf8' })
  if (tsc.status !== 0) console.log(tsc.stdout)
  report('types', tsc.status === 0, '')
}

function emptyProject(name: string): string {
  const cwd = join(home, name)
  mkdirSync(join(cwd, 'posts'), { recursive: true })
  writeFileSync(join(cwd, 'package.json'), '{"private":true,"type":"module"}')
  writeFileSync(join(cwd, 'posts/walk.md'), POST)
  writeFileSync(join(cwd, 'library.js'), LIBRARY)
  writeFileSync(
    join(cwd, 'postlint.config.ts'),
    "import { defineConfig, post } from 'postlint'\nexport default defineConfig({ collections: [{ name: 'posts', files: 'posts/*.md', schema: post.partial() }] })\n",
  )
  return cwd
}

/** Whether the program reads a configuration in TypeScript and finds what there is to find, and the library does. */
function works(node: string, cwd: string): boolean {
  const env = { ...process.env, PATH: `${resolve(node, '..')}${delimiter}${process.env.PATH}` }
  const run = (...words: string[]) => spawnSync(node, words, { cwd, encoding: 'utf8', env })
  const program = join('node_modules', 'postlint', JSON.parse(readFileSync('package.json', 'utf8')).bin.postlint)
  const check = run(program, 'check', '--format', 'compact')
  const diff = run(program, 'fix', '--diff')
  const library = run('library.js')
  const isFine =
    check.stdout.startsWith('posts/walk.md:3:8: warning untrimmed-value') &&
    diff.stdout.includes('+title: "A walk"') &&
    library.status === 0
  if (!isFine) console.log(check, diff, library)
  return isFine
}
