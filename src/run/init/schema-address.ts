import { dirname, join, sep } from 'node:path'
import { lookAt } from '../look-at.ts'
import { relativeTo } from '../relative-to.ts'

const SCHEMA = join('node_modules', 'postlint', 'schemas', 'config.json')

/** Where a new configuration finds its JSON Schema: in the nearest installed postlint upwards, else where an install will put it. */
export function schemaAddress(folder: string): string {
  let at = folder
  while (lookAt(join(at, SCHEMA)) === undefined) {
    const parent = dirname(at)
    if (parent === at) return `./${SCHEMA.split(sep).join('/')}`
    at = parent
  }
  const path = relativeTo(folder, join(at, SCHEMA))
  return path.startsWith('.') ? path : `./${path}`
}
