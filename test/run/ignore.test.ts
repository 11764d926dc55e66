import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPosts } from '../../src/run/find-posts.ts'
import { matchName } from '../../src/run/ignore/match-name.ts'
import { TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const names = (paths: string[] = ['.'], cwd = tree.root): string[] => [...findPosts(paths, { cwd }).paths]

describe('ignore files', () => {
  it('hold at every level, the deeper one first', () => {
    tree.write({ '.gitignore': 'draft-*\nout/\n', 'a/.gitignore': '!draft-2.md\nx.md\n', 'a/b/.gitignore': '!x.md\n' })
    tree.posts('draft-1.md', 'a/draft-2.md', 'a/draft-3.md', 'a/x.md', 'a/b/x.md', 'out/y.md', 'a/out/y.md')
    expect(names()).toEqual(['a/b/x.md', 'a/draft-2.md'])
  })

  it('hold without git too, from the working directory down', () => {
    tree.write({ '.gitignore': 'x.md\n', 'site/.gitignore': 'y.md\n' })
    tree.posts('site/x.md', 'site/y.md', 'site/z.md')
    expect(names(['.'], join(tree.root, 'site'))).toEqual(['x.md', 'z.md'])
  })

  it('hold from the top of the work tree, together with those of this clone alone', () => {
    tree.run('git', 'init', '-q')
    tree.write({ '.gitignore': 'site/x.md\n', '.git/info/exclude': 'y.md\n' })
    tree.posts('site/x.md', 'site/y.md', 'site/z.md')
    expect(names(['.'], join(tree.root, 'site'))).toEqual(['z.md'])
    expect(names(['site'])).toEqual(['site/z.md'])
  })

  it('hold in a linked work tree', () => {
    tree.write({ 'main/a.md': '' })
    const git = (...args: string[]): string =>
      tree.run('git', '-C', 'main', '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args)
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    git('worktree', 'add', '-q', '../linked')
    tree.write({ 'main/.git/info/exclude': 'secret.md\n', 'linked/secret.md': '' })
    expect(names(['.'], join(tree.root, 'linked'))).toEqual(['a.md'])
  })

  it('of our own come after those of git', () => {
    tree.write({ '.gitignore': 'a.md\n', '.postlintignore': '!a.md\nb.md\n' })
    tree.posts('a.md', 'b.md', 'c.md')
    expect(names()).toEqual(['a.md', 'c.md'])
  })

  it('do not keep a folder from being searched that is named outright', () => {
    tree.write({ '.gitignore': 'vendor/\nx.md\n' })
    tree.posts('vendor/a.md', 'vendor/x.md')
    expect(names(['vendor'])).toEqual(['vendor/a.md'])
    expect(names(['vendor/*.md'])).toEqual([])
  })

  it('that cannot be read are a problem: the walk would find too much', () => {
    tree.posts('a.md')
    tree.run('mkfifo', '.postlintignore')
    symlinkSync('/etc/hosts', join(tree.root, '.gitignore'))
    expect(findPosts(['.'], { cwd: tree.root }).problems.map(({ path }) => path)).toEqual([
      '.gitignore',
      '.postlintignore',
    ])
  })

  it('with hostile patterns take no time to speak of', () => {
    const stars = matchName(`${'*a'.repeat(100)}*b*c`)
    expect(stars?.('a'.repeat(250))).toBe(false)
    expect(stars?.(`${'a'.repeat(200)}bxc`)).toBe(true)
    const deep = `${'a/'.repeat(300)}`
    tree.write({ '.gitignore': `${'**/a/'.repeat(60)}**/z\n`, [`${deep}y.md`]: '', [`${deep}z`]: '' })
    expect(names()).toEqual([`${deep}y.md`])
  })
})

describe('patterns mean what git takes them for', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    'ab',
    'a.md',
    'b.md',
    '*.md',
    '*',
    '**',
    'a*',
    '?',
    '[ab]',
    '[!a]*',
    '\\a',
    '*b*',
    '[a',
    '[[:alpha:]]',
    '[]a]*',
    '[a-b]?*',
    'a\\',
  )
  const tail = fc.constantFrom('', '', '', '/', ' ', '\\ ', '\r', '\\')
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '', '!', '/', '!/', '#', '\\!'),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      tail,
    )
    .map(([head, parts, end]) => head + parts.join('/') + end)
  const ignoreFile = fc.array(pattern, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
  const folders = ['', 'a/', 'b/', 'a/a/', 'a/b/', 'a/b/a/', 'ab/']
  const files = folders.flatMap((folder) => ['a.md', 'b.md', 'ab.md', '!a.md', 'a .md'].map((name) => folder + name))

  it('in trees with ignore files at two levels', () => {
    tree.run('git', 'init', '-q')
    tree.posts(...files)
    fc.assert(
      fc.property(ignoreFile, ignoreFile, fc.constantFrom('a/', 'b/', 'a/b/'), (outer, inner, folder) => {
        for (const each of folders) tree.write({ [`${each}.gitignore`]: '' })
        tree.write({ '.gitignore': outer })
        tree.write({ [`${folder}.gitignore`]: inner })
        const listed = execFileSync('git', ['ls-files', '-z', '-o', '--exclude-standard'], {
          cwd: tree.root,
          encoding: 'utf8',
        })
        const expected = listed.split('\0').filter((path) => path.endsWith('.md'))
        expect(names()).toEqual(expected.sort())
      }),
      { numRuns: 100 },
    )
  })
})
