import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GOOD, withLine } from './posts.ts'
import { runCli, tempFolder } from './run-cli.ts'

const PAGE = '---\ntitle: A walk\nlayout: page\n---\nA walk.\n'

it('says what a site was taken for, and asks for nothing else', async () => {
  const cwd = tempFolder({ 'config/_default/hugo.toml': '', 'content/a.md': PAGE })
  const { code, stdout, stderr } = await runCli([], { cwd })
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toContain('checked as a Hugo site (config/_default/hugo.toml); postlint init writes that down')
  expect((await runCli(['--quiet'], { cwd })).stderr).not.toContain('Hugo')
})

it('asks nothing of pages of an unknown site, and fixes nothing there', async () => {
  const cwd = tempFolder({ 'pages/a.md': PAGE, 'pages/b.md': '---\ndate: 2024-01-01\n---\n' })
  expect(await runCli([], { cwd })).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('without a schema'),
  })
  expect((await runCli(['fix', '--diff'], { cwd })).stdout).toBe('')
})

it('asks for the fields of the model post where posts have them', async () => {
  const bad = withLine('from', null)
  for (const [files, paths] of [
    [{ 'a.md': bad }, []],
    [{ 'notes/b.md': PAGE, 'a.md': bad }, ['a.md']],
    [{ '_config.yml': '', '_posts/2026-03-04-a.md': bad, '_posts/2026-03-04-b.md': GOOD }, []],
  ] as const) {
    const { code, stdout } = await runCli(paths, { cwd: tempFolder(files) })
    expect([code, stdout]).toEqual([1, expect.stringContaining('`from` is missing')])
  }
  const piped = await runCli(['-'], { cwd: tempFolder({ 'b.md': PAGE }), stdin: bad })
  expect(piped.stdout).toContain('`from` is missing')
})

it('leaves templates alone, and checks one that is named', async () => {
  const template = '---\ntitle: {{ title }}\n---\n'
  const cwd = tempFolder({
    'package.json': '{"dependencies":{"hexo":"7"}}',
    'scaffolds/post.md': template,
    'source/_posts/a.md': PAGE,
  })
  expect((await runCli([], { cwd })).stdout).not.toContain('scaffolds')
  expect((await runCli(['scaffolds/post.md', '--list-files'], { cwd })).stdout).toBe('scaffolds/post.md\n')
})

it.each([
  ['.obsidian/templates.json', '{"folder":"Meta/Models (new)/"}', 'Meta/Models (new)/Day.md'],
  ['.obsidian/plugins/templater-obsidian/data.json', '{"templates_folder":"99 - Models"}', '99 - Models/a/Day.md'],
  ['.obsidian/templates.json', '{"folder":"(Models)"}', '(Models)/Day.md'],
  ['.obsidian/daily-notes.json', '{"folder":"Days","template":"Meta/Day"}', 'Meta/Day.md'],
  ['.obsidian/zk-prefixer.json', '{"template":"Meta/Day.md"}', 'Meta/Day.md'],
  ['.obsidian/app.json', '{}', 'Templates/Day.md'],
])('leaves the templates of a vault alone that its settings name: %s %s', async (file, text, template) => {
  const model = '---\ntitle: {{title}}: {{date}}\ntags: [a\n---\n'
  const vault = { '.obsidian/app.json': '{}', [file]: text, [template]: model, 'Days/2026-03-04.md': PAGE }
  const cwd = tempFolder(vault)
  for (const init of [false, true]) {
    if (init) expect((await runCli(['init'], { cwd })).stdout).toContain(`not covered: ${template} (template)\n`)
    const { code, stderr } = await runCli([], { cwd })
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 post checked: no problems')])
    expect((await runCli(['--list-files'], { cwd })).stderr).toContain(`not checked: ${template} (template)\n`)
  }
})

it.each(['', '/', '.', '..', '../other', '**', 'C:/x', '\\0'])(
  'takes no whole vault for templates, whatever its settings say: %j',
  async (folder) => {
    const settings = { '.obsidian/templates.json': JSON.stringify({ folder }) }
    const { code, stdout } = await runCli([], { cwd: tempFolder({ ...settings, 'a.md': '---\ntags: [a\n---\n' }) })
    expect([code, stdout]).toEqual([1, expect.stringContaining('a.md:2')])
  },
)

it('says that a site without posts is nothing to check', async () => {
  const cwd = tempFolder({ 'hugo.toml': '', 'README.md': PAGE })
  expect(await runCli([], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing to check') })
  expect((await runCli(['--allow-empty'], { cwd })).code).toBe(0)
})

it('checks what is named outside of the pages of a site', async () => {
  const cwd = tempFolder({ 'hugo.toml': '', 'content/a.md': PAGE, 'notes/b.md': '---\ntitle: [\n---\n' })
  for (const paths of [['notes'], ['notes/b.md'], ['content', 'notes/b.md']]) {
    expect((await runCli(paths, { cwd })).stdout).toContain('notes/b.md:2')
  }
  expect((await runCli(['.'], { cwd })).stdout).not.toContain('notes')
})

it('goes by the site that the named posts lie in, wherever that is', async () => {
  const cwd = tempFolder({
    'one/hugo.toml': '',
    'one/content/a.md': PAGE,
    'work/blogs/two/_config.yml': '',
    'work/blogs/two/_posts/2026-03-04-a.md': PAGE,
    'empty/c.md': PAGE,
  })
  const deep = await runCli(['work/blogs/two/_posts'], { cwd })
  expect(deep.stderr).toMatch(/checked as a Jekyll site \(work\/blogs\/two\/_config\.yml\)$/m)
  const beside = await runCli(['../../one/content/*.md'], { cwd: join(cwd, 'work/blogs') })
  expect(beside.stderr).toContain('checked as a Hugo site (../../one/hugo.toml)\n')
  expect((await runCli(['one'], { cwd })).stderr).toContain('checked as a Hugo site (one/hugo.toml); postlint init')
  expect((await runCli(['empty'], { cwd })).stderr).not.toContain('Hugo')
  expect((await runCli(['../../one', '--untrusted'], { cwd: join(cwd, 'work/blogs') })).stderr).not.toContain('Hugo')
})

it('goes by the site whose pages lie where the named posts are, and by none that only lies beside them', async () => {
  const cwd = tempFolder({
    'package.json': '{}',
    'README.md': PAGE,
    'docs/a.md': PAGE,
    'website/docusaurus.config.js': "module.exports = { presets: [['classic', { docs: { path: '../docs' } }]] }",
    'website/docs/b.md': PAGE,
    'blog/hugo.toml': '',
  })
  const site = 'checked as a Docusaurus site (website/docusaurus.config.js); postlint init'
  for (const path of ['docs/a.md', 'docs', 'website/docs/b.md'])
    expect((await runCli([path], { cwd })).stderr).toContain(site)
  expect((await runCli(['README.md'], { cwd })).stderr).toContain('no site generator was recognised')
})

it('names several sites of one generator once', async () => {
  const cwd = tempFolder({ 'a/hugo.toml': '', 'a/content/a.md': PAGE, 'b/hugo.toml': '', 'b/content/b.md': PAGE })
  expect((await runCli([], { cwd })).stderr).toContain('checked as 2 Hugo sites (a/hugo.toml, …);')
})

it('leaves out what the site itself ignores', async () => {
  const config = 'baseURL = "https://rivers.example/"\nignoreFiles = [\'\\.knit\\.md$\', "_cache$"]\n'
  const hugo = tempFolder({ 'config.toml': config, 'content/a.md': PAGE, 'content/a.knit.md': PAGE })
  expect((await runCli(['--list-files'], { cwd: hugo })).stdout).toBe('content/a.md\n')
  const ignored = 'base_url = "https://rivers.example"\nignored_content = ["*/README.md"]\n'
  const zola = tempFolder({ 'config.toml': ignored, 'content/a.md': PAGE, 'content/README.md': '# Notes\n' })
  expect((await runCli(['--list-files'], { cwd: zola })).stdout).toBe('content/a.md\n')
})

it('takes away what is excluded', async () => {
  const cwd = tempFolder({ 'hugo.toml': '', 'content/a.md': PAGE, 'content/old/b.md': PAGE })
  expect((await runCli(['--list-files', '--exclude', 'content/old'], { cwd })).stdout).toBe('content/a.md\n')
  expect((await runCli(['--list-files', '!content/a.md'], { cwd })).stdout).toBe('content/old/b.md\n')
})

it('lets a configuration that names no generator go by the one of the site', async () => {
  const config = JSON.stringify({ collections: [{ files: 'content/**/*.md', schema: { type: 'object' } }] })
  const cwd = tempFolder({ 'hugo.toml': '', 'content/a.md': PAGE, 'postlint.config.json': config })
  expect(JSON.parse((await runCli(['config', 'content/a.md'], { cwd })).stdout)).toMatchObject({ generator: 'hugo' })
  const bare = tempFolder({ 'hugo.toml': '', 'content/a.md': PAGE, 'postlint.config.json': '{}' })
  expect(JSON.parse((await runCli(['config', 'content/a.md'], { cwd: bare })).stdout)).toMatchObject({
    generator: 'hugo',
    schema: { origin: 'preset hugo' },
  })
})

it('compares posts that only the reader of the site can read', async () => {
  const post = (title: string): string => `---\ntitle: ${title}\ntags:\n\t- rivers\npermalink: same\n---\n`
  const cwd = tempFolder({
    'package.json': '{ "dependencies": { "hexo": "^7.0.0" } }',
    'source/_posts/a.md': post('A walk'),
    'source/_posts/b.md': post('Dikes'),
  })
  const { stdout } = await runCli(['check', '--format', 'compact'], { cwd })
  expect(stdout.match(/_posts\/[ab]\.md:5:12: error duplicate-permalink/g)).toHaveLength(2)
})
