import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findSites } from '../../../src/run/site/find-sites.ts'
import { openSite } from '../../../src/run/site/open-site.ts'
import { TempTree } from '../temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

type Files = Readonly<Record<string, string>>

const recognised = (files: Files): string[] => {
  tree.write(files)
  const { sites } = openSite(findSites(tree.root), { untrusted: false, named: [] })
  return sites.map(({ generator, folder, by }) => `${generator.id} in ${folder || '.'} by ${by}`)
}

/** `name: folder` of each kind of page. */
const kinds = (files: Files, untrusted = false): string[] => {
  tree.write(files)
  const open = openSite(findSites(tree.root), { untrusted, named: [] })
  return open.kinds.map(
    ({ name, files: globs }) => `${name}: ${globs.map((glob) => glob.replace(/\/\*\.[^/]*$/, '')).join(' ')}`,
  )
}

describe('a site is recognised', () => {
  it.each<[string, Files]>([
    ['jekyll in . by _config.yml', { '_config.yml': 'title: A\n', '_posts/a.md': '' }],
    ['jekyll in . by Gemfile', { Gemfile: "source 'x'\ngem 'github-pages', group: :jekyll\n", 'a.md': '' }],
    ['jekyll in . by _posts', { '_posts/a.md': '' }],
    ['agent-files in . by rules/a.mdc', { 'rules/a.mdc': '' }],
    ['agent-files in . by agents/a.agent.md', { 'agents/a.agent.md': '' }],
    ['agent-files in . by .claude-plugin/marketplace.json', { '.claude-plugin/marketplace.json': '{}', 'a.md': '' }],
    [
      'hexo in . by package.json',
      { 'package.json': '{"dependencies":{"hexo":"7"}}', '_config.yml': '', 'source/_posts/a.md': '' },
    ],
    ['hugo in . by config/_default/hugo.yaml', { 'config/_default/hugo.yaml': '', 'content/a.md': '' }],
    ['hugo in . by config/_default/config.toml', { 'config/_default/config.toml': '', 'content/a.md': '' }],
    ['hugo in . by config.yaml', { 'config.yaml': 'baseURL: x\n', 'content/a.md': '' }],
    ['zola in . by config.toml', { 'config.toml': 'base_url = "x"\n', 'content/a.md': '' }],
    [
      'starlight in . by src/content/docs',
      { 'package.json': '{"devDependencies":{"astro":"5","@astrojs/starlight":"1"}}', 'src/content/docs/a.md': '' },
    ],
    [
      'astro in . by astro.config.mjs',
      {
        'astro.config.mjs': '',
        'src/content.config.ts': "const docs = defineCollection({ loader: glob({ base: './src/content/docs' }) })",
        'src/content/docs/a.md': '',
      },
    ],
    ['starlight in . by src/content/docs', { 'astro.config.mjs': 'export default {}', 'src/content/docs/a.md': '' }],
    [
      'docusaurus in website by website/docusaurus.config.ts',
      { 'website/docusaurus.config.ts': '', 'docs/a.md': '', 'package.json': '{}' },
    ],
    [
      'vitepress in docs by docs/.vitepress/config.mts',
      { 'docs/.vitepress/config.mts': '', 'docs/a.md': '', 'package.json': '{"devDependencies":{"vitepress":"1"}}' },
    ],
    [
      'vuepress in packages/docs by packages/docs/.vuepress/config.js',
      { 'packages/docs/.vuepress/config.js': '', 'packages/docs/a.md': '' },
    ],
    ['mkdocs in . by mkdocs.yml', { 'mkdocs.yml': 'theme: !!python/name:a.b\n', 'docs/a.md': '' }],
    ['obsidian in . by .obsidian/app.json', { '.obsidian/app.json': '{}', 'A note.md': '' }],
    ['obsidian in . by links like [[this]]', { 'A.md': 'See [[B]].', 'B.md': '![[A]]' }],
    ['agent-files in . by skills/a/SKILL.md', { 'skills/a/SKILL.md': '---\nname: a\n---\n' }],
  ])('%s', (expected, files) => {
    expect(recognised(files)).toEqual([expected])
  })

  it('as several, where a repository has several', () => {
    const files = { 'site/hugo.toml': '', 'site/content/a.md': '', 'manual/mkdocs.yml': '', 'manual/docs/a.md': '' }
    expect(recognised(files)).toEqual(['mkdocs in manual by manual/mkdocs.yml', 'hugo in site by site/hugo.toml'])
  })

  it('not by a tool that the repository uses, nor by its examples', () => {
    expect(recognised({ 'package.json': '{"devDependencies":{"astro":"5"}}', 'notes/a.md': '' })).toEqual([])
    expect(recognised({ 'examples/hugo.toml': '', 'examples/content/a.md': '' })).toEqual([])
    expect(recognised({ 'config.toml': 'name = "x"\n' })).toEqual([])
  })
})

describe('its own configuration says where pages lie', () => {
  it.each<[string, Files, string[]]>([
    [
      'collections of Jekyll',
      {
        '_config.yml':
          'source: src\ncollections_dir: all\ncollections:\n  guides:\n    output: true\ninclude: [_pages]\n',
        'src/all/_guides/a.md': '',
        'src/_pages/a.md': '',
      },
      [
        'posts: src/all/**/_posts/** src/all/**/_drafts/**',
        'guides: src/all/_guides/**',
        'pages: src/_pages/**',
        'pages-2: src/**',
      ],
    ],
    [
      'a list of them',
      { '_config.yml': 'collections: [guides]\n', '_guides/a.md': '' },
      ['posts: **/_posts/** **/_drafts/**', 'guides: _guides/**', 'pages: **'],
    ],
    [
      'folders of languages in Hugo, whatever the case of its keys',
      {
        'hugo.toml': 'contentdir = "pages"\n[languages.de]\ncontentDir = "seiten"\n',
        'pages/a.md': '',
        'seiten/a.md': '',
      },
      ['content: pages/** seiten/**'],
    ],
    [
      'mounts of Hugo',
      {
        'hugo.yaml': 'module:\n  mounts:\n  - {source: texts, target: content/en}\n  - {source: css, target: assets}\n',
        'texts/a.md': '',
        'css/a.md': '',
      },
      ['texts: texts/**'],
    ],
    [
      'Hexo',
      { 'package.json': '{"dependencies":{"hexo":"7"}}', '_config.yml': 'source_dir: src\n', 'src/_posts/a.md': '' },
      ['posts: src/_posts/**', 'pages: src/**'],
    ],
    [
      'Eleventy by what it exports',
      { 'eleventy.config.js': 'export const config = { dir: { input: "src" } }', 'src/a.md': '' },
      ['pages: src/**'],
    ],
    [
      'Eleventy by a call',
      { '.eleventy.js': 'module.exports = (c) => { c.setInputDirectory("src") }', 'src/a.md': '' },
      ['pages: src/**'],
    ],
    [
      'Astro',
      {
        'astro.config.mjs': '',
        'src/content.config.ts':
          "const blog = defineCollection({ loader: glob({ pattern: '**/[^_]*.md', base: './texts' }) })\nexport const collections = { blog, old: defineCollection({}) }",
        'texts/a.md': '',
        'src/content/old/a.md': '',
      },
      ['blog: texts/**/[^_]*.md', 'old: src/content/old/**', 'content: src/content/**'],
    ],
    [
      'Docusaurus',
      {
        'docusaurus.config.ts':
          "export default { presets: [['classic', { docs: { path: 'manual' }, blog: false }]], plugins: [['@docusaurus/plugin-content-docs', { id: 'api', path: 'api' }]] }",
        'manual/a.md': '',
        'blog/a.md': '',
        'api/a.md': '',
        'api_versioned_docs/version-1/a.md': '',
      },
      ['docs: manual/**', 'api: api/** api_versioned_docs/**'],
    ],
    [
      'VitePress',
      { '.vitepress/config.ts': "export default defineConfig({ srcDir: 'src' })", 'src/a.md': '' },
      ['pages: src/**'],
    ],
    ['MkDocs', { 'mkdocs.yml': 'docs_dir: manual\n', 'manual/a.md': '' }, ['docs: manual/**']],
    [
      'Contentlayer',
      { 'contentlayer.config.ts': "export default makeSource({ contentDirPath: 'texts' })", 'texts/a.md': '' },
      ['content: texts/**'],
    ],
    [
      'pages of an unknown site beside the files of agents',
      { '.claude/skills/a/SKILL.md': '', 'a.md': '' },
      [
        'skills: **/SKILL.md **/{.claude,.codex,.github,.opencode,.agents}/**/SKILL.md',
        'agents: **/{.claude,.opencode,.github}/{agents,agent}/** **',
        'commands: **/{.claude,.opencode}/commands/** **/.github/prompts/** **',
        'instructions: **/.github/{instructions,chatmodes}/** **',
        'rules: **/.cursor/rules/** **',
        'posts: **',
      ],
    ],
  ])('%s', (_name, files, expected) => {
    expect(kinds(files)).toEqual(expected)
  })

  it('of plugins of agents, where their manifest is', () => {
    const manifest = '{ "name": "rivers" }'
    const plugin = kinds({ '.claude-plugin/plugin.json': manifest, 'agents/a.md': '', 'commands/b.md': '' })
    expect(plugin).toEqual(expect.arrayContaining(['plugin-agents: agents', 'plugin-commands: commands/**']))
    tree.remove()
    tree = new TempTree()
    const market = kinds({ '.claude-plugin/marketplace.json': manifest, 'plugins/x/agents/a.md': '' })
    expect(market).toEqual(expect.arrayContaining(['plugins-agents: plugins/*/agents']))
  })

  it('beside the folder, but not for strangers', () => {
    const files = {
      'docs/a.md': '',
      'website/blog/a.md': '',
      'website/docusaurus.config.js': "module.exports = { presets: [['classic', { docs: { path: '../docs' } }]] }",
    }
    tree.write(files)
    const names = (untrusted: boolean): string[] =>
      openSite(findSites(`${tree.root}/website`), { untrusted, named: [] }).kinds.map(({ name }) => name)
    expect([names(false), names(true)]).toEqual([['docs', 'blog'], ['blog']])
  })

  it('takes nothing from one that is broken or hostile', () => {
    expect(kinds({ 'mkdocs.yml': 'docs_dir: [\n', 'docs/a.md': '' })).toEqual(['docs: docs/**'])
    expect(kinds({ 'mkdocs.yml': `docs_dir: "${'*/'.repeat(20)}"\n` })).toEqual(['docs: docs/**'])
  })
})

describe('sites deeper in the folder of a package', () => {
  const root = { 'package.json': '{"devDependencies":{"vuepress":"2"}}', 'README.md': '' }
  it('are those that have files of their own', () => {
    const files = { 'demo/a/src/.vuepress/config.ts': '', 'docs/theme/src/.vuepress/config.ts': '' }
    expect(recognised({ ...root, ...files, 'tests/x/.vuepress/config.ts': '' })).toEqual([
      'vuepress in demo/a/src by demo/a/src/.vuepress/config.ts',
      'vuepress in docs/theme/src by docs/theme/src/.vuepress/config.ts',
    ])
  })

  it('may be of one package among others', () => {
    const files = { 'packages/x/package.json': '{"dependencies":{"vitepress":"1"}}', 'packages/x/src/a.md': '' }
    expect(recognised({ ...files, 'packages/x/src/docs/.vitepress/config.ts': '' })).toEqual([
      'vitepress in packages/x/src/docs by packages/x/src/docs/.vitepress/config.ts',
    ])
  })
})

describe('the files of agents beside a site', () => {
  const site = { 'website/docusaurus.config.js': '', 'website/docs/a.md': '' }
  it('are checked, too, where they are no tools of who writes the site', () => {
    expect(recognised({ ...site, 'skills/a/SKILL.md': '' })).toEqual([
      'docusaurus in website by website/docusaurus.config.js',
      'agent-files in . by skills/a/SKILL.md',
    ])
  })

  it('are not where only posts of the site are named', () => {
    tree.write({ ...site, 'skills/a/SKILL.md': '' })
    const sitesOf = (place: string): string[] =>
      findSites(tree.root, [`${tree.root}/${place}`]).sites.map(({ generator }) => generator.id)
    expect(sitesOf('website/a.md')).toHaveLength(1)
    expect(sitesOf('skills/a/SKILL.md')).toContain('agent-files')
  })

  it.each(['.claude/skills/a/SKILL.md', 'website/skills/a/SKILL.md'])('are not: %s', (path) => {
    expect(recognised({ ...site, [path]: '' })).toEqual(['docusaurus in website by website/docusaurus.config.js'])
  })
})

describe('archives in the form of the model post', () => {
  const MODEL = '---\nlayout: post\ntitle: A\ndate: 2024-01-01\nauthor: Lin Yi\nfrom: https://example.com/\n---\n'
  const BLOG = '---\nlayout: post\ntitle: A\ndate: 2024-01-01\nauthor: Lin Yi\ncategories: [a]\n---\n'
  const presets = (files: Files): string[] => {
    tree.write(files)
    return openSite(findSites(tree.root), { untrusted: false, named: [] }).kinds.map(
      ({ name, preset, files: globs }) => `${name} ${preset} ${globs.length}`,
    )
  }

  it('are known by five of its seven fields', () => {
    expect(presets({ 'a.md': MODEL, 'b.md': 'no post' })).toEqual(['posts post 1'])
    expect(presets({ 'c.md': 'none', 'd.md': 'none' })).toEqual(['posts any 1'])
  })

  it('may be sites of Jekyll, whose other blogs have no source', () => {
    expect(presets({ '_config.yml': '', '_posts/2024-01-01-a.md': BLOG })).toEqual(['posts jekyll 2', 'pages jekyll 1'])
  })

  it('are no site where nothing but the name of a folder says so', () => {
    expect(presets({ '_posts/a.md': MODEL })).toEqual(['posts post 1'])
    expect(presets({ '_posts/a.md': BLOG })).toEqual(['posts post 1'])
  })

  it('are one wherever their posts lie', () => {
    expect(presets({ '_config.yml': 'exclude: [old]\n', '_posts/2024-01-01-a.md': MODEL, 'old/b.md': MODEL })).toEqual([
      'posts post 1',
    ])
  })
})

it('leaves out of what a site excludes the patterns that no page of it can match', () => {
  tree.write({
    '_config.yml': "exclude: ['*.nix', '*.toml', 'old*', 'draft-*.md', 'v*.x']\n",
    'a.md': '---\ntitle: A\n---\n',
    'v1.x/b.md': '---\ntitle: B\n---\n',
  })
  const { kinds } = openSite(findSites(tree.root), { untrusted: false, named: [] })
  const own = ['_site/**', 'vendor/**', '**/_*/**', '**/_*']
  const ignored = kinds.flatMap(({ ignore }) => ignore).filter((glob) => !own.includes(glob))
  expect([...new Set(ignored)]).toEqual(['old*', 'draft-*.md', 'v*.x/**'])
})
