import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFacts } from '../rules/context.ts'
import { loadData } from './load-data.ts'
import { readSmallFile } from './read-small-file.ts'

const AUTHOR_FILES = ['authors.yml', 'authors.yaml', 'authors.json']

/** The layouts and authors that a Jekyll site names, from `_layouts/` and `_data/authors.*`; read once a run. */
export function readSiteFacts(root: string): SiteFacts {
  return { layouts: readLayouts(join(root, '_layouts')), authors: readAuthors(join(root, '_data')) }
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

/** Keys of the mapping, or the names in a list; null when there is no such file or it says nothing that can be read. */
function readAuthors(folder: string): string[] | null {
  for (const name of AUTHOR_FILES) {
    const text = readSmallFile(join(folder, name))
    if (text === null) continue
    try {
      return namesOf(loadData(text))
    } catch {
      return null
    }
  }
  return null
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
