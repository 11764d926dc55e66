import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseData } from './late-parse-data.ts'
import { readConfigText } from './read-config-text.ts'

/**
 * What imports of a site's own files begin with (`@/config`), and the folder that is meant, as the nearest `tsconfig.json` or
 * `jsconfig.json` says. What it extends is not looked at: that is a package, mostly, and may not be installed.
 */
export function pathAliases(file: string): Record<string, string> {
  const found = nearest(dirname(file))
  const text = found === null ? { fault: '' } : readConfigText(found, true)
  if (found === null || typeof text !== 'string') return {}
  const { baseUrl, paths } = optionsOf(text, found)
  const aliases = typeof baseUrl === 'string' ? foldersBelow(join(dirname(found), baseUrl)) : {}
  for (const [name, targets] of Object.entries(Object(paths) as Record<string, unknown>)) {
    const target: unknown = Object(targets)[0]
    if (typeof target !== 'string') continue
    const plain = name.replace(/\*$/, '')
    if (plain !== '')
      aliases[plain] = join(dirname(found), typeof baseUrl === 'string' ? baseUrl : '.', target.replace(/\*$/, ''))
  }
  return aliases
}

/** The folders that imports may begin with where a `baseUrl` is set: `src/schemas/post`. */
function foldersBelow(folder: string): Record<string, string> {
  try {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
    return Object.fromEntries(
      folders
        .filter(({ name }) => !/^(?:\.|node_modules$)/.test(name))
        .map(({ name }) => [`${name}/`, join(folder, `${name}/`)]),
    )
  } catch {
    return {}
  }
}

function nearest(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = ['tsconfig.json', 'jsconfig.json'].map((name) => join(at, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
    if (dirname(at) === at) return null
  }
}

/** One that cannot be read is TypeScript's business. */
function optionsOf(text: string, file: string): { readonly baseUrl?: unknown; readonly paths?: unknown } {
  try {
    return Object(Object(parseData(text, 'json', file)).compilerOptions)
  } catch {
    return {}
  }
}
