import { basename, relative, sep } from 'node:path'
import { CONFIG_NAMES } from '../run/config/find-config.ts'
import { GIT_IGNORE, OWN_IGNORE } from '../run/ignore/enter-folder.ts'

const NAMES: ReadonlySet<string> = new Set([...CONFIG_NAMES, GIT_IGNORE, OWN_IGNORE])
const DATA = /\.(?:jsonc?|ya?ml|toml|m?[jt]s)$/
/** Where generators keep lists and their own configuration. */
const FOLDERS = ['_data', 'data', 'config', '.vuepress', '.vitepress']
const LOCKS: ReadonlySet<string> = new Set(['package-lock.json', 'pnpm-lock.yaml'])

/** Whether a file may decide how the posts of a folder are linted: configurations, ignore files, and data where sites keep it. */
export function isProjectFile(file: string, folder: string): boolean {
  const name = basename(file)
  const path = relative(folder, file).split(sep)
  if (path.includes('node_modules') || path.includes('.git')) return false
  if (NAMES.has(name)) return true
  const [first = ''] = path
  return DATA.test(name) && !LOCKS.has(name) && (path.length === 1 || FOLDERS.includes(first))
}
