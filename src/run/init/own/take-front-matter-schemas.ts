import { mergedOf } from '../../../check/schema/content-type/merged-of.ts'
import { listOf } from '../../../check/schema/json-object.ts'
import { pointerStep } from '../../../check/schema/pointer-step.ts'
import { plainPath } from '../../../generators/plain-path.ts'
import type { FoundSchemas, OwnSchema } from './own-schema.ts'
import { tryReadSiteFile } from './read-site-file.ts'

const FILES = ['frontmatter.json', '.vscode/settings.json']
const TYPES = 'frontMatter.taxonomy.contentTypes'
const FOLDERS = 'frontMatter.content.pageFolders'
const ENDINGS = '{md,markdown,mdx}'

/** Takes the content types of Front Matter CMS: of each folder of pages the one that it names, else the one called `default`. */
export function takeFrontMatterSchemas(cwd: string): FoundSchemas {
  for (const by of FILES) {
    const { data, faults } = tryReadSiteFile(cwd, by)
    const settings = mergedOf(data)
    const types = listOf(settings?.[TYPES]).map((one) => mergedOf(one))
    // An editor's own settings may be anything.
    if (types.length === 0 && faults.length === 0) continue
    const named = faults.filter((fault) => by === 'frontmatter.json' || fault.includes('frontMatter'))
    const schemas = listOf(settings?.[FOLDERS]).flatMap((one): OwnSchema[] => {
      const folder = mergedOf(one)
      if (folder === null || typeof folder.path !== 'string') return []
      const wanted = listOf(folder.contentTypes)
      const name = wanted.length === 1 ? wanted[0] : 'default'
      const type = types.find((candidate) => candidate?.name === name)
      // A page names its own type where a folder has several.
      if (type === undefined || wanted.length > 1) return []
      const place = plainPath(folder.path.replace(/^\[\[workspace\]\]/, '').replace(/^\/+/, ''))
      const below = folder.excludeSubdir === true ? '*' : '**/*'
      return [
        {
          by,
          name: place.split('/').at(-1) || 'pages',
          files: [`${place === '' ? '' : `${place}/`}${below}.${ENDINGS}`],
          ignore: [],
          schema: `./${by}#/${pointerStep(TYPES)}/${pointerStep(String(name))}`,
          frontMatter: null,
          isAdvice: true,
        },
      ]
    })
    if (schemas.length > 0 || named.length > 0) return { schemas, faults: named }
  }
  return { schemas: [], faults: [] }
}
