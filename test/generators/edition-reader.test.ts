import { expect, it } from 'vitest'
import { docusaurus } from '../../src/generators/docusaurus.ts'
import { hugo } from '../../src/generators/hugo.ts'
import { editionReader } from '../../src/generators/site/edition-reader.ts'
import { starlight } from '../../src/generators/starlight.ts'
import { vitepress } from '../../src/generators/vitepress.ts'

const NONE = { language: null, version: null }

it.each([
  [hugo, 'content/posts/heron.md', NONE],
  [hugo, 'content/zh-tw/posts/heron.md', { language: 'zh-tw', version: null }],
  [hugo, 'content/posts/heron.fr.md', { language: 'fr', version: null }],
  [hugo, 'content/posts/heron.v2.md', NONE],
  [hugo, 'content/de.md', NONE],
  [hugo, 'content/zh-CN/v0.18/docs/heron.md', { language: 'zh-CN', version: 'v0.18' }],
  [hugo, 'content/docs/1.2/heron.md', { language: null, version: '1.2' }],
  [hugo, 'content/posts/2024/05/heron.md', NONE],
  [hugo, 'content/posts/2024.05/heron.md', NONE],
  [hugo, 'content/posts/v2.md', NONE],
  [starlight, 'src/content/docs/de/5x/heron.md', { language: 'de', version: '5x' }],
  [starlight, 'src/content/docs/pt-BR/guides/heron.md', { language: 'pt-BR', version: null }],
  [starlight, 'src/content/docs/css/heron.md', NONE],
  [docusaurus, 'versioned_docs/version-2.x/heron.md', { language: null, version: '2.x' }],
  [docusaurus, 'i18n/ja/docusaurus-plugin-content-blog/heron.md', { language: 'ja', version: null }],
  [docusaurus, 'i18n/ja/docusaurus-plugin-content-docs/version-1.0/heron.md', { language: 'ja', version: '1.0' }],
  [docusaurus, 'docs/heron.md', NONE],
  [vitepress, 'zh/guide/heron.md', { language: 'zh', version: null }],
  [vitepress, '', NONE],
] as const)('%$ the edition of a post stands in its path', (generator, path, edition) => {
  expect(editionReader(generator.languages)(path)).toEqual(edition)
})
