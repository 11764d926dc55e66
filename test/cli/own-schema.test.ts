import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const CONTENT = `import { defineCollection, reference } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { KINDS } from '@/kinds'

const walks = defineCollection({
  loader: glob({ pattern: '**/[^_]*.{md,mdx}', base: './src/content/walks' }),
  schema: ({ image }) =>
    z.object({
      title: z.string().max(30),
      day: z.coerce.date(),
      kind: z.enum(KINDS),
      cover: image().optional(),
      guide: reference('guides').optional(),
      draft: z.boolean().default(false),
      tags: z.array(z.string()).default([]),
      steps: z.number().int().min(1).optional(),
    }),
})
const rivers = defineCollection({
  loader: glob({ pattern: ['**/*.md', '!old/**'], base: 'rivers' }),
  schema: z.strictObject({ title: z.string(), seen: z.date().optional(), map: z.url().optional(), dated: z.string().optional(), photos: z.array(z.object({ at: z.date() })).optional() }),
})
const guides = defineCollection({ loader: file('src/guides.json'), schema: z.object({ name: z.string() }) })
const links = defineCollection({ loader: async () => [], schema: z.object({ name: z.string() }) })
export const collections = { walks, rivers, guides, links }
`

const walk = (lines: string, title = 'A walk'): string =>
  `---\ntitle: ${title}\nday: 2024-03-05\n${lines}\n---\nText.\n`
const river = (lines: string): string => `---\n${lines}\n---\nText.\n`

const SITE = {
  'astro.config.mjs': 'export default {}\n',
  'tsconfig.json':
    '{ "extends": "astro/tsconfigs/strict", "compilerOptions": { "paths": { "@/*": ["./src/*"], }, }, }\n',
  'src/kinds.ts': "export const KINDS = ['hill', 'dike'] as const\n",
  'src/content.config.ts': CONTENT,
  'src/content/walks/good.md': walk('kind: hill\ncover: ./a.png\nguide: lin', 'Uphill'),
  'src/content/walks/a.png': '',
  'src/content/walks/_draft.md': 'no page\n',
  'rivers/good.md': river(
    'title: Amber\nseen: 2024-01-02\ndated: "2024-01-02"\nphotos: [{ at: 2024-01-02T03:04:05+01:00 }]',
  ),
  'rivers/old/away.md': river('name: 1'),
}

const DEFECTS: readonly (readonly [path: string, text: string, problem: string])[] = [
  ['src/content/walks/a.md', '---\ntitle: A\nkind: hill\n---\n', '1:1: error missing-field'],
  ['src/content/walks/b.md', walk('kind: hlil'), '4:7: error invalid-value'],
  ['src/content/walks/c.md', walk('kind: hill\ndraft: "no"'), '5:8: error invalid-type'],
  ['src/content/walks/d.md', walk('kind: hill\ntags: mud'), '5:7: error not-a-list'],
  ['src/content/walks/e.md', walk('kind: hill\nsteps: 0'), '5:8: error invalid-value'],
  ['src/content/walks/f.md', walk('kind: hill\ncover: [a, b]'), '5:8: error invalid-type'],
  ['src/content/walks/g.md', walk('kind: hill\nguide: [lin]'), '5:8: error invalid-type'],
  ['src/content/walks/h.md', walk('kind: hill', '2024'), '2:8: error invalid-type'],
  [
    'src/content/walks/i.mdx',
    walk('kind: hill', 'A walk along the dike that takes all day'),
    '2:8: error invalid-value',
  ],
  ['src/content/walks/j.md', 'Text alone.\n', '1:1: error missing-front-matter'],
  ['rivers/k.md', river('title: Blue\ncolour: blue'), '3:1: error unknown-field'],
  ['rivers/l.md', river('title: Blue\nseen: soon'), '3:7: error malformed-date'],
  ['rivers/n.md', river('title: Blue\nseen: "2024-01-02"'), '3:7: error invalid-type'],
  ['rivers/o.md', river('title: Blue\nseen: 2024-01-02 10:00'), '3:7: error invalid-type'],
  [
    'rivers/p.md',
    river('title: Blue\nphotos:\n  - { at: "2024-01-02" }\n  - { at: 2024-01-02 }'),
    '4:11: error invalid-type',
  ],
  ['rivers/q.md', river('title: 2024-01-02'), '2:8: error invalid-type'],
  ['rivers/r.md', river('title: Blue\ndated: 2024-01-02'), '3:8: error invalid-type'],
  ['rivers/m.md', river('title: Blue\nmap: blue'), '3:6: error invalid-url'],
]

describe('init in a site of Astro that has schemas', () => {
  it('takes them, and each defect is found at its line', async () => {
    const cwd = tempFolder({ ...SITE, ...Object.fromEntries(DEFECTS.map(([path, text]) => [path, text])) })
    const { code, stdout } = await runCli(['init'], { cwd })
    expect([code, stdout.split('\n').slice(0, 3)]).toEqual([
      0,
      [
        'wrote postlint.config.ts (Astro, by astro.config.mjs)',
        'takes the schemas of src/content.config.ts',
        'covers 20 of 22 posts: walks 11, rivers 9',
      ],
    ])
    const errors = (await runCli(['--quiet'], { cwd })).stdout.split('\n').filter((line) => line.includes(': error '))
    expect(errors.map((line) => line.split(' ').slice(0, 3).join(' ')).sort()).toEqual(
      DEFECTS.map(([path, , problem]) => `${path}:${problem}`).sort(),
    )
  })

  it('writes dates as its reader of YAML takes them', async () => {
    const cwd = tempFolder({
      ...SITE,
      'rivers/good.md': river(
        'title: Amber\nseen: "2024-01-02" # first\ndated: 2024-01-02\nphotos:\n  - at: \'2024-01-02\'',
      ),
    })
    await runCli(['init'], { cwd })
    expect((await runCli(['fix'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'rivers/good.md'), 'utf8')).toBe(
      river('title: Amber\nseen: 2024-01-02 # first\ndated: "2024-01-02"\nphotos:\n  - at: 2024-01-02'),
    )
  })

  it('says nothing of what Astro takes', async () => {
    const cwd = tempFolder(SITE)
    await runCli(['init'], { cwd })
    expect(await runCli([], { cwd })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('2 posts checked: no problems'),
    })
  })

  it('follows imports from the folder that TypeScript begins at', async () => {
    const cwd = tempFolder({
      ...SITE,
      'tsconfig.json': '{ "compilerOptions": { "baseUrl": "." } }\n',
      'src/content.config.ts': CONTENT.replace("'@/kinds'", "'src/kinds'"),
    })
    expect((await runCli(['init'], { cwd })).stdout).toContain('takes the schemas of src/content.config.ts')
  })

  it('knows collections from before Astro 5, sites in a folder, and collections without a post', async () => {
    const cwd = tempFolder({
      'web/astro.config.mjs': '',
      'web/src/content/config.ts': `import { defineCollection, z } from 'astro:content'
const schema = z.object({ title: z.string() })
export const collections = {
  blog: defineCollection({ type: 'content', schema }),
  later: defineCollection({ schema }),
  people: defineCollection({ type: 'data', schema }),
}
`,
      'web/src/content/blog/a.md': '---\ntitle: 5\n---\n',
      'web/src/pages/about.md': '---\ntitle: About\n---\n',
    })
    const { stdout } = await runCli(['init'], { cwd })
    expect(stdout).toContain(
      'takes the schemas of web/src/content/config.ts\ncovers 2 of 2 posts: web-blog 1, pages 1\n',
    )
    expect(await runCli(['--quiet'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('web/src/content/blog/a.md:2:8: error invalid-type'),
    })
  })

  it('has the schema of Starlight where that is not installed', async () => {
    const cwd = tempFolder({
      'astro.config.mjs': '',
      'package.json': '{ "dependencies": { "@astrojs/starlight": "*" } }',
      'src/content.config.ts': `import { defineCollection, z } from 'astro:content'
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: z.object({ level: z.enum(['easy', 'hard']) }) }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
}
`,
      'src/content/docs/a.md': '---\ntitle: A\nlevel: esay\nlastUpdated: 2024-01-01\ntemplate: spalsh\n---\n',
      'src/content/docs/b.md': '---\ntitle: B\nlevel: easy\nlastUpdated: 2024-01-01\n---\n',
    })
    expect((await runCli(['init'], { cwd })).stdout).toContain('takes the schemas of src/content.config.ts')
    const { stdout } = await runCli(['--quiet'], { cwd })
    expect(stdout.match(/^\S+/gm)).toEqual(['src/content/docs/a.md:3:8:', 'src/content/docs/a.md:5:11:'])
  })

  it.each([
    ['what throws', "throw new Error('no key')", 'threw while it was loaded: no key'],
    [
      'what needs a package',
      "import { feed } from 'feed-loader'\nexport const collections = { blog: { loader: feed() } }",
      'the import "feed-loader" cannot be found',
    ],
    ['what exports none', 'export const other = {}', 'it exports no collection of Markdown files'],
  ])('falls back to the preset at %s, and says so', async (_, text, reason) => {
    const cwd = tempFolder({
      'astro.config.mjs': '',
      'src/content.config.ts': text,
      'src/content/blog/a.md': '---\ntitle: A\n---\n',
    })
    const { code, stdout } = await runCli(['init'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining(reason)])
    expect(await runCli([], { cwd })).toMatchObject({ code: 0 })
  })

  it('runs none of it with --untrusted, as data, and without a configuration', async () => {
    const cwd = tempFolder({
      ...SITE,
      'src/content.config.ts':
        "import { existsSync, readFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport const collections = {}\n",
    })
    await runCli([], { cwd })
    await runCli(['init', '--json'], { cwd })
    await runCli(['--untrusted', '--no-config'], { cwd })
    expect(existsSync(join(cwd, 'src/ran'))).toBe(false)
  })
})

describe('init in a site with a JSON Schema', () => {
  it.each([[[]], [['--json']]])('takes the one of MDN with %j', async (flags) => {
    const cwd = tempFolder({
      '.front-matter-config.json':
        '{ "lineWidth": -1, "schema": { "type": "object", "additionalProperties": false, "required": ["title"], "properties": { "title": { "type": "string", "maxLength": 9 } } } }',
      'files/de/a/index.md': '---\ntitle: A page that is long\n---\n',
      'files/de/b/index.md': '---\ntitle: B\nslug: b\n---\n',
      'files/de/c/index.md': '---\ntitle: C\n---\n',
      'files/de/d/index.md': 'Text.\n',
      'files/de/HELP.md': 'Text.\n',
    })
    const { stdout } = await runCli(['init', ...flags], { cwd })
    expect(stdout).toContain(
      'takes the schema of .front-matter-config.json\ncovers 5 of 5 posts: posts 4, other-posts 1\n',
    )
    expect((await runCli(['--quiet'], { cwd })).stdout.match(/^\S+ error \S+/gm)).toEqual([
      'files/de/a/index.md:2:8: error invalid-value',
      'files/de/b/index.md:3:1: error unknown-field',
      'files/de/d/index.md:1:1: error missing-front-matter',
    ])
  })

  it('says what is wrong with a pointer that leads nowhere', async () => {
    const cwd = tempFolder({
      'a.md': '---\ntitle: A\n---\n',
      's.json': '{}',
      'postlint.config.json': '{ "collections": [{ "files": "*.md", "schema": "./s.json#/schema" }] }',
    })
    expect(await runCli([], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('collections[0].schema: the schema cannot be used'),
    })
  })
})
