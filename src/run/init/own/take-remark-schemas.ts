import { basename, extname, join } from 'node:path'
import { mergedOf } from '../../../check/schema/content-type/merged-of.ts'
import { isJsonObject, type JsonObject, listOf } from '../../../check/schema/json-object.ts'
import { plainPath } from '../../../generators/plain-path.ts'
import { readConfigText } from '../../config/read-config-text.ts'
import { siteData } from '../../site/site-data.ts'
import type { FoundSchemas, OwnSchema } from './own-schema.ts'
import { tryReadSiteFile } from './read-site-file.ts'

// As unified-engine looks for them; package.json has them under `remarkConfig`.
const DATA = ['.remarkrc', '.remarkrc.json', '.remarkrc.yaml', '.remarkrc.yml', 'package.json']
const CODE = ['.remarkrc.mjs', '.remarkrc.js', '.remarkrc.cjs', '.remarkrc.ts', '.remarkrc.mts']

/** Takes the schemas that remark-lint-frontmatter-schema is given for globs; configurations that are code are read, not run. */
export function takeRemarkSchemas(cwd: string): FoundSchemas {
  const faults: string[] = []
  const found: OwnSchema[] = []
  for (const by of [...DATA, ...CODE]) {
    const config = CODE.includes(by) ? readCode(cwd, by) : readData(cwd, by, faults)
    for (const schemas of schemasIn(mergedOf(config)?.plugins)) {
      // Of several globs that take a file the last one counts there.
      for (const [schema, globs] of Object.entries(schemas).toReversed()) {
        const files = listOf(globs).filter((glob) => typeof glob === 'string')
        if (files.length === 0) continue
        found.push({
          by,
          name: basename(schema, extname(schema)).replace(/\.schema$/, ''),
          files: files.map(placeOf),
          ignore: [],
          schema: `./${placeOf(schema)}`,
          // It looks at no page without any.
          frontMatter: 'optional',
          isAdvice: false,
        })
      }
    }
  }
  return { schemas: found, faults }
}

function readData(cwd: string, path: string, faults: string[]): unknown {
  const reading = tryReadSiteFile(cwd, path)
  if (path === 'package.json') return mergedOf(reading.data)?.remarkConfig
  faults.push(...reading.faults)
  return reading.data
}

function readCode(cwd: string, path: string): unknown {
  const text = readConfigText(join(cwd, path), true)
  return typeof text === 'string' ? siteData(path, text) : null
}

/** The options of the plugin: in code its name is no literal. */
function schemasIn(plugins: unknown): JsonObject[] {
  const own = isJsonObject(plugins) ? Object.values(plugins) : listOf(plugins).flatMap(listOf)
  return own.flatMap((options) => {
    const schemas = mergedOf(mergedOf(options)?.schemas)
    return schemas !== null && Object.values(schemas).some(Array.isArray) ? [schemas] : []
  })
}

/** `./foo`, `/foo` and `foo` are one there. */
function placeOf(path: string): string {
  return plainPath(path.replace(/^\/+/, ''))
}
