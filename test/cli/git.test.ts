import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const post = (title: string, from: string, rest = ''): string =>
  `---\nlayout: post\ntitle: ${title}\ndate: 2023-01-01\nauthor: Ann\nfrom: ${from}\ntags: [a]\ncategories: [b]\n---\n\nBody of ${title}\n${rest}`
const good = (name: string): string => post(name, `https://example.com/${name}`)
const bad = (name: string): string => post(name, `<https://example.com/${name}>`)

const ODD = '_posts/河\'s "way" — x.md'

/** A real repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>): {
  readonly cwd: string
  git(...words: string[]): string
} {
  const cwd = tempFolder(files)
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...words], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'first', '--allow-empty')
  return { cwd, git }
}

const paths = (stdout: string): string[] => [
  ...new Set(stdout.split('\n').flatMap((line) => /^(.*?):\d+:\d+: /.exec(line)?.[1] ?? [])),
]

describe('--staged', () => {
  it('reports on what is staged, as it is staged, and on nothing else', async () => {
    const { cwd, git } = repository({ '_posts/old.md': bad('old'), '_posts/a.md': good('a'), '_posts/b.md': good('b') })
    writeFileSync(join(cwd, '_posts/a.md'), bad('a'))
    git('add', '_posts/a.md')
    // Mended in the file, not in the index; and the other way round.
    writeFileSync(join(cwd, '_posts/a.md'), good('a'))
    writeFileSync(join(cwd, '_posts/b.md'), bad('b'))
    const { code, stdout } = await runCli(['check', '--staged'], { cwd })
    expect([code, paths(stdout)]).toEqual([1, ['_posts/a.md']])
    expect((await runCli(['check', '--changed'], { cwd })).stdout).toContain('_posts/b.md:6:7')
  })

  it('compares with the posts that have not changed', async () => {
    const { cwd, git } = repository({ '_posts/a.md': good('a') })
    writeFileSync(join(cwd, '_posts/twin.md'), post('other', 'https://example.com/a'))
    git('add', '-A')
    expect((await runCli(['check', '--staged'], { cwd })).stdout).toMatch(
      /^_posts\/twin\.md:6:7: warning duplicate-source .*\n$/,
    )
  })

  it('takes renamed files, files that are gone, and names of all kinds', async () => {
    const { cwd, git } = repository({ '_posts/a.md': bad('a'), '_posts/gone.md': bad('gone') })
    renameSync(join(cwd, '_posts/a.md'), join(cwd, ODD))
    rmSync(join(cwd, '_posts/gone.md'))
    git('add', '-A')
    expect(paths((await runCli(['check', '--staged'], { cwd })).stdout)).toEqual([ODD])
  })

  it('is fine with nothing staged, and before the first commit', async () => {
    const { cwd, git } = repository({ '_posts/a.md': bad('a') })
    expect(await runCli(['check', '--staged'], { cwd })).toMatchObject({ code: 0, stdout: '' })
    git('update-ref', '-d', 'HEAD')
    expect(paths((await runCli(['check', '--staged'], { cwd })).stdout)).toEqual(['_posts/a.md'])
  })

  it('fix stages what it has fixed and nothing else, in a file that is staged in part too', async () => {
    const { cwd, git } = repository({ '_posts/a.md': good('a'), '_posts/b.md': good('b'), '_posts/c.md': good('c') })
    for (const name of ['a', 'b']) writeFileSync(join(cwd, `_posts/${name}.md`), bad(name))
    git('add', '-A')
    writeFileSync(join(cwd, '_posts/b.md'), `${bad('b')}more\n`)
    writeFileSync(join(cwd, '_posts/c.md'), bad('c'))
    expect((await runCli(['fix', '--staged'], { cwd })).code).toBe(0)
    expect(git('show', ':_posts/a.md')).toBe(good('a'))
    expect(git('show', ':_posts/b.md')).toBe(good('b'))
    expect(readFileSync(join(cwd, '_posts/a.md'), 'utf8')).toBe(good('a'))
    expect(readFileSync(join(cwd, '_posts/b.md'), 'utf8')).toBe(`${good('b')}more\n`)
    expect(readFileSync(join(cwd, '_posts/c.md'), 'utf8')).toBe(bad('c'))
    expect(git('diff', '--name-only')).toBe('_posts/b.md\n_posts/c.md\n')
  })

  it('leaves the file alone where it holds something else in that place', async () => {
    const { cwd, git } = repository({ '_posts/a.md': good('a') })
    writeFileSync(join(cwd, '_posts/a.md'), bad('a'))
    git('add', '-A')
    writeFileSync(join(cwd, '_posts/a.md'), bad('another title'))
    expect((await runCli(['fix', '--staged'], { cwd })).code).toBe(0)
    expect(git('show', ':_posts/a.md')).toBe(good('a'))
    expect(readFileSync(join(cwd, '_posts/a.md'), 'utf8')).toBe(bad('another title'))
  })
})

describe('--since', () => {
  it('knows what came to this branch, with files that git does not track yet', async () => {
    const { cwd, git } = repository({ '_posts/old.md': bad('old') })
    git('checkout', '-q', '-b', 'topic')
    writeFileSync(join(cwd, '_posts/a.md'), bad('a'))
    git('add', '-A')
    git('commit', '-q', '-m', 'second')
    git('checkout', '-q', 'main')
    writeFileSync(join(cwd, '_posts/main.md'), bad('main'))
    git('add', '-A')
    git('commit', '-q', '-m', 'third')
    git('checkout', '-q', 'topic')
    writeFileSync(join(cwd, '_posts/new.md'), bad('new'))
    expect(paths((await runCli(['check', '--since', 'main'], { cwd })).stdout)).toEqual([
      '_posts/a.md',
      '_posts/new.md',
    ])
  })

  it('works in a folder below the root of the repository, and in a second working tree', async () => {
    const { cwd, git } = repository({ 'site/_posts/a.md': good('a'), 'other/b.md': good('b') })
    writeFileSync(join(cwd, 'site/_posts/a.md'), bad('a'))
    writeFileSync(join(cwd, 'other/b.md'), bad('b'))
    expect(paths((await runCli(['check', '--changed'], { cwd: join(cwd, 'site') })).stdout)).toEqual(['_posts/a.md'])
    const tree = join(tempFolder(), 'tree')
    git('worktree', 'add', '-q', tree)
    writeFileSync(join(tree, 'other/b.md'), bad('b'))
    expect(paths((await runCli(['check', '--changed', '.'], { cwd: tree })).stdout)).toEqual(['other/b.md'])
  })

  it.each([
    [['--since', 'nope'], /^postlint: --since nope: git knows no commit "nope"\n/],
    [['--since', '--output=x'], /^postlint: --since --output=x: git knows no commit/],
    [['--staged', '--changed'], /exclude each other/],
  ])('says what is wrong with %j', async (flags, said) => {
    const { cwd } = repository({ '_posts/a.md': good('a') })
    const { code, stderr } = await runCli(['check', ...flags], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
  })

  it('says that a shallow clone knows too little, and that there is no repository', async () => {
    const { cwd, git } = repository({ '_posts/a.md': good('a') })
    writeFileSync(join(cwd, '_posts/a.md'), bad('a'))
    git('commit', '-qam', 'second')
    const clone = join(tempFolder(), 'clone')
    git('clone', '-q', '--depth', '1', `file://${cwd}`, clone)
    const first = git('rev-list', '--max-parents=0', 'HEAD').trim()
    const shallow = await runCli(['check', '--since', first], { cwd: clone })
    expect([shallow.code, shallow.stderr]).toEqual([2, expect.stringContaining('The clone is shallow')])
    const outside = await runCli(['check', '--staged'], { cwd: tempFolder({ '_posts/a.md': good('a') }) })
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining('in no git repository')])
  })
})
