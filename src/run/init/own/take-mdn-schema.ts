import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, listOf } from '../../../check/schema/json-object.ts'
import type { FoundSchemas } from './own-schema.ts'
import { tryReadSiteFile } from './read-site-file.ts'

/** The configuration of MDN's linter of front matter, which holds a JSON Schema for all pages; it looks at `index.md` in `files/` alone. */
const MDN = '.front-matter-config.json'

/** Takes the JSON Schema of MDN's linter. */
export function takeMdnSchema(cwd: string): FoundSchemas {
  const { data, faults } = tryReadSiteFile(cwd, MDN)
  const { schema } = Object(data) as { readonly schema?: unknown }
  if (!isJsonObject(schema)) return { schemas: [], faults }
  const own = {
    by: MDN,
    name: 'posts',
    files: [existsSync(join(cwd, 'files')) ? 'files/**/index.md' : '**/*.{md,markdown,mdx,mkd}'],
    ignore: [],
    schema: `./${MDN}#/schema`,
    frontMatter: listOf(schema.required).length > 0 ? 'required' : 'optional',
    isAdvice: false,
  } as const
  return { schemas: [own], faults: [] }
}
