import { existsSync, readdirSync } from 'node:fs'
import { configPage } from './config-page.ts'
import { formatSamples } from './format-samples.ts'
import { generatorIndex } from './generator-index.ts'
import { generatorJson } from './generator-json.ts'
import { generatorPage } from './generator-page.ts'
import { jsonSchemas } from './json-schemas.ts'
import { libraryExports } from './library-exports.ts'
import { optionDefaults } from './option-defaults.ts'
import { pageAssets } from './page-assets.ts'
import { pictures } from './pictures.ts'
import { postModel } from './post-model.ts'
import { presetPage } from './preset-page.ts'
import { readme } from './readme.ts'
import { ruleIndex } from './rule-index.ts'
import { rulePages } from './rule-pages.ts'
import { toolInfo } from './tool-info.ts'

/** Path and wanted text of every generated file; null for a page whose rule is gone. */
export async function generatedFiles(): Promise<[path: string, text: string | null][]> {
  const pages = rulePages()
  const known = new Set(pages.map(([path]) => path))
  const orphans = existsSync('docs/rules')
    ? readdirSync('docs/rules')
        .map((name): [string, null] => [`docs/rules/${name}`, null])
        .filter(([path]) => !known.has(path))
    : []
  return [
    ruleIndex(),
    ...generatorIndex(),
    generatorJson(),
    toolInfo(),
    optionDefaults(),
    postModel(),
    pageAssets(),
    ...jsonSchemas(),
    configPage(),
    libraryExports(),
    await presetPage(),
    ...pages,
    await generatorPage(),
    ...(await pictures()),
    await readme(),
    await formatSamples(),
    ...orphans,
  ]
}
