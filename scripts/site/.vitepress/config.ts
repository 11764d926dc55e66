import { resolve } from 'node:path'
import { defineConfig } from 'vitepress'
import { nameOfPage, rulesByGroup, sectionsOf } from '../list-pages.ts'

// Copies: pages in another folder would find no vue.
const DOCS = resolve(import.meta.dirname, '../.cache/pages')

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 3h12M2 13h12M4 8l3 3 5-6" fill="none" stroke="#3451b2" stroke-width="2"/></svg>'

export default defineConfig({
  title: 'postlint',
  description: 'Lints and repairs the front matter of posts: exact places, lossless fixes, any schema.',
  lang: 'en',
  srcDir: DOCS,
  outDir: resolve(import.meta.dirname, '../dist'),
  cacheDir: resolve(import.meta.dirname, '../.cache/vite'),
  cleanUrls: false,
  // A link that leads nowhere fails the build.
  ignoreDeadLinks: false,
  // Without it, browsers ask for one.
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  transformPageData: ({ relativePath, frontmatter }) =>
    relativePath === 'playground.md' ? { frontmatter: { ...frontmatter, aside: false, pageClass: 'wide' } } : undefined,
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: ['configuration', 'rules/index', 'playground'].map((page) => ({
      text: nameOfPage(DOCS, page),
      link: `/${page.replace(/index$/, '')}`,
    })),
    sidebar: { '/rules/': rulesByGroup(DOCS), '/': sectionsOf(DOCS) },
  },
  vite: { build: { chunkSizeWarningLimit: 2000 } },
})
