/** `npm run docs`: docs/ as a site with a playground, below scripts/site/dist; a link that leads nowhere fails it. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundlePlayground } from './bundle-playground.ts'
import { findDeadLinks } from './find-dead-links.ts'

const HERE = import.meta.dirname
const DIST = join(HERE, 'dist')

if (!existsSync(join(HERE, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'])
rmSync(join(HERE, '.cache'), { recursive: true, force: true })
mkdirSync(join(HERE, '.cache'))
cpSync('docs', join(HERE, '.cache/pages'), { recursive: true })
writeFileSync(join(HERE, '.cache/playground.js'), await bundlePlayground())
run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', '.'])
const dead = findDeadLinks(DIST)
for (const line of dead) console.error(line)
console.log(`${DIST}: ${dead.length === 0 ? 'every link leads somewhere' : `${dead.length} dead links`}`)
if (dead.length > 0) process.exitCode = 1

function run(command: string, words: readonly string[]): void {
  const { status } = spawnSync(command, words, {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status !== 0) process.exit(1)
}
