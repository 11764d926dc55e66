import { join } from 'node:path'
import { ConfigError } from '../../config/config-error.ts'
import { parseData } from '../../config/late-parse-data.ts'
import { readConfigText } from '../../config/read-config-text.ts'

/** The data of a JSON or YAML file of a site, as a configuration that names it reads it; null where there is none. Throws ConfigError where it is broken. */
function readSiteFile(cwd: string, path: string): unknown {
  const text = readConfigText(join(cwd, path), true)
  if (typeof text !== 'string') return null
  return parseData(text, /\.ya?ml$/i.test(path) ? 'yaml' : 'json', path)
}

/** The same, or why it could not be read, in a line. */
export function tryReadSiteFile(cwd: string, path: string): { readonly data: unknown; readonly faults: string[] } {
  try {
    return { data: readSiteFile(cwd, path), faults: [] }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return { data: null, faults: [error.message] }
  }
}
