import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FindOptions, type FoundPosts, findPosts } from '../../src/run/find-posts.ts'
import { TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const find = (paths: string[], options: Partial<FindOptions> = {}): FoundPosts =>
  findPosts(paths, { cwd: tree.root, ...options })
const names = (paths: string[], options = {}): string[] => [...find(paths, options).paths]
const problems = (paths: string[], options = {}): string[] =>
  find(paths, options).problems.map(({ path, reason }) => `${path}: ${reason}`)

describe('where it searches', () => {
  it('takes _posts when nothing is named and it exists', () => {
    tree.posts('_posts/a.md', 'other.md')
    expect(names([])).toEqual(['_posts/a.md'])
  })

  it('takes the working directory when nothing is named and there is no _posts', () => {
    tree.posts('b.md', 'a/b.md')
    expect(names([])).toEqual(['a/b.md', 'b.md'])
  })

  it('finds the four extensions in any case and no other', () => {
    tree.posts('a.md', 'b.MARKDOWN', 'c.Mdx', 'd.mkd', 'e.txt', 'md', 'f.md.bak')
    expect(names(['.'])).toEqual(['a.md', 'b.MARKDOWN', 'c.Mdx', 'd.mkd'])
  })

  it('leaves out dot folders and node_modules, but not dot files', () => {
    tree.posts('.git2/a.md', 'x/node_modules/p/a.md', '.draft.md', 'x/a.md')
    expect(names(['.'])).toEqual(['.draft.md', 'x/a.md'])
  })

  it('searches a dot folder that is named', () => {
    tree.posts('.drafts/a.md', '.drafts/.old/b.md')
    expect(names(['.drafts'])).toEqual(['.drafts/a.md'])
  })

  it('leaves out the papers in the root of the repository and says so; below it they are pages', () => {
    tree.posts('README.md', 'readme.ko.MD', 'license.markdown', 'Code_of_Conduct.md', 'AGENTS.md', 'SECURITY.zh-CN.mdx')
    tree.posts('docs/readme.md', 'readme-first.md', 'security-faq.md', 'readme.first.draft.md', 'support.md')
    const found = find(['.'])
    const pages = ['docs/readme.md', 'readme-first.md', 'readme.first.draft.md', 'security-faq.md', 'support.md']
    expect(found.paths).toEqual(pages)
    expect(found.skipped).toHaveLength(6)
    expect(found.skipped[0]).toEqual({ path: 'AGENTS.md', reason: 'repository paper' })
    expect(names(['**/README.md', 'license.*'])).toEqual(['README.md'])
  })

  it('knows the root by git, wherever it is started', () => {
    tree.run('git', 'init', '-q')
    tree.posts('site/README.md', 'README.md')
    expect(names(['.'], { cwd: join(tree.root, 'site') })).toEqual(['README.md'])
    expect(names(['.'])).toEqual(['site/README.md'])
  })

  it('leaves out templates, unless it starts among them', () => {
    tree.posts('a.md', 'scaffolds/post.md')
    const isTemplate = (path: string): boolean => path.startsWith('scaffolds/')
    expect(find(['.'], { isTemplate })).toMatchObject({
      paths: ['a.md'],
      skipped: [{ path: 'scaffolds/post.md', reason: 'template' }],
    })
    expect(names(['scaffolds'], { isTemplate })).toEqual(['scaffolds/post.md'])
    expect(names(['scaffolds/post.md'], { isTemplate })).toEqual(['scaffolds/post.md'])
  })

  it('leaves out what is excluded, however it is named', () => {
    tree.posts('a.md', 'b.md', 'old/c.md')
    expect(names(['.', '!old', '!b.*'])).toEqual(['a.md'])
    expect(names(['a.md', 'b.md'], { exclude: ['b.md'] })).toEqual(['a.md'])
    expect(find(['.'], { exclude: ['./old/'] }).skipped).toEqual([{ path: 'old/c.md', reason: 'excluded' }])
    tree.posts('!a.md')
    expect(names(['!a.md'])).toEqual(['!a.md'])
  })

  it('enters dot folders that a glob spells out', () => {
    tree.posts('.claude/skills/a/SKILL.md', '.git2/SKILL.md', 'b/SKILL.md', 'b/c.md')
    expect(names(['**/SKILL.md', '{.claude,.x}/**/*.md'])).toEqual(['.claude/skills/a/SKILL.md', 'b/SKILL.md'])
  })

  it('takes what git tracks, whatever .gitignore says', () => {
    tree.run('git', 'init', '-q')
    tree.posts('out/a.md', 'out/deep/b.md', 'c.md', 'own/d.md')
    tree.run('git', 'add', '.')
    tree.posts('out/new.md', 'e.md', 'lost/f.md')
    tree.write({ '.gitignore': 'out/\n[ce].md\nlost\n', '.postlintignore': 'own/\n' })
    for (const version of ['2', '4']) {
      tree.run('git', 'update-index', '--index-version', version)
      expect(names(['.'])).toEqual(['c.md', 'out/a.md', 'out/deep/b.md'])
      expect(names(['out/*.md'])).toEqual(['out/a.md'])
    }
    tree.write({ '.git/index': 'DIRC\0\0\0\x02\0\0\xff\xffbroken' })
    expect(names(['.'])).toEqual([])
  })

  it.each([[['a', 'a b']], [['a b', 'a', 'a/c']], [['a/c', 'a', 'a']]])(
    'lists each file once, whether the folders lie in each other or are only named alike: %j',
    (paths) => {
      tree.posts('a/c/x.md', 'a/y.md', 'a b/z.md')
      const all = ['a b/z.md', 'a/c/x.md', 'a/y.md']
      expect(names(paths)).toEqual(paths.includes('a b') ? all : all.slice(1))
    },
  )

  it('sorts by code units of the whole path and lists each file once', () => {
    tree.posts('a/z.md', 'a-b.md', 'a.md', 'é.md', 'Z.md', 'a/b/c.md')
    const sorted = ['Z.md', 'a-b.md', 'a.md', 'a/b/c.md', 'a/z.md', 'é.md']
    expect(names(['.'])).toEqual(sorted)
    expect(names(['a', '.', './a/b/../z.md', 'a/**/*.md', join(tree.root, 'a')])).toEqual(sorted)
  })

  it('reports paths outside of the working directory as they lead there', () => {
    tree.posts('site/a.md', 'shared/x.md')
    expect(names(['../shared', '.'], { cwd: join(tree.root, 'site') })).toEqual(['../shared/x.md', 'a.md'])
    expect(names(['..'], { cwd: join(tree.root, 'site') })).toEqual(['../shared/x.md', '../site/a.md'])
  })
})

describe('what is named outright', () => {
  it('is checked although it is ignored, a paper, or has another extension', () => {
    tree.write({ '.gitignore': '*.md\n', 'a.md': '', 'README.md': '', 'x.txt': '', 'node_modules/b.md': '' })
    expect(names(['a.md', 'README.md', 'x.txt', 'node_modules/b.md'])).toHaveLength(4)
  })

  it('is not said to be skipped when a folder search left it out', () => {
    tree.posts('README.md', 'a.md')
    expect(find(['.', 'README.md'])).toMatchObject({ paths: ['README.md', 'a.md'], skipped: [] })
  })

  it('wins over its reading as a glob', () => {
    tree.posts('a[b].md', 'ab.md', '!x.md', '(c).md', '*.md', 'd/[e]/f.md')
    for (const path of ['a[b].md', '!x.md', '(c).md', '*.md', 'd/[e]/f.md']) expect(names([path])).toEqual([path])
    expect(names(['d/[e]'])).toEqual(['d/[e]/f.md'])
  })

  it.each(['new\nline.md', '\u001b[31mred.md', '-rf.md', '--config=x.md', 'blank .md', ' a.md ', 'back\\slash.md'])(
    'keeps the odd name %j as it is',
    (name) => {
      tree.posts(name)
      expect(names([name])).toEqual([name])
      if (name.endsWith('.md')) expect(names(['.'])).toEqual([name])
    },
  )

  it('takes NFC and NFD twins for two files', () => {
    tree.posts('caf\u00e9.md', 'cafe\u0301.md')
    expect(names(['.'])).toEqual(['cafe\u0301.md', 'caf\u00e9.md'])
  })
})

describe('globs', () => {
  it('find what matches below their base', () => {
    tree.posts('a/x.md', 'a/b/y.md', 'c/z.md')
    expect(names(['a/**/*.md'])).toEqual(['a/b/y.md', 'a/x.md'])
    expect(names(['*/?.md'])).toEqual(['a/x.md', 'c/z.md'])
    expect(names(['{a,c}/*.md'])).toEqual(['a/x.md', 'c/z.md'])
    expect(names(['../c/*.md'], { cwd: join(tree.root, 'a') })).toEqual(['../c/z.md'])
  })

  it('may name other extensions, but leave out what a folder search leaves out', () => {
    tree.write({ '.gitignore': 'out/\nsecret.*\n', 'out/a.txt': '', 'b.txt': '', 'secret.txt': '', 'x/c.txt': '' })
    tree.posts('node_modules/d.txt', 'README.md')
    expect(names(['**/*.txt'])).toEqual(['b.txt', 'x/c.txt'])
    expect(problems(['out/*.txt', '*.md'])).toEqual(['*.md: no-posts', 'out/*.txt: no-posts'])
  })
})

describe('what means no post', () => {
  it('is named, with the path that may have been meant', () => {
    tree.posts('_posts/2020-01-01-hello.md')
    expect(find(['_post/2020-01-01-hello.md', '_posts/2020-01-01-helo.md', 'quite-else']).problems).toEqual([
      {
        path: '_post/2020-01-01-hello.md',
        reason: 'missing',
        detail: expect.any(String),
        near: '_posts/2020-01-01-hello.md',
      },
      {
        path: '_posts/2020-01-01-helo.md',
        reason: 'missing',
        detail: expect.any(String),
        near: '_posts/2020-01-01-hello.md',
      },
      { path: 'quite-else', reason: 'missing', detail: expect.any(String) },
    ])
  })

  it('is an empty folder, an empty path, a glob without a match, a path with NUL, and a folder of ignored files', () => {
    tree.write({ 'empty/x.txt': '', 'all/.gitignore': '*\n', 'all/a.md': '' })
    expect(problems(['empty', '', 'empty/*.md', 'a\0b.md', 'none/*.md'])).toEqual([
      ': missing',
      'a\0b.md: missing',
      'empty: no-posts',
      'empty/*.md: no-posts',
      'none/*.md: missing',
    ])
    expect(find(['all']).problems[0]?.detail).toContain('1 ignored')
  })

  it('is an empty working directory', () => {
    expect(problems([])).toEqual(['.: no-posts'])
  })
})

describe('symbolic links', () => {
  beforeEach(() => {
    tree.posts('site/a.md', 'site/sub/b.md', 'outside/o.md')
    const link = (target: string, path: string): void => symlinkSync(target, join(tree.root, 'site', path))
    link('a.md', 'in.md')
    link('../outside/o.md', 'out.md')
    link('../outside', 'folder')
    link('sub', 'inner')
    link('loop.md', 'loop.md')
    link('nowhere', 'dangling.md')
    link('/dev/zero', 'zero.md')
    link('..', 'up')
  })
  const site = (): { cwd: string } => ({ cwd: join(tree.root, 'site') })

  it('are not followed in a walk, which says so', () => {
    const found = find(['.'], site())
    expect(found.paths).toEqual(['a.md', 'sub/b.md'])
    expect(found.skipped.map(({ path }) => path)).toEqual([
      'dangling.md',
      'folder',
      'in.md',
      'inner',
      'loop.md',
      'out.md',
      'up',
      'zero.md',
    ])
    expect(found.problems).toEqual([])
  })

  it('are followed to a file inside of the working tree when named', () => {
    expect([...find(['in.md', 'inner/b.md'], site()).named.values()]).toEqual([
      { path: 'in.md', realPath: join(tree.root, 'site/a.md') },
      { path: 'inner/b.md', realPath: join(tree.root, 'site/sub/b.md') },
    ])
  })

  it('count less than the file itself, in any order', () => {
    for (const paths of [
      ['in.md', 'a.md'],
      ['a.md', 'in.md'],
    ]) {
      const found = find(paths, site())
      expect(found.paths).toEqual(['a.md'])
      expect(found.named.get('a.md')?.realPath).toBeUndefined()
    }
  })

  it('are refused when they lead out, nowhere, to a device or to a folder', () => {
    const paths = [
      'out.md',
      'folder',
      'folder/o.md',
      'inner',
      'loop.md',
      'dangling.md',
      'zero.md',
      'folder/*.md',
      'up/site/a.md',
    ]
    // `up` leads out of the tree and back in: what counts is where the file lies.
    expect(names(paths, site())).toEqual(['up/site/a.md'])
    expect(find(paths, site()).problems.every(({ reason }) => reason === 'link')).toBe(true)
    expect(find(paths, site()).problems.map(({ path }) => path)).toEqual([
      'dangling.md',
      'folder',
      'folder/o.md',
      'inner',
      'loop.md',
      'out.md',
      'zero.md',
    ])
  })

  it('are all refused in a tree of strangers', () => {
    expect(problems(['in.md', 'inner/b.md', 'a.md'], { ...site(), untrusted: true })).toEqual([
      'in.md: link',
      'inner/b.md: link',
    ])
  })

  it('above the working directory are the user’s own', () => {
    symlinkSync(join(tree.root, 'site'), join(tree.root, 'alias'))
    expect(names(['a.md', join(tree.root, 'alias/sub/b.md')], { cwd: join(tree.root, 'alias') })).toContain('a.md')
    expect(names([join(tree.root, 'alias/a.md')], { cwd: join(tree.root, 'outside') })).toEqual(['../alias/a.md'])
  })
})

describe('what cannot be a post', () => {
  it('is a FIFO, a socket or a folder with the name of one', async () => {
    tree.posts('folder.md/a.md')
    tree.run('mkfifo', 'fifo.md')
    const server = createServer().listen(join(tree.root, 'socket.md'))
    await new Promise((resolve) => server.once('listening', resolve))
    const found = find(['.'])
    server.close()
    expect(found.paths).toEqual(['folder.md/a.md'])
    expect(found.problems.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'fifo.md: not-a-file',
      'socket.md: not-a-file',
    ])
    expect(problems(['fifo.md'])).toEqual(['fifo.md: not-a-file'])
  })

  it('is a file or a folder whose name is not UTF-8', () => {
    const path = (name: Buffer): Buffer => Buffer.concat([Buffer.from(`${tree.root}/`), name])
    writeFileSync(path(Buffer.from('b\xff.md', 'latin1')), '')
    writeFileSync(path(Buffer.from('b\xff.txt', 'latin1')), '')
    mkdirSync(path(Buffer.from('f\xfe', 'latin1')))
    tree.posts('b\ufffd.md', 'good.md')
    const found = find(['.'])
    expect(found.paths).toEqual(['b\ufffd.md', 'good.md'])
    expect(found.problems.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'b\ufffd.md: name-not-utf-8',
      'f\ufffd: name-not-utf-8',
    ])
  })

  it('is what lies deeper than the system’s longest path', () => {
    tree.posts('a.md')
    tree.run('python3', '-c', "import os\nfor i in range(30):\n os.mkdir('d'*200); os.chdir('d'*200)\nopen('x.md','w')")
    const found = find(['.'])
    expect(found.paths).toEqual(['a.md'])
    expect(found.problems).toMatchObject([{ reason: 'unreadable', detail: 'ENAMETOOLONG' }])
    tree.run('rm', '-rf', 'd'.repeat(200))
  })

  it.skipIf(process.getuid?.() === 0)('is a folder that may not be read', () => {
    tree.posts('a.md', 'closed/b.md')
    tree.run('chmod', '000', 'closed')
    expect(problems(['.'])).toEqual(['closed: unreadable'])
    expect(problems(['closed/b.md', 'closed/*.md'])).toEqual(['closed/*.md: unreadable', 'closed/b.md: unreadable'])
    tree.run('chmod', '700', 'closed')
  })
})
