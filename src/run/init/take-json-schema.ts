import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject } from '../../check/schema/json-object.ts'
import { ConfigError } from '../config/config-error.ts'
import { parseData } from '../config/late-parse-data.ts'
import { readConfigText } from '../config/read-config-text.ts'
import type { OpenSite } from '../site/open-site.ts'

/** The configuration of MDN's linter of front matter, which holds a JSON Schema for all pages; it looks at `index.md` in `files/` alone. */
const MDN = '.front-matter-config.json'

/** A site with the JSON Schema that it has for its pages; null where it has none. */
export function takeJsonSchema(site: OpenSite, cwd: string): { readonly site: OpenSite; readonly path: string } | null {
  const [kind] = site.kinds
  const schema = schemaIn(cwd)
  if (kind === undefined || kind.generator.id !== 'any' || schema === null) return null
  const own = {
    ...{ ...kind, isModel: false, preset: `./${MDN}#/schema` },
    files: existsSync(join(cwd, 'files')) ? ['files/**/index.md'] : kind.files,
    frontMatter: Array.isArray(schema.required) && schema.required.length > 0 ? 'required' : 'optional',
  } as const
  return { site: { ...site, kinds: [own] }, path: MDN }
}

function schemaIn(cwd: string): { readonly required?: unknown } | null {
  const text = readConfigText(join(cwd, MDN), false)
  if (typeof text !== 'string') return null
  try {
    const { schema } = Object(parseData(text, 'json', MDN)) as { readonly schema?: unknown }
    return isJsonObject(schema) ? schema : null
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}
