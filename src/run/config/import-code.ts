import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { firstLine } from '../../check/schema/first-line.ts'
import { translate } from '../../locales/translate.ts'
import { ConfigError } from './config-error.ts'
import { explainImport } from './explain-import.ts'
import { importByJiti } from './import-by-jiti.ts'
import { withOwnPackages } from './with-own-packages.ts'

// Node keeps the modules that a file imports; editors and `--watch` need them as they are now, and jiti reads those of TypeScript again.
const imported = new Set<string>()

/** Runs a configuration that is code and gives its default export. `shown` is its name in messages. Throws ConfigError. */
export async function importCode(file: string, shown: string, library: () => Promise<object>): Promise<unknown> {
  const exported = await importModule(file, shown, library)
  const value = (exported as { readonly default?: unknown }).default
  if (value === undefined) {
    throw new ConfigError(
      translate`${shown} has no default export`,
      translate`Write \`export default defineConfig({ … })\`.`,
    )
  }
  return value
}

/** Runs a file of code and gives all that it exports. Throws ConfigError. */
export async function importModule(file: string, shown: string, library: () => Promise<object>): Promise<object> {
  if (!existsSync(file)) throw new ConfigError(translate`${shown}: no such file`)
  const isFirst = !imported.has(file)
  imported.add(file)
  const byNode = /\.m?ts$/i.test(file) ? importTypeScript : importJavaScript
  try {
    return Object(await (isFirst ? byNode(file, library) : importByJiti(file, library)))
  } catch (error) {
    throw explainImport(error instanceof Error ? error : new Error(firstLine(error)), file, shown)
  }
}

/** By node where it strips types; jiti knows all of TypeScript, finds files without their ending, and says what is wrong. */
async function importTypeScript(file: string, library: () => Promise<object>): Promise<unknown> {
  const { typescript = false } = process.features as { readonly typescript?: string | false }
  if (typescript === false) return importByJiti(file, library)
  try {
    return await importNatively(file)
  } catch {
    return importByJiti(file, library)
  }
}

/** Node's own business, except that `postlint` may be installed nowhere near it (npx, global), and `astro:content` nowhere. */
async function importJavaScript(file: string, library: () => Promise<object>): Promise<unknown> {
  try {
    return await importNatively(file)
  } catch (error) {
    if (STOOD_IN.test(String(error))) return importByJiti(file, library)
    throw error
  }
}

const STOOD_IN =
  /Cannot find (?:package|module) '(?:postlint|zod|astro|@astrojs\/starlight)'|Received protocol 'astro:'/

function importNatively(file: string): Promise<unknown> {
  const url = pathToFileURL(file).href
  return withOwnPackages(url, () => import(/* @vite-ignore */ url))
}
