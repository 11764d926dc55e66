import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratorId } from '../../../schemas/generator-ids.ts'
import { readConfigText } from '../config/read-config-text.ts'

/** Which generator a folder is a site of, and the file that says so. */
export interface Detected {
  readonly generator: GeneratorId
  readonly by: string
}

const CODE = ['js', 'cjs', 'mjs', 'ts', 'mts', 'cts']
const named = (...stems: string[]): string[] => stems.flatMap((stem) => CODE.map((extension) => `${stem}.${extension}`))

// The order matters where a file name is shared: `_config.yml` is Hexo's too, `config.toml` is anybody's.
const SIGNS: readonly (readonly [GeneratorId, readonly string[]])[] = [
  ['docusaurus', named('docusaurus.config')],
  ['astro', named('astro.config')],
  ['eleventy', ['.eleventy.js', ...named('eleventy.config')]],
  ['hugo', ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json']],
]

/** Turns a folder into the generator whose files lie in it; null when there are none. */
export function detectGenerator(folder: string): Detected | null {
  for (const [generator, names] of SIGNS) {
    const by = names.find((name) => existsSync(join(folder, name)))
    if (by !== undefined) return { generator, by }
  }
  for (const by of ['config.toml', 'config.yaml', 'config.yml', 'config.json']) {
    if (/^\s*"?baseurl"?\s*[=:]/im.test(textOf(folder, by))) return { generator: 'hugo', by }
  }
  if (/"hexo"\s*:/.test(textOf(folder, 'package.json'))) return { generator: 'hexo', by: 'package.json' }
  for (const by of ['_config.yml', '_config.yaml', '_config.toml']) {
    if (existsSync(join(folder, by))) return { generator: 'jekyll', by }
  }
  return null
}

function textOf(folder: string, name: string): string {
  const text = readConfigText(join(folder, name), true)
  return typeof text === 'string' ? text : ''
}
