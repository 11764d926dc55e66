import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { translate } from '../../locales/translate.ts'
import { ConfigError } from './config-error.ts'
import { readConfigText } from './read-config-text.ts'

export const CONFIG_NAMES = ['ts', 'mts', 'js', 'mjs', 'json', 'jsonc', 'yaml', 'yml'].map(
  (extension) => `postlint.config.${extension}`,
)

/**
 * Finds the configuration that holds in a folder: the nearest upwards, as far as the root of the file system, so that
 * one in a parent of the repository counts too. Null when there is none. Throws ConfigError when a folder has two.
 */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = CONFIG_NAMES.filter((name) => existsSync(join(at, name)))
    if (hasOwnKey(join(at, 'package.json'))) found.push('package.json')
    const [first, second] = found
    if (first !== undefined && second !== undefined) {
      throw new ConfigError(
        translate`two configurations in one folder: ${first} and ${second}${second === 'package.json' ? ' (its key "postlint")' : ''}`,
        translate`Keep one of them, or name it with --config.`,
      )
    }
    if (first !== undefined) return join(at, first)
    if (dirname(at) === at) return null
  }
}

/** Whether a package.json speaks of postlint; one that is broken counts when it mentions the key, so that loading says so. */
function hasOwnKey(file: string): boolean {
  if (!existsSync(file)) return false
  const text = readConfigText(file, true)
  if (typeof text !== 'string' || !text.includes('"postlint"')) return false
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'postlint')
  } catch {
    return /"postlint"\s*:/.test(text)
  }
}
