// Bundles the extension into dist/, and puts the postlint that it brings into server/: the package as npm packs it, with jiti.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const here = import.meta.dirname
const root = resolve(here, '../..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const run = (command, words, cwd) => execFileSync(command, words, { cwd, stdio: 'inherit' })

if (!existsSync(join(root, 'node_modules'))) run(npm, ['ci', '--no-audit', '--no-fund'], root)
run(process.execPath, ['scripts/build.js'], root)
run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', here], root)

for (const folder of ['dist', 'server']) rmSync(join(here, folder), { recursive: true, force: true })
const { build } = await import('esbuild')
const { licencesOf } = await import('../../scripts/build.js')
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: [join(here, 'src/extension.ts')],
  outfile: join(here, 'dist/extension.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
writeFileSync(
  join(here, 'dist/THIRD-PARTY-LICENSES.txt'),
  licencesOf(Object.keys(metafile.inputs).map((path) => join(here, path))),
)

const server = join(here, 'server')
mkdirSync(server)
for (const part of ['bin', 'dist', 'schemas/config.json', 'package.json'])
  cpSync(join(root, part), join(server, part), { recursive: true })
// Types are for those who write configurations, in their own project.
rmSync(join(server, 'dist/types'), { recursive: true, force: true })
cpSync(join(root, 'node_modules/jiti'), join(server, 'node_modules/jiti'), { recursive: true })
cpSync(join(root, 'LICENSE'), join(here, 'LICENSE'))

// One version for both.
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const description = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
if (description.version !== version) {
  writeFileSync(join(here, 'package.json'), `${JSON.stringify({ ...description, version }, null, 2)}\n`)
}
