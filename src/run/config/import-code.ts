import { existsSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ConfigError } from './config-error.ts'
import { explainImport } from './explain-import.ts'

/** Runs a configuration that is code and gives its default export. `shown` is its name in messages. Throws ConfigError. */
export async function importCode(file: string, shown: string, library: () => Promise<object>): Promise<unknown> {
  if (!existsSync(file)) throw new ConfigError(`${shown}: no such file`)
  let exported: unknown
  try {
    exported = await (/\.m?ts$/i.test(file) ? importByJiti(file, library) : importNatively(file, library))
  } catch (error) {
    throw explainImport(error, file, shown)
  }
  const value = (exported as { readonly default?: unknown }).default
  if (value === undefined) {
    throw new ConfigError(`${shown} has no default export`, 'Write `export default defineConfig({ … })`.')
  }
  return value
}

/** Plain JavaScript is Node's own business, except that `postlint` may be installed nowhere near it (npx, global). */
async function importNatively(file: string, library: () => Promise<object>): Promise<unknown> {
  // What a long-lived editor has loaded before must not be what it sees after a change.
  const { mtimeMs, size } = statSync(file)
  try {
    return await import(/* @vite-ignore */ `${pathToFileURL(file).href}?changed=${mtimeMs}-${size}`)
  } catch (error) {
    if (/Cannot find (?:package|module) '(?:postlint|zod)'/.test(String(error))) return importByJiti(file, library)
    throw error
  }
}

/** TypeScript, with `postlint` and its zod at hand wherever the file lies; nothing is cached, so nothing is written. */
async function importByJiti(file: string, library: () => Promise<object>): Promise<unknown> {
  const [{ createJiti }, postlint] = await Promise.all([import('jiti'), library()])
  const { z } = postlint as { readonly z?: object }
  const jiti = createJiti(file, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    virtualModules: { postlint, ...(z === undefined || isResolvable('zod', file) ? {} : { zod: { ...z, z } }) },
  })
  return jiti.import(file)
}

/** Whether the project has a package of its own. */
function isResolvable(name: string, file: string): boolean {
  const folders = file.replaceAll('\\', '/').split('/').slice(0, -1)
  return folders.some((_, index) =>
    existsSync(`${folders.slice(0, folders.length - index).join('/')}/node_modules/${name}`),
  )
}
