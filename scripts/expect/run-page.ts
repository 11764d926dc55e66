import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

// A block whose first line names a file is that file; one that begins with `$` is a command, and what it prints.
const BLOCK = /^(```\w+(?: (\S+))?\n)([\s\S]*?)^```$/gm

/**
 * A page of docs with what its commands print now. They run in a folder of their own, in which are the files that stand
 * above them on the page; a configuration replaces the one before. `installed`: the folder of postlint as it is installed.
 */
export function runPage(page: string, folder: string, installed: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(installed, join(folder, 'node_modules/postlint'), 'junction')
  return page.replace(BLOCK, (block: string, head: string, file: string | undefined, text: string) => {
    if (file !== undefined) writeIn(folder, file, text)
    if (!text.startsWith('$ ')) return block
    const [command = '', ...shown] = text.trimEnd().split('\n')
    const printed = run(command.slice(2), folder, installed, shown.length > 0)
    return `${head}${command}\n${printed === '' ? '' : `${printed}\n`}\`\`\``
  })
}

function writeIn(folder: string, file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  const isConfig = (name: string): boolean => name.startsWith('postlint.config.')
  for (const name of isConfig(basename(file)) ? readdirSync(dirname(path)).filter(isConfig) : [])
    rmSync(join(dirname(path), name))
  writeFileSync(path, text)
}

/** What a command prints on both streams; nothing where the page shows nothing and it ends well. */
function run(command: string, cwd: string, installed: string, isShown: boolean): string {
  const [program = '', ...words] = command.split(' ')
  const script = program === 'npx' ? [join(installed, 'bin/postlint.js'), ...words.slice(1)] : words
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd, env: ENV, encoding: 'utf8' })
  if (!isShown && status === 0) return ''
  return `${stdout}${stderr}`.trimEnd().replace(/ in \d+ ms/, '')
}

// Whoever runs this must not change what is printed.
const ENV = { PATH: '/usr/bin:/bin' }
