import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

describe('init', () => {
  it.each([
    ['jekyll', 'posts', '_config.yml', 'title: A site\n', '_posts/2024-03-05-a.md'],
    ['hugo', 'content', 'hugo.toml', '', 'content/a.md'],
    ['hugo', 'content', 'config.toml', "baseURL = 'https://example.com/'\n", 'content/a.md'],
    ['hexo', 'posts', 'package.json', '{ "dependencies": { "hexo": "^7" } }', 'source/_posts/a.md'],
    ['eleventy', 'pages', '.eleventy.js', '', 'a.md'],
    ['astro', 'content', 'astro.config.mjs', '', 'src/content/blog/a.md'],
    ['docusaurus', 'blog', 'docusaurus.config.ts', '', 'blog/a.md'],
  ])('recognises %s by %s, and what it writes works', async (generator, collection, name, text, post) => {
    for (const flags of [[], ['--json']]) {
      const cwd = tempFolder({ [name]: text, [post]: '---\ntitle: A walk\n---\n' })
      const { code, stdout } = await runCli(['init', ...flags], { cwd })
      expect([code, stdout]).toEqual([0, expect.stringContaining(`by ${name}`)])
      expect(JSON.parse((await runCli(['config', post], { cwd })).stdout)).toMatchObject({
        collection,
        generator,
      })
      expect(await runCli([], { cwd })).toMatchObject({ code: 0, stderr: 'postlint: 1 post checked: no problems\n' })
    }
  })

  it('covers each kind of page, and names what it leaves out', async () => {
    const cwd = tempFolder({
      '_config.yml': 'collections: [guides]\n',
      '_posts/2024-01-01-a.md': '---\ntitle: A\n---\n',
      '_guides/a.md': '---\ntitle: A\n---\n',
      'about.md': '---\ntitle: A\n---\n',
      '_includes/b.md': 'text',
      'README.md': 'text',
    })
    const before = await runCli(['--format', 'json'], { cwd })
    const { stdout } = await runCli(['init'], { cwd })
    expect(stdout.split('\n').slice(1, -1)).toEqual([
      'covers 3 of 5 posts: posts 1, guides 1, pages 1',
      '  not covered: README.md (repository paper)',
      '  not covered: _includes/b.md (no collection takes it)',
      'next: postlint checks the posts, postlint fix --diff shows what it would repair',
    ])
    expect((await runCli(['--format', 'json'], { cwd })).stdout).toBe(before.stdout)
    const listed = await runCli(['--list-files'], { cwd })
    expect(listed.stdout).toBe('_guides/a.md\n_posts/2024-01-01-a.md\nabout.md\n')
    expect(listed.stderr).toContain('not checked: README.md (repository paper)\n')
  })

  it('folds what it leaves out into folders', async () => {
    const pages = (folder: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/${at}/text.md`, 'text']))
    const cwd = tempFolder({
      '_config.yml': '',
      'about.md': '---\ntitle: A\n---\n',
      'README.md': 'text',
      ...pages('_includes/cards', 9),
      ...pages('_includes/notes/long', 12),
    })
    const covers = async (): Promise<string[]> =>
      (await runCli(['init', '--force'], { cwd })).stdout.split('\n').slice(1, -2)
    expect(await covers()).toEqual([
      'covers 1 of 23 posts',
      '  not covered: README.md (repository paper)',
      '  not covered: _includes/cards/, 9 files (no collection takes it)',
      '  not covered: _includes/notes/long/, 12 files (no collection takes it)',
    ])
    for (let at = 0; at < 12; at++) {
      mkdirSync(join(cwd, `_data${at}`))
      writeFileSync(join(cwd, `_data${at}/a.md`), 'text')
    }
    const shown = await covers()
    expect(shown[1]).toBe('  not covered: _includes/, 21 files (no collection takes it)')
    expect(shown.at(-1)).toBe('  and 4 more: postlint --list-files names them')
    expect(shown).toHaveLength(12)
  })

  it.each([
    ['no site and no posts', { 'README.md': '# Text\n' }],
    ['a site without posts', { '_config.yml': 'title: A site\n', 'README.md': 'Text\n' }],
    ['templates alone', { 'hugo.toml': '', 'archetypes/default.md': '---\ntitle: A\n---\n' }],
    ['nothing at all', {}],
  ])('writes nothing where there is nothing to configure: %s', async (_, files) => {
    const cwd = tempFolder(files)
    for (const flags of [[], ['--json'], ['--infer'], ['--baseline']]) {
      const { code, stdout, stderr } = await runCli(['init', ...flags], { cwd })
      expect([code, stdout, stderr]).toEqual([
        2,
        '',
        expect.stringMatching(/^postlint: no posts (?:here|to learn from)/),
      ])
    }
    expect(readdirSync(cwd).filter((name) => name.startsWith('postlint'))).toEqual([])
  })

  it('writes over what is there with --force, and leaves one configuration', async () => {
    const cwd = tempFolder({ 'hugo.toml': '', 'content/a.md': '---\ntitle: A\n---\n', 'postlint.config.json': '{}' })
    expect((await runCli(['init', '--force'], { cwd })).code).toBe(0)
    expect((await runCli([], { cwd })).code).toBe(0)
  })

  it('overwrites nothing', async () => {
    const cwd = tempFolder({ 'postlint.config.yaml': 'collections: []\n' })
    expect(await runCli(['init'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('postlint.config.yaml exists already'),
    })
  })
})

describe('init --infer', () => {
  const files: Record<string, string> = {}
  for (let index = 0; index < 40; index++) {
    const day = String((index % 28) + 1).padStart(2, '0')
    files[`walks/w${index}.md`] = [
      '---',
      `title: Walk ${index}`,
      `when: 2024-03-${day}`,
      `mood: ${index % 2 === 0 ? 'calm' : 'windy'}`,
      `link: https://example.com/${index}`,
      `stars: ${(index % 5) + 1}`,
      `tags: [walk${index}, river]`,
      ...(index % 3 === 0 ? ['draft: true'] : []),
      ...(index === 7 ? ['typo: once'] : []),
      '---',
      '',
    ].join('\n')
  }
  files['walks/odd.md'] =
    '---\ntitle: Odd\nwhen: soon\nmood: calm\nlink: https://example.com/odd\nstars: 2\ntags: [a]\n---\n'
  for (let index = 0; index < 60; index++) {
    files[`walks/v${index}.md`] =
      `---\ntitle: Way ${index}\nwhen: 2024-04-${String((index % 28) + 1).padStart(2, '0')}\nmood: calm\nlink: https://example.com/v${index}\nstars: 2\ntags: [a]\nmap: { zoom: ${index}, kind: path }\n---\n`
  }

  it('writes a schema that a person would have written', async () => {
    const cwd = tempFolder(files)
    const { code, stdout } = await runCli(['init', '--infer', 'walks'], { cwd })
    expect(code).toBe(0)
    const text = readFileSync(join(cwd, 'postlint.config.ts'), 'utf8')
    expect(text).toContain(`const learnedPosts = z.looseObject({
  title: text,
  when: text,
  mood: z.enum(['calm', 'windy']),
  link: text.meta({ kind: 'url' }),
  stars: z.int().min(1).max(5),
  tags: z.array(text).min(1),
  map: z.looseObject({
    zoom: z.int().min(0),
    kind: text, // so far always 'path'
  }).optional(), // in 60 of 101
  draft: z.boolean().optional(), // in 14 of 101
})`)
    expect(text).toContain("files: 'walks/**/*.md'")
    expect(stdout).toContain('unlike the others: walks/odd.md (when)')
    expect(await runCli([], { cwd })).toMatchObject({ code: 0, stdout: '' })
  })

  it('refuses what nearly no post has, and names the post', async () => {
    const cwd = tempFolder({ ...files, 'walks/odd.md': files['walks/odd.md']?.replace('stars: 2', 'stars: [2]') ?? '' })
    const { stdout } = await runCli(['init', '--infer', 'walks'], { cwd })
    expect(stdout).toContain('unlike the others: walks/odd.md (stars)')
    expect((await runCli([], { cwd })).stdout).toMatch(/^walks\/odd\.md:6:8: error invalid-type [^\n]+\n$/)
  })

  it('stands on the preset, and takes pages without front matter', async () => {
    const site: Record<string, string> = { 'docusaurus.config.js': 'module.exports = {}\n' }
    for (let index = 0; index < 30; index++) {
      site[`blog/p${index}.md`] =
        index % 3 === 0 ? `# Page ${index}\n` : `---\ntitle: Page ${index}\nauthors: lin\n---\n`
    }
    for (const flags of [[], ['--json']]) {
      const cwd = tempFolder(site)
      expect((await runCli(['init', '--infer', ...flags], { cwd })).code).toBe(0)
      expect((await runCli([], { cwd })).code).toBe(0)
      writeFileSync(join(cwd, 'blog/p1.md'), '---\nauthors: [lin, wu]\ndraft: "yes"\n---\n')
      expect((await runCli([], { cwd })).stdout.match(/p1\.md:\d+:\d+: error \S+/g)).toEqual([
        'p1.md:1:1: error missing-field',
        'p1.md:3:8: error invalid-type',
      ])
    }
  })

  it('says the same as data', async () => {
    const cwd = tempFolder(files)
    await runCli(['init', '--infer', '--json', 'walks'], { cwd })
    const rules = (text: string): string[] => text.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))
    const data = rules((await runCli([], { cwd })).stdout)
    const code = tempFolder(files)
    await runCli(['init', '--infer', 'walks'], { cwd: code })
    expect(data).toEqual(rules((await runCli([], { cwd: code })).stdout))
  })

  it('takes hostile names and values for what they are', async () => {
    const cwd = tempFolder()
    for (let index = 0; index < 25; index++) {
      const text = `---\n"a'); process.exit(9) //": x\n"__proto__": 1\nk: "${index % 2 === 0 ? "'" : '\\\\'}"\n---\n`
      writeFileSync(join(cwd, `p${index}.md`), text)
    }
    expect((await runCli(['init', '--infer', '.'], { cwd })).code).toBe(0)
    const shown = JSON.parse((await runCli(['config', 'p1.md'], { cwd })).stdout)
    expect(Object.keys(shown.schema.fields)).toContain("a'); process.exit(9) //")
    expect(shown.schema.fields.k.allowed.sort()).toEqual(["'", '\\'])
  })

  it('learns each kind of page by itself, and prints what the first check reports', async () => {
    const site: Record<string, string> = { '_config.yml': 'collections: [field-notes]\n' }
    for (let index = 0; index < 30; index++) {
      const day = String((index % 28) + 1).padStart(2, '0')
      site[`_posts/2024-01-${day}-p${index}.md`] = `---\ntitle: P${index}\nriver: Elbe ${index}\n---\n`
      site[`_field-notes/n${index}.md`] = `---\ntitle: N${index}\nheight: ${index}\n---\n`
    }
    site['_posts/2024-02-01-odd.md'] = '---\ntitle: Odd\nriver: Oder\npublished: maybe\n---\n'
    for (const flags of [[], ['--json']]) {
      const cwd = tempFolder(site)
      const { code, stdout } = await runCli(['init', '--infer', ...flags], { cwd })
      expect(code).toBe(0)
      expect(stdout).toContain('covers 61 of 61 posts: posts 31, field-notes 30\n')
      expect(stdout).toContain('reports problems of 1 of 61 posts:\n  _posts/2024-02-01-odd.md:4: error: ')
      if (flags.length === 0) {
        const text = readFileSync(join(cwd, 'postlint.config.ts'), 'utf8')
        expect(text).toContain("schema: ['jekyll', learnedPosts]")
        expect(text).toContain("schema: ['jekyll', learnedFieldNotes]")
      }
      expect((await runCli([], { cwd })).stdout.match(/^\S+: error \S+/gm)).toEqual([
        '_posts/2024-02-01-odd.md:4:12: error invalid-type',
      ])
      writeFileSync(join(cwd, '_posts/2024-01-01-p0.md'), '---\ntitle: P0\n---\n')
      writeFileSync(join(cwd, '_field-notes/n1.md'), '---\ntitle: N1\nheight: tall\n---\n')
      expect((await runCli([], { cwd })).stdout.match(/^\S+: error \S+/gm)).toEqual([
        '_field-notes/n1.md:3:9: error invalid-type',
        '_posts/2024-01-01-p0.md:1:1: error missing-field',
        '_posts/2024-02-01-odd.md:4:12: error invalid-type',
      ])
    }
  })

  it('lets no field of the preset be empty that never is, and takes empty ones where they occur', async () => {
    const site: Record<string, string> = { '_config.yml': '' }
    for (let index = 0; index < 20; index++)
      site[`_posts/2024-01-${index + 10}-p.md`] =
        `---\ntitle: P${index}\nexcerpt: ${index === 0 ? '' : 'Text.'}\ntags: [rivers]\n---\n`
    for (const flags of [[], ['--json']]) {
      const cwd = tempFolder(site)
      expect((await runCli(['init', '--infer', ...flags], { cwd })).stdout).toContain(
        'reports no problem of 20 posts\n',
      )
      writeFileSync(join(cwd, '_posts/2024-01-11-p.md'), '---\ntitle:\nexcerpt:\ntags: []\n---\n')
      writeFileSync(join(cwd, '_posts/2024-01-12-p.md'), '---\ntitle: ""\nexcerpt: ""\ntags: [rivers]\n---\n')
      expect((await runCli([], { cwd })).stdout.match(/^\S+: error \S+/gm)).toEqual([
        '_posts/2024-01-11-p.md:2:1: error empty-field',
        '_posts/2024-01-11-p.md:4:7: error empty-field',
        '_posts/2024-01-12-p.md:2:8: error empty-field',
      ])
    }
  })

  it('widens what would refuse more of its own posts than one in a hundred', async () => {
    const site: Record<string, string> = { '_config.yml': '' }
    for (let index = 0; index < 60; index++) {
      const day = String((index % 28) + 1).padStart(2, '0')
      const blank = index % 10 === 0 ? '[rivers, ""]' : '[rivers]'
      site[`_posts/2024-01-${day}-p${index}.md`] = `---\ntitle: P${index}\nseen: ${blank}\n---\n`
    }
    const cwd = tempFolder(site)
    const { stdout } = await runCli(['init', '--infer'], { cwd })
    expect(stdout).toContain('reports no problem of 60 posts\n')
    expect(await runCli([], { cwd })).toMatchObject({ code: 0, stdout: '' })
  })

  it('requires nothing because a handful of posts have it, and takes a key in any case where the generator does', async () => {
    const one = { '.vitepress/config.ts': '', 'a.md': 'Text.\n', 'b.md': '---\noutline: deep\nmood: calm\n---\n' }
    const few = await runCli(['init', '--infer'], { cwd: tempFolder(one) })
    expect(few.stdout).toContain('  mood: optional, in 1 of 1\nreports no problem of 2 posts\n')
    expect(few.stdout).not.toContain('required')
    const posts = Array.from({ length: 6 }, (_, at) => [
      `content/${at}.md`,
      `---\n${at % 2 === 0 ? 'Title' : 'title'}: A${at}\n${at % 2 === 0 ? 'Mood' : 'mood'}: calm\n---\n`,
    ])
    const folded = await runCli(['init', '--infer'], {
      cwd: tempFolder({ 'hugo.toml': '', ...Object.fromEntries(posts) }),
    })
    expect(folded.stdout).toContain(
      '  title: required, in 6 of 6\n  Mood: required, in 6 of 6\nreports no problem of 6 posts\n',
    )
  })

  it('takes the preset alone where no more can be learned, and refuses only where no post could be read', async () => {
    const few = { 'config.toml': 'base_url = "/"\n', 'content/a.md': '+++\ntitle = "A"\n+++\n' }
    const cwd = tempFolder(few)
    const { code, stdout } = await runCli(['init', '--infer'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining('covers 1 of 1 post\nreports no problem of 1 post\n')])
    expect(readFileSync(join(cwd, 'postlint.config.ts'), 'utf8')).toContain("schema: 'zola',")
    expect((await runCli(['check'], { cwd })).code).toBe(0)
    const broken = await runCli(['init', '--infer'], {
      cwd: tempFolder({ ...few, 'content/a.md': '+++\ntitle = \n+++\n' }),
    })
    expect([broken.code, broken.stderr]).toEqual([
      2,
      expect.stringContaining('no post has front matter that could be read'),
    ])
  })

  it('lets no name of the site end a comment of the configuration', async () => {
    const files = { 'p1.md': '', 'p2.md': '' }
    const cwd = tempFolder(files)
    for (let index = 0; index < 25; index++)
      writeFileSync(join(cwd, `p${index}.md`), '---\nk: "a\\u2028throw 1 //"\n---\n')
    expect((await runCli(['init', '--infer', '.'], { cwd })).code).toBe(0)
    expect((await runCli(['config', 'p1.md'], { cwd })).code).toBe(0)
  })
})

it('names the JSON Schema of what it writes as data: that of the nearest installed postlint, else of the one to come', async () => {
  const schema = 'node_modules/postlint/schemas/config.json'
  const cwd = tempFolder({ 'blog/a.md': '---\ntitle: A\n---\n' })
  const written = async (folder: string) => {
    expect((await runCli(['init', '--json', '--force'], { cwd: folder })).code).toBe(0)
    const text = readFileSync(join(folder, 'postlint.config.json'), 'utf8')
    expect(Object.keys(JSON.parse(text))[0]).toBe('$schema')
    return JSON.parse(text).$schema
  }
  expect(await written(join(cwd, 'blog'))).toBe(`./${schema}`)
  mkdirSync(join(cwd, 'node_modules/postlint/schemas'), { recursive: true })
  writeFileSync(join(cwd, schema), '{}')
  expect(await written(join(cwd, 'blog'))).toBe(`../${schema}`)
  expect(await written(cwd)).toBe(`./${schema}`)
})
