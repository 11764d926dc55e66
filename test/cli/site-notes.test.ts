import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const NOTE = 'postlint: the authors of _data/authors.yml are not those of the posts: not compared\n'
const post = (author: string, title = author) => `---\nlayout: post\ntitle: ${title}\nauthor: ${author}\n---\nA walk.\n`

/** A Jekyll site whose theme has brought a list of authors that are not its own. */
function themedSite(authors: (at: number) => string): string {
  const posts = Array.from({ length: 300 }, (_, at) => [
    `_posts/2023-10-28-a${at}.md`,
    post(authors(at), `A walk ${at}`),
  ])
  return tempFolder({
    '_config.yml': 'title: x\n',
    '_layouts/post.html': '',
    '_data/authors.yml': 'jane:\n  name: Jane Doe\n',
    ...Object.fromEntries(posts),
  })
}

const run = (cwd: string, ...words: string[]) => runCli(['--preset', 'jekyll', ...words], { cwd })

describe('a list that is not in use', () => {
  it('is dropped and named once, whichever posts are looked at', async () => {
    const cwd = themedSite((at) => `Author ${at % 7}`)
    for (const words of [
      [],
      ['_posts/2023-10-28-a7.md'],
      ['--shard', '2/5', '--format', 'json'],
      ['--format', 'json'],
    ]) {
      const { code, stderr, stdout } = await run(cwd, ...words)
      expect([code, stderr.split('\n').filter((line) => line.includes('authors'))]).toEqual([0, [NOTE.trim()]])
      expect(stdout).not.toContain('unknown-author')
    }
    expect((await runCli(['fix', '--preset', 'jekyll', '--diff'], { cwd })).stderr).toContain(NOTE)
  })

  it('is in use where most posts have its names', async () => {
    const cwd = themedSite((at) => (at % 10 === 3 ? 'jnae' : 'jane'))
    const named = await run(cwd, '_posts/2023-10-28-a3.md')
    expect(named.stdout).toContain('warning unknown-author `author` is `jnae`, but the authors of the site are `jane`')
    expect(named.stderr).not.toContain('not compared')
    const all = await run(cwd)
    expect(all.stdout.split('\n').filter((line) => line.includes('unknown-author'))).toHaveLength(30)
  })
})

describe('the layouts of a theme that posts do not use', () => {
  const titled = (at: number) => `---\ntitle: A walk ${at}\nlayout: own\n---\nA walk.\n`
  const posts = (folder: string) =>
    Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${folder}/a${at}.md`, titled(at)]))

  it.each([
    ['hugo', 'content', ['layouts/_default/single.html'], 'layouts/'],
    ['hugo', 'content', ['themes/plain/layouts/page/single.html'], 'themes/plain/layouts/'],
    ['hugo', 'content', ['layouts/index.html', 'themes/a/layouts/a.html'], 'layouts/, themes/a/layouts/'],
  ])('are named by the folders that are there: %s %s %j', async (preset, folder, layouts, places) => {
    const cwd = tempFolder({ ...posts(folder), ...Object.fromEntries(layouts.map((path) => [path, ''])) })
    const { stderr } = await runCli(['--preset', preset], { cwd })
    const note = `postlint: the layouts of ${places} are not those of the posts: not compared`
    expect(stderr.split('\n').filter((line) => line.includes('layouts'))).toEqual([note])
    const chinese = await runCli(['--preset', preset, '--locale', 'zh-hans'], { cwd })
    expect(chinese.stderr).toContain(`postlint: ${places} 里的布局与文章用的不符，因此没有比较\n`)
  })
})

describe('a list that cannot be read', () => {
  const site = (list: string) =>
    tempFolder({ 'blog/authors.yml': list, 'blog/a.md': '---\ntitle: A\nauthors: [lin]\n---\nA walk.\n' })

  it.each(['lin: {\n', 'just text\n'])('is named, and the work is not all done: %j', async (list) => {
    const { code, stderr } = await runCli(['--preset', 'docusaurus'], { cwd: site(list) })
    expect(stderr).toMatch(/^postlint: blog\/authors\.yml cannot be read \(.+\): authors were not compared with it$/m)
    expect(code).toBe(2)
  })

  it('is not asked for by posts without authors', async () => {
    const cwd = tempFolder({ 'blog/authors.yml': 'lin: {\n', 'blog/a.md': '---\ntitle: A\n---\nA walk.\n' })
    expect(await runCli(['--preset', 'docusaurus'], { cwd })).toMatchObject({
      code: 0,
      stderr: expect.not.stringContaining('authors'),
    })
  })

  it('is not followed out of an untrusted site', async () => {
    const outside = tempFolder({ 'authors.yml': 'lin: {}\n' })
    const cwd = site('')
    rmSync(join(cwd, 'blog/authors.yml'))
    symlinkSync(join(outside, 'authors.yml'), join(cwd, 'blog/authors.yml'))
    expect((await runCli(['--preset', 'docusaurus'], { cwd })).code).toBe(0)
    const { code, stderr } = await runCli(['--preset', 'docusaurus', '--untrusted'], { cwd })
    expect(stderr).toContain('blog/authors.yml cannot be read')
    expect(code).toBe(2)
  })
})

describe('files that fields name', () => {
  const page = (image: string) => `---\ntitle: A\nimage: ${image}\n---\nA walk.\n`

  it('are looked for in the site, wherever the command runs', async () => {
    const cwd = tempFolder({
      'postlint.config.json': '{ "collections": [{ "files": "_posts/**/*.md", "generator": "jekyll" }] }',
      '_posts/2023-10-28-a.md': page('/img/rivr.png'),
      '_posts/2023-10-28-b.md': page('/img/river.png'),
      'img/river.png': '',
    })
    const inRoot = await runCli([], { cwd })
    expect(inRoot.stdout).toContain('_posts/2023-10-28-a.md:3:8: warning missing-file `image` names `/img/rivr.png`')
    expect(inRoot.stdout.split('\n').filter((line) => line.includes('missing-file'))).toHaveLength(1)
    mkdirSync(join(cwd, 'img/sub'))
    const below = await runCli(['2023-10-28-a.md'], { cwd: join(cwd, '_posts') })
    expect(below.stdout).toContain('2023-10-28-a.md:3:8: warning missing-file')
  })

  it('may lie behind a link, which nobody follows in an untrusted site', async () => {
    const outside = tempFolder({ 'river.png': '' })
    const cwd = tempFolder({
      '_posts/2023-10-28-a.md': page('/img/river.png'),
      '_posts/2023-10-28-b.md': page('/img/no.png'),
    })
    symlinkSync(outside, join(cwd, 'img'))
    const found = async (...words: string[]) =>
      (await run(cwd, ...words)).stdout
        .split('\n')
        .flatMap((line) => /^(\S+): warning missing-file/.exec(line)?.[1] ?? [])
    expect(await found()).toEqual(['_posts/2023-10-28-b.md:3:8'])
    expect(await found('--untrusted')).toEqual([])
  })

  it('says once where most are not there', async () => {
    const cwd = tempFolder({})
    mkdirSync(join(cwd, '_posts'))
    for (let at = 0; at < 6; at++)
      writeFileSync(join(cwd, `_posts/2023-10-28-a${at}.md`), page(`/cdn/${at}.png`).replace('A', `A${at}`))
    const { stdout, stderr } = await run(cwd)
    expect(stdout).not.toContain('missing-file')
    expect(stderr).toContain(
      'postlint: most of the files that fields of the posts name are not in the site: not looked for\n',
    )
  })
})

it('compares posts by the languages that the configuration names', async () => {
  const config = (language: string) =>
    `{ "collections": [{ "files": "content/**/*.md", "generator": "hugo", "language": ${JSON.stringify(language)} }] }`
  const page = '---\ntitle: A\nurl: /a/\n---\nA walk.\n'
  const cwd = tempFolder({
    'postlint.config.json': config('content/:language/**'),
    'content/english/a.md': page,
    'content/french/a.md': page,
  })
  expect((await runCli([], { cwd })).code).toBe(0)
  writeFileSync(join(cwd, 'postlint.config.json'), config('content/**'))
  const wrong = await runCli([], { cwd })
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('must have :language or :version in it')
})
