import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withLine } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

const POST = '---\ntitle: A walk\n---\n'

/** A configuration as JSON, with one collection. */
function one(collection: object): string {
  return JSON.stringify({ collections: [{ files: '*.md', schema: 'jekyll', ...collection }] })
}

describe('a configuration that cannot be used', () => {
  const cases: readonly [name: string, files: Record<string, string>, says: string | RegExp][] = [
    [
      'syntax error in JSON',
      { 'postlint.config.json': '{\n  "collections": [}\n' },
      /^postlint: postlint\.config\.json:2:\d+: not JSON/,
    ],
    [
      'syntax error in YAML',
      { 'postlint.config.yaml': 'collections: [\n' },
      /^postlint: postlint\.config\.yaml:\d+:\d+: not YAML/,
    ],
    [
      'syntax error in TypeScript',
      { 'postlint.config.ts': 'export default {\n  collections: [}\n' },
      /^postlint: postlint\.config\.ts:2:\d+: syntax error: /,
    ],
    [
      'an import that is missing',
      { 'postlint.config.ts': "import x from 'no-such-package'\nexport default x\n" },
      'postlint: postlint.config.ts: the import "no-such-package" cannot be found\n',
    ],
    [
      'a relative import that is missing',
      { 'postlint.config.ts': "import x from './gone.ts'\nexport default x\n" },
      'postlint: postlint.config.ts: the import "./gone.ts" cannot be found\n',
    ],
    [
      'code that throws',
      { 'postlint.config.ts': "throw new Error('not today')\n" },
      'postlint: postlint.config.ts threw while it was loaded: not today\n',
    ],
    [
      'no default export',
      { 'postlint.config.ts': 'export const config = {}\n' },
      'postlint: postlint.config.ts has no default export\n',
    ],
    [
      'a function',
      { 'postlint.config.ts': 'export default () => ({})\n' },
      'postlint: postlint.config.ts: the default export is a function\n',
    ],
    [
      'an unknown key',
      { 'postlint.config.json': '{ "colections": [] }' },
      'postlint: postlint.config.json: unknown key "colections". Did you mean "collections"?\n',
    ],
    [
      'an unknown key inside',
      { 'postlint.config.json': one({ rule: {} }) },
      'postlint: postlint.config.json: collections[0]: unknown key "rule". Did you mean "rules"?\n',
    ],
    [
      'a wrong type',
      { 'postlint.config.json': '{ "collections": {} }' },
      'postlint: postlint.config.json: collections: must be a list, not a mapping\n',
    ],
    [
      'a wrong glob',
      { 'postlint.config.json': one({ files: ['*.md', 5] }) },
      'postlint: postlint.config.json: collections[0].files: must be a glob or a list of globs, not a list\n',
    ],
    [
      'an unknown value',
      { 'postlint.config.json': one({ frontMatter: 'requird' }) },
      'postlint: postlint.config.json: collections[0].frontMatter: unknown value `requird`. Did you mean "required"?\n',
    ],
    [
      'an unknown generator',
      { 'postlint.config.json': one({ generator: 'jekyl' }) },
      'postlint: postlint.config.json: collections[0].generator: unknown value `jekyl`. Did you mean "jekyll"?\n',
    ],
    [
      'an unknown rule',
      { 'postlint.config.json': one({ rules: { 'future-dates': 'off' } }) },
      'postlint: postlint.config.json: collections[0].rules["future-dates"]: unknown rule "future-dates". Did you mean "future-date"?\n',
    ],
    [
      'an unknown level',
      { 'postlint.config.json': one({ rules: { 'future-date': 'on' } }) },
      /collections\[0\]\.rules\["future-date"\]: must be a level/,
    ],
    [
      'a wrong option',
      { 'postlint.config.json': one({ rules: { 'field-order': ['error', { order: 5 }] } }) },
      /collections\[0\]\.rules\["field-order"\]\[1\]\.order: /,
    ],
    [
      'an unknown preset',
      { 'postlint.config.json': one({ schema: 'hugoo' }) },
      'postlint: postlint.config.json: collections[0].schema: unknown preset "hugoo". Did you mean "hugo"?\n',
    ],
    [
      'a schema file that is missing',
      { 'postlint.config.json': one({ schema: './post.schema.json' }) },
      'postlint: postlint.config.json: collections[0].schema: ./post.schema.json: no such file\n',
    ],
    [
      'a vocabulary that is missing',
      { 'postlint.config.json': one({ vocabulary: { tags: './tags.yml' } }) },
      'postlint: postlint.config.json: collections[0].vocabulary.tags: ./tags.yml: no such file\n',
    ],
    [
      'an unknown timezone',
      { 'postlint.config.json': one({ timezone: 'Asia/Shangai' }) },
      'postlint: postlint.config.json: collections[0].timezone: unknown timezone "Asia/Shangai". Did you mean "Asia/Shanghai"?\n',
    ],
    [
      'a glob that matches nothing',
      { 'postlint.config.json': one({ files: 'posts/**/*.md' }) },
      'postlint: postlint.config.json: the collection "posts" matches no file: "posts/**/*.md"\n',
    ],
    [
      'a collection behind another',
      {
        'postlint.config.json': JSON.stringify({
          collections: [{ files: '*.md', schema: 'jekyll' }, { files: 'a.md' }],
        }),
      },
      /the collection "posts-2" gets no file: earlier collections take all/,
    ],
    [
      'two collections of one name',
      {
        'postlint.config.json': JSON.stringify({
          collections: [
            { name: 'a', files: '*.md' },
            { name: 'a', files: '*.md' },
          ],
        }),
      },
      /there are two collections "a"/,
    ],
    ['plugins in data', { 'postlint.config.json': '{ "plugins": [] }' }, /plugins: they are code/],
    [
      'two in one folder',
      { 'postlint.config.json': '{}', 'postlint.config.yaml': '' },
      'postlint: two configurations in one folder: postlint.config.json and postlint.config.yaml\n',
    ],
    [
      'one beside package.json',
      { 'postlint.config.json': '{}', 'package.json': '{ "postlint": {} }' },
      /two configurations in one folder: postlint\.config\.json and package\.json/,
    ],
    [
      'aliases in YAML that stand for more than they say',
      {
        'postlint.config.yaml': `a: &a0 [x]\n${Array.from({ length: 20 }, (_, n) => `a${n}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`,
      },
      /anchors and aliases make more than 20000 lists and mappings of it/,
    ],
    [
      'a rule of a plugin by a taken name',
      {
        'postlint.config.ts':
          "import { defineConfig } from 'postlint'\nexport default defineConfig({ plugins: [{ name: 'p', rules: [{ id: 'missing-field', group: 'text', level: 'error', fixes: [], summary: 's', why: 'w', messages: {}, titles: {}, examples: [] } as never] }] })\n",
      },
      /plugins\[0\]\.rules\[0\]: there is a rule "missing-field" already/,
    ],
  ]

  it.each(cases)('%s: exit 2 and one message', async (_, files, says) => {
    const cwd = tempFolder({ 'a.md': POST, ...files })
    const { code, stdout, stderr } = await runCli([], { cwd })
    if (typeof says === 'string') expect(stderr.startsWith(says), stderr).toBe(true)
    else expect(stderr).toMatch(says)
    expect([code, stdout]).toEqual([2, ''])
    // One message, and at most one line of help; no stack and nothing of this machine.
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
    expect(stderr).not.toMatch(/^\s+at |internal fault/m)
    expect(stderr).not.toContain(cwd)
  })

  it('a schema that throws while it judges: exit 2, no stack', async () => {
    const cwd = tempFolder({
      'a.md': POST,
      'postlint.config.ts':
        "import { defineConfig, z } from 'postlint'\nconst schema = z.looseObject({ title: z.string().refine(() => { throw new Error('boom') }) })\nexport default defineConfig({ collections: [{ files: '*.md', schema }] })\n",
    })
    const { code, stdout, stderr } = await runCli([], { cwd })
    expect(code).toBe(2)
    expect(stdout + stderr).toContain('boom')
    expect(stdout + stderr).not.toMatch(/^\s+at |internal fault/m)
  })
})

describe('which configuration holds', () => {
  const config = one({ files: '**/*.md', rules: { 'field-order': ['error', { order: ['title', 'layout'] }] } })
  const bad = '---\nlayout: post\ntitle: A walk\n---\n'

  it.each([
    ['postlint.config.json', config],
    ['postlint.config.jsonc', `// why\n${config}`],
    ['postlint.config.yaml', config],
    ['postlint.config.yml', config],
    ['postlint.config.js', `export default ${config}`],
    ['postlint.config.mjs', `export default ${config}`],
    ['postlint.config.ts', `const files: string = '**/*.md'\nexport default ${config}`],
    ['postlint.config.mts', `import { defineConfig } from 'postlint'\nexport default defineConfig(${config})`],
    ['package.json', JSON.stringify({ name: 'site', postlint: JSON.parse(config) })],
  ])('reads %s', async (name, text) => {
    const cwd = tempFolder({ 'a.md': bad, [name]: text })
    expect((await runCli([], { cwd })).stdout).toContain('a.md:3:1: error field-order')
  })

  it('lets plain JavaScript import postlint where it is not installed', async () => {
    const text = `import { defineConfig } from 'postlint'\nexport default defineConfig(${config})`
    const cwd = tempFolder({ 'a.md': bad, 'postlint.config.mjs': text })
    expect((await runCli([], { cwd })).stdout).toContain('field-order')
  })

  it('finds the nearest upwards; its globs and paths stay its own', async () => {
    const cwd = tempFolder({ 'postlint.config.json': config, 'blog/posts/a.md': bad, 'b.md': bad })
    const below = await runCli(['a.md'], { cwd: join(cwd, 'blog/posts') })
    expect(below.stdout).toContain('a.md:3:1: error field-order')
    // Without paths all of its posts are meant.
    const all = await runCli([], { cwd: join(cwd, 'blog') })
    expect(all.stdout).toContain('../b.md:3:1')
    expect(all.stdout).toContain('posts/a.md:3:1')
  })

  it('--config names one, --no-config none, --preset stands instead of it', async () => {
    const cwd = tempFolder({
      'a.md': bad,
      'postlint.config.json': '{}',
      'conf/own.json': one({ files: '../*.md', rules: { 'field-order': ['error', { order: ['title', 'layout'] }] } }),
    })
    expect((await runCli(['--config', 'conf/own.json'], { cwd })).stdout).toContain('field-order')
    writeFileSync(join(cwd, 'model.md'), withLine('from', null))
    expect((await runCli(['--no-config', 'model.md'], { cwd })).stdout).toContain('`from` is missing')
    expect((await runCli(['--no-config', 'a.md'], { cwd })).stdout).not.toContain('field-order')
    expect((await runCli(['--preset', 'jekyll', 'a.md'], { cwd })).code).toBe(0)
    const both = await runCli(['--preset', 'jekyll', '--config', 'conf/own.json'], { cwd })
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('exclude each other')])
    expect((await runCli(['--preset', 'jekyl', 'a.md'], { cwd })).stderr).toContain(
      'unknown preset "jekyl". Did you mean "jekyll"?',
    )
    expect((await runCli(['--config', 'gone.json'], { cwd })).stderr).toContain('no such file: gone.json')
  })

  it('a level from a flag keeps the options of the configuration', async () => {
    const cwd = tempFolder({ 'a.md': bad, 'postlint.config.json': config })
    expect((await runCli(['--rule', 'field-order=info'], { cwd })).stdout).toContain('a.md:3:1: info field-order')
  })

  it('--untrusted refuses code, links and files elsewhere, and takes data', async () => {
    const code = tempFolder({ 'a.md': POST, 'postlint.config.ts': "throw new Error('ran')\n" })
    const refused = await runCli(['--untrusted'], { cwd: code })
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('is code, which --untrusted does not run'),
    ])
    expect(refused.stderr).not.toContain('ran:')
    const data = tempFolder({ 'a.md': POST, 'postlint.config.json': one({}) })
    expect((await runCli(['--untrusted'], { cwd: data })).code).toBe(0)
    const far = tempFolder({ 'a.md': POST, 'postlint.config.json': one({ vocabulary: { tags: '../tags.yml' } }) })
    expect((await runCli(['--untrusted'], { cwd: far })).stderr).toContain('lies outside the folder')
    const link = tempFolder({ 'a.md': POST, 'real.json': one({}) })
    symlinkSync('real.json', join(link, 'postlint.config.json'))
    expect((await runCli(['--untrusted'], { cwd: link })).stderr).toContain('symbolic link')
    expect((await runCli([], { cwd: link })).code).toBe(0)
  })
})

describe('collections', () => {
  const config = JSON.stringify({
    collections: [
      {
        name: 'news',
        files: 'news/*.md',
        ignore: 'news/old*.md',
        schema: 'jekyll',
        vocabulary: { tags: './tags.yml' },
      },
      { name: 'rest', files: '{news,blog}/**/*.md', schema: { type: 'object', required: ['summary'] } },
    ],
  })
  const files = {
    'postlint.config.json': config,
    'tags.yml': 'city:\n  title: City\nriver: {}\n',
    'news/a.md': '---\ntitle: Same\ntags: [rivers]\n---\n',
    'news/old.md': '---\ntitle: Old\n---\n',
    'blog/b.md': '---\ntitle: Same\nsummary: x\n---\n',
    'notes/c.md': POST,
  }

  it('the first that matches decides; what matches none is skipped with the reason', async () => {
    const { code, stdout } = await runCli(['--format', 'json', '.'], { cwd: tempFolder(files) })
    const report = JSON.parse(stdout)
    const found = report.files.flatMap((file: { path: string; problems: { rule: string }[] }) =>
      file.problems.map(({ rule }) => `${file.path} ${rule}`),
    )
    // Posts of two collections are not compared: the equal titles are no finding.
    expect(found).toEqual(['news/a.md unknown-item', 'news/old.md missing-field'])
    expect(report.skipped).toEqual([{ path: 'notes/c.md', reason: 'matches no collection' }])
    expect([code, report.summary.checked]).toEqual([1, 3])
  })

  it('fix and parse go by them too', async () => {
    const cwd = tempFolder({ ...files, 'news/a.md': '---\ntitle: "Same "\ntags: [river]\n---\n' })
    expect((await runCli(['fix', 'news', 'notes'], { cwd })).stderr).toContain('fixed 1 problem')
    expect((await runCli(['parse', 'notes/c.md'], { cwd })).stdout).toContain('"A walk"')
  })

  it('a named post that no collection takes is no "fine"', async () => {
    const cwd = tempFolder(files)
    const { code, stderr } = await runCli(['notes/c.md'], { cwd })
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('no collection of postlint.config.json takes "notes/c.md"'),
    ])
    expect((await runCli(['--allow-empty', 'notes/c.md'], { cwd })).code).toBe(0)
  })

  it('config prints what holds for a file', async () => {
    const cwd = tempFolder(files)
    const { stdout } = await runCli(['config', 'news/a.md'], { cwd })
    const shown = JSON.parse(stdout)
    expect(shown).toMatchObject({
      path: 'news/a.md',
      config: 'postlint.config.json',
      collection: 'news',
      generator: 'jekyll',
    })
    expect(shown.vocabulary).toEqual({ tags: ['city', 'river'] })
    expect(stdout).not.toContain(cwd)
    expect(JSON.parse((await runCli(['config', 'notes/c.md'], { cwd })).stdout).collection).toBeNull()
  })
})

it('plugins bring rules and formats', async () => {
  const cwd = tempFolder({
    'a.md': '---\ntitle: LOUD\n---\n',
    'postlint.config.ts': `
import { defineConfig, defineReporter, defineRule, post } from 'postlint'
const loud = defineRule({
  id: 'loud-title', group: 'text', level: 'error', fixes: [], summary: 's', why: 'w',
  messages: { found: () => ({ what: 'it shouts', how: 'Whisper.' }) }, titles: {}, examples: [],
  *check(post) { if (post.data.title === 'LOUD') yield { message: 'found', values: {}, place: { path: ['title'] } } },
})
const tally = defineReporter({ name: 'tally', summary: 's', render: (report) => 'errors: ' + report.summary.errors + '\\n' })
export default defineConfig({
  collections: [{ files: '*.md', schema: 'jekyll' }],
  plugins: [{ name: 'own', rules: [loud], reporters: [tally] }],
})
`,
  })
  expect((await runCli([], { cwd })).stdout).toContain('a.md:2:8: error loud-title it shouts')
  expect((await runCli(['--format', 'tally'], { cwd })).stdout).toBe('errors: 1\n')
  expect((await runCli(['--rule', 'loud-title=off'], { cwd })).code).toBe(0)
})
