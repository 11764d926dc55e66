import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFacts } from '../rules/context.ts'
import { ConfigError } from './config/config-error.ts'
import { readConfigText } from './config/read-config-text.ts'
import { findLink } from './find-link.ts'
import { loadData } from './load-data.ts'
import { lookAt } from './look-at.ts'

const AUTHOR_FILES = ['_data/authors.yml', '_data/authors.yaml', '_data/authors.json']

/**
 * The layouts and authors that a Jekyll site names, from `_layouts/` and `_data/authors.*`; read once a run. `untrusted`:
 * a link on the way is refused. Throws ConfigError where a list of authors is there and cannot be read.
 */
export function readSiteFacts(root: string, untrusted: boolean): SiteFacts {
  if (untrusted) for (const path of ['_layouts', ...AUTHOR_FILES]) refuseLinks(path, root)
  return { layouts: readLayouts(join(root, '_layouts')), authors: readAuthors(root) }
}

function refuseLinks(path: string, root: string): void {
  const link = findLink(join(root, path), root)
  if (link !== null) throw new ConfigError(`${link} is a symbolic link, which --untrusted does not follow`)
}

function readLayouts(folder: string): string[] | null {
  try {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    const layouts = names
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .map((name) => name.replace(/\.[^./]+$/, ''))
    // `none` and `null` are Jekyll's own words for "no layout".
    return [...new Set([...layouts, 'none', 'null'])].sort()
  } catch {
    return null
  }
}

/** Keys of the mapping, or the names in a list; null when there is no such file or it names nobody. */
function readAuthors(root: string): string[] | null {
  const path = AUTHOR_FILES.find((one) => lookAt(join(root, one)) !== undefined)
  if (path === undefined) return null
  const text = readConfigText(join(root, path), true)
  if (typeof text !== 'string') throw new ConfigError(`${path}: ${text.fault}`)
  return namesOf(loadData(text, path))
}

function namesOf(data: unknown): string[] | null {
  if (Array.isArray(data))
    return data.flatMap((one) => (typeof one === 'string' ? [one] : (namesOfEntry(one) ?? []))).sort()
  if (typeof data !== 'object' || data === null) return null
  return Object.entries(data)
    .flatMap(([key, value]) => [key, ...(namesOfEntry(value) ?? [])])
    .sort()
}

function namesOfEntry(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, display_name: display } = value as Record<string, unknown>
  return [name, display].filter((one) => typeof one === 'string')
}
