import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const post = (lines: string): string => `---\n${lines}\n---\nText.\n`

/** What `check` finds with the configuration that `init` writes. */
async function initAndCheck(files: Readonly<Record<string, string>>, broken: Readonly<Record<string, string>>) {
  const cwd = tempFolder(files)
  const written = await runCli(['init'], { cwd })
  const clean = await runCli([], { cwd })
  // The configuration is that of the good posts.
  const config = readFileSync(join(cwd, 'postlint.config.ts'), 'utf8')
  const both = tempFolder({ ...files, ...broken, 'postlint.config.ts': config })
  const found = (await runCli([], { cwd: both })).stdout.match(/^\S+ (?:error|warning) \S+/gm)
  return { said: written.stdout, clean: clean.stdout, found, config }
}

describe('init in a site with Decap or Sveltia CMS', () => {
  const SITE = {
    'hugo.toml': "baseURL = 'https://example.org/'\n",
    'static/admin/config.yml': `backend: { name: git-gateway }
media_folder: static/img
names: &names
  - { name: title, label: Title, pattern: ['^[A-Z]', 'begins with a capital'] }
  - &day { name: day, widget: datetime }
collections:
  - name: walks
    folder: content/walks
    create: true
    fields:
      - { name: title, label: Title, pattern: ['^[A-Z]', 'begins with a capital'] }
      - { <<: *day, label: Day }
      - { name: body, widget: markdown }
      - { name: kind, widget: select, options: [hill, { label: Dike, value: dike }] }
      - { name: length, widget: number, value_type: int, min: 1, max: 99 }
      - { name: open, widget: boolean }
      - { name: guides, widget: list, required: false, field: { name: guide } }
      - { name: cover, widget: image, required: false }
      - name: place
        widget: object
        required: false
        fields: [{ name: village }, { name: km, widget: number, value_type: float, required: false }]
      - { name: steps, widget: list, required: false, fields: [{ name: text, widget: text }, { name: steep, widget: boolean }] }
  - { name: rivers, folder: content/rivers, filter: { field: sea, value: north }, fields: *names }
  - { name: lakes, folder: content/rivers, filter: { field: sea, value: none }, fields: *names }
  - name: pages
    files:
      - { name: about, label: About, file: content/about.md, fields: [{ name: motto }] }
      - { name: menu, label: Menu, file: data/menu.yml, fields: [{ name: entries, widget: list }] }
  - { name: data, folder: data/people, extension: yml, format: yaml, fields: [{ name: name }] }
`,
    'content/walks/a.md': post(
      'title: Around\nday: 2024-03-05\nkind: hill\nlength: 4\nguides: [lin]\ncover: ""\nplace:\n  village: Lee\n  km:',
    ),
    'content/rivers/b.md': post('title: Amber\nday: 2024-03-05'),
    'content/about.md': post('title: About\nmotto: Slowly'),
    'content/other.md': post('title: Other'),
  }

  it('takes its collections, and finds in posts what its editor would refuse', async () => {
    const { said, clean, found } = await initAndCheck(SITE, {
      'content/walks/b.md': post('title: below\nday: 2024-03-05\nkind: hlil\nlength: 200\nopen: "no"'),
      'content/walks/c.md': post('title: Cross\nday: 2024-03-05\nkind: dike\nguides: lin\nplace: { km: far }'),
      'content/walks/d.md': post(
        'title: Down\nday: 2024-03-05\nkind: dike\nlength: 2\nsteps: [{ text: Go, steep: 1 }]',
      ),
      'content/rivers/d.md': post('title: [Derwent]\nday: 2024-03-05'),
    })
    expect(said).toContain('takes the schemas of static/admin/config.yml: walks, rivers, pages-about\n')
    expect(said).toContain('covers 4 of 4 posts: walks 1, rivers 1, pages-about 1, content 1\n')
    expect(clean).toBe('')
    expect(found).toEqual([
      'content/rivers/d.md:2:8: error invalid-type',
      'content/walks/b.md:2:8: error invalid-value',
      'content/walks/b.md:4:7: error invalid-value',
      'content/walks/b.md:5:9: error invalid-value',
      'content/walks/b.md:6:7: error invalid-type',
      'content/walks/c.md:1:1: error missing-field',
      'content/walks/c.md:5:9: error not-a-list',
      'content/walks/c.md:6:1: error missing-field',
      'content/walks/c.md:6:14: error invalid-type',
      'content/walks/d.md:6:28: error invalid-type',
    ])
  })

  it('makes warnings of what the posts that are there do not keep', async () => {
    const { clean, config } = await initAndCheck(
      { ...SITE, 'content/walks/old.md': post('title: Old\nday: 2024-03-05\nkind: hill') },
      {},
    )
    expect(clean).toContain('content/walks/old.md:1:1: warning missing-field')
    expect(config).toContain("rules: { 'missing-field': 'warning' },")
  })

  it('leaves collections alone that a path does not tell apart, and files in all languages', async () => {
    const cwd = tempFolder({
      'hugo.toml': "baseURL = 'https://example.org/'\n",
      'static/admin/config.yml': `i18n: { structure: single_file, locales: [en, de] }
collections:
  - { name: a, folder: content, filter: { field: kind, value: a }, fields: [{ name: title }] }
  - { name: b, folder: content, filter: { field: kind, value: b }, fields: [{ name: place }] }
  - { name: c, folder: content/c, i18n: true, fields: [{ name: title, i18n: true }] }
`,
      'content/a.md': post('title: A'),
    })
    const { stdout } = await runCli(['init'], { cwd })
    expect(stdout).toContain(
      'the collections a, b of static/admin/config.yml are not taken: they share a folder, and differ\n',
    )
    expect(stdout).toContain(
      'the collection c of static/admin/config.yml is not taken: its files hold all languages at once\n',
    )
  })
})

describe('init in a site with Front Matter CMS', () => {
  it('takes the content type of each folder', async () => {
    const { said, clean, found } = await initAndCheck(
      {
        'frontmatter.json': `{
  // Written by the editor.
  "frontMatter.content.pageFolders": [
    { "title": "walks", "path": "[[workspace]]/content/walks", "contentTypes": ["walk"] },
    { "title": "pages", "path": "[[workspace]]/content", "excludeSubdir": true },
  ],
  "frontMatter.taxonomy.contentTypes": [
    { "name": "default", "fields": [{ "title": "Title", "name": "title", "type": "string", "required": true }] },
    { "name": "walk", "fields": [
      { "title": "T", "name": "title", "type": "string", "required": true },
      { "type": "divider", "name": "line" },
      { "title": "D", "name": "day", "type": "datetime" },
      { "title": "K", "name": "kind", "type": "choice", "choices": ["hill", { "id": "dike", "title": "Dike" }] },
      { "title": "L", "name": "length", "type": "number", "numberOptions": { "min": 1 } },
      { "title": "G", "name": "tags", "type": "tags" },
      { "title": "P", "name": "place", "type": "fields", "fields": [{ "name": "village", "title": "V", "type": "string" }] } ] }
  ]
}`,
        'content/walks/a.md': post(
          'title: A\nday: 2024-01-02\nkind: dike\nlength: 1\ntags: [mud]\nplace: { village: Lee }',
        ),
        'content/b.md': post('title: B'),
      },
      {
        'content/walks/c.md': post('kind: sea\nlength: 0\nplace: { village: [Lee] }'),
        'content/walks/d.md': post('title: D\nlength: far\ntags: 3'),
        'content/e.md': post('name: E'),
      },
    )
    expect(said).toContain('takes the schemas of frontmatter.json: walks, content\n')
    expect(clean).toBe('')
    expect(found).toEqual([
      'content/e.md:1:1: error missing-field',
      'content/walks/c.md:1:1: error missing-field',
      'content/walks/c.md:2:7: error invalid-value',
      'content/walks/c.md:3:9: error invalid-value',
      'content/walks/c.md:4:19: error invalid-type',
      'content/walks/d.md:3:9: error invalid-type',
      'content/walks/d.md:4:7: error not-a-list',
    ])
  })
})

describe('init in a site with remark-lint-frontmatter-schema', () => {
  const FILES = {
    'schemas/walk.schema.yaml':
      'allOf:\n  - $ref: ./page.yaml\n  - properties: { kind: { enum: [hill, dike] } }\n    required: [kind]\n',
    'schemas/page.yaml':
      'properties: { title: { $ref: "#/definitions/short" } }\nrequired: [title]\ndefinitions: { short: { type: string, maxLength: 9 } }\n',
    'content/walks/a.md': post('title: A\nkind: hill'),
    'content/other.md': post('name: 1'),
  }
  const BROKEN = {
    'content/walks/b.md': post('title: Much too long\nkind: sea'),
    'content/walks/c.md': post('kind: dike'),
  }
  const FOUND = [
    'content/walks/b.md:2:8: error invalid-value',
    'content/walks/b.md:3:7: error invalid-value',
    'content/walks/c.md:1:1: error missing-field',
  ]

  it.each([
    [
      '.remarkrc.yaml',
      'plugins:\n  - - remark-lint-frontmatter-schema\n    - schemas: { ./schemas/walk.schema.yaml: ["./content/walks/*.md"] }\n',
    ],
    [
      '.remarkrc.mjs',
      "import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'\nthrow new Error('run')\nconst config = { plugins: ['remark-frontmatter', [remarkLintFrontmatterSchema, { schemas: { 'schemas/walk.schema.yaml': ['/content/walks/*.md'] } }]] }\nexport default config\n",
    ],
    [
      'package.json',
      '{ "remarkConfig": { "plugins": { "remark-lint-frontmatter-schema": { "schemas": { "schemas/walk.schema.yaml": ["content/walks/*.md"] } } } } }',
    ],
  ])('takes the globs of %s', async (name, text) => {
    const { said, clean, found } = await initAndCheck({ ...FILES, [name]: text }, BROKEN)
    expect(said).toContain(`takes the schema of ${name}\ncovers 2 of 2 posts: walk 1, posts 1\n`)
    expect(clean).toBe('')
    expect(found).toEqual(FOUND)
  })

  it('takes what posts name themselves, and fetches nothing', async () => {
    const cwd = tempFolder({
      ...FILES,
      'content/walks/a.md': post('$schema: ../../schemas/walk.schema.yaml\ntitle: A\nkind: hill'),
      'content/walks/b.md': post("'$schema': schemas/walk.schema.yaml\ntitle: Much too long\nkind: hill"),
      'content/far.md': post('$schema: https://example.org/walk.json\ntitle: Far'),
      'content/lost.md': post('$schema: lost.json\ntitle: Lost'),
    })
    const { stdout } = await runCli(['init'], { cwd })
    expect(stdout).toContain('takes the schema of schemas/walk.schema.yaml\n')
    expect(stdout).toContain('content/lost.md: its $schema lost.json is not there\n')
    expect(stdout).toContain('the $schema of 1 post, https://example.org/walk.json, is not taken: nothing is fetched\n')
    expect((await runCli([], { cwd })).stdout.match(/^\S+ error \S+/gm)).toEqual([
      'content/walks/b.md:3:8: error invalid-value',
    ])
  })

  it('says why a schema cannot be taken, and writes a configuration that runs', async () => {
    const cwd = tempFolder({
      ...FILES,
      'schemas/page.yaml': 'type: 3\n',
      '.remarkrc.yaml':
        'plugins:\n  - - remark-lint-frontmatter-schema\n    - schemas: { schemas/walk.schema.yaml: ["content/walks/*.md"], "../x.json": ["content/*.md"] }\n',
    })
    const { stdout } = await runCli(['init'], { cwd })
    expect(stdout).toContain('a schema could not be taken: .remarkrc.yaml: schema: the schema cannot be used')
    expect(stdout).toContain('a schema could not be taken: .remarkrc.yaml: schema: ./../x.json: no such file')
    expect(await runCli([], { cwd })).toMatchObject({ code: 0 })
  })
})
