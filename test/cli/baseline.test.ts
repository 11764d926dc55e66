import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const post = (name: string, tail = ''): string =>
  `---\nlayout: post\ntitle: Walk ${name}\ndate: soon ${name}\nauthor: Ann\nfrom: https://example.com/${name}\ntags: [a]\ncategories: [b]\n${tail}---\n\nBody\n`

/** An archive of old posts, each with a date that is none. */
function archive(count = 20): string {
  const files: Record<string, string> = {}
  for (let index = 0; index < count; index++) files[`_posts/p${index}.md`] = post(`p${index}`)
  return tempFolder(files)
}

const FILE = 'postlint-baseline.json'

describe('a baseline', () => {
  it('takes an archive as it is: what it knows is not reported, what is new is', async () => {
    const cwd = archive()
    expect((await runCli([], { cwd })).code).toBe(1)
    const written = await runCli(['check', '--update-baseline'], { cwd })
    expect([written.code, written.stdout]).toEqual([0, ''])
    expect(written.stderr).toContain(`wrote ${FILE}: 20 problems of 20 posts`)
    const known = await runCli(['check', '--format', 'json'], { cwd })
    expect([known.code, known.stderr]).toEqual([
      0,
      expect.stringContaining('no problems; 20 known from the baseline\n'),
    ])
    expect(JSON.parse(known.stdout)).toMatchObject({ files: [], summary: { errors: 0, baselined: 20 } })
    writeFileSync(join(cwd, '_posts/new.md'), post('new'))
    const { code, stdout } = await runCli([], { cwd })
    expect([code, stdout.match(/^\S+: error \S+/gm)]).toEqual([1, ['_posts/new.md:4:7: error malformed-date']])
    expect((await runCli(['check', '--no-baseline'], { cwd })).stdout.match(/malformed-date/g)).toHaveLength(21)
  })

  it('knows a problem when its line has moved or its file has another name, and no other of the same rule', async () => {
    const cwd = archive()
    await runCli(['check', '--update-baseline'], { cwd })
    writeFileSync(join(cwd, '_posts/p1.md'), post('p1').replace('layout: post\n', '# a note\n\nlayout: post\n'))
    renameSync(join(cwd, '_posts/p2.md'), join(cwd, '_posts/renamed.md'))
    expect(await runCli([], { cwd })).toMatchObject({ code: 0, stdout: '' })
    writeFileSync(join(cwd, '_posts/p1.md'), post('p1').replace('soon p1', 'later'))
    expect((await runCli([], { cwd })).stdout).toMatch(/^_posts\/p1\.md:4:7: error malformed-date .*\n$/)
  })

  it('says what no longer occurs, and drops it on request, without taking in what is new', async () => {
    const cwd = archive()
    await runCli(['check', '--update-baseline'], { cwd })
    writeFileSync(join(cwd, '_posts/p3.md'), post('p3').replace('soon p3', '2023-10-28'))
    rmSync(join(cwd, '_posts/p4.md'))
    writeFileSync(join(cwd, '_posts/new.md'), post('new'))
    const { stderr } = await runCli([], { cwd })
    expect(stderr).toContain(`2 problems of ${FILE} no longer occur (_posts/p3.md, _posts/p4.md)`)
    const pruned = await runCli(['check', '--update-baseline'], { cwd })
    expect([pruned.code, pruned.stderr]).toEqual([1, expect.stringContaining('18 problems of 18 posts')])
    const added = await runCli(['check', '--add-to-baseline'], { cwd })
    expect([added.code, added.stderr]).toEqual([0, expect.stringContaining('19 problems of 19 posts')])
    expect((await runCli([], { cwd })).stderr).not.toContain('no longer')
  })

  it('is the same wherever the run starts, and keeps what a run over some posts has not seen', async () => {
    const cwd = archive(3)
    await runCli(['check', '--update-baseline'], { cwd })
    const before = readFileSync(join(cwd, FILE), 'utf8')
    await runCli(['check', '--update-baseline', '_posts/p1.md'], { cwd })
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before)
    const below = await runCli(['check', '--baseline', `../${FILE}`, '.'], { cwd: join(cwd, '_posts') })
    expect([below.code, below.stdout]).toEqual([0, ''])
  })

  it('knows the posts of a renamed folder, though they have much in common, and not a new one beside them', async () => {
    const bad = (name: string, tail: string): string => post(name, tail).replace(/^from: .*\n/m, '')
    const cwd = tempFolder({
      'posts/2021/a.md': bad('a', ''),
      'posts/2021/b.md': bad('b', 'comments: yes\n'),
      'posts/2021/c.md': bad('c', ''),
    })
    await runCli(['check', '--preset', 'post', '--update-baseline', 'posts'], { cwd })
    renameSync(join(cwd, 'posts/2021'), join(cwd, 'posts/2022'))
    expect(await runCli(['check', '--preset', 'post', 'posts'], { cwd })).toMatchObject({ code: 0, stdout: '' })
    writeFileSync(join(cwd, 'posts/2022/0.md'), bad('0', 'comments: yes\n'))
    const { code, stdout } = await runCli(['check', '--preset', 'post', 'posts'], { cwd })
    expect([code, new Set(stdout.match(/^[^:]+/gm))]).toEqual([1, new Set(['posts/2022/0.md'])])
  })

  it('holds when shards are merged, and is refused for a shard', async () => {
    const cwd = archive()
    await runCli(['check', '--update-baseline'], { cwd })
    renameSync(join(cwd, '_posts/p2.md'), join(cwd, '_posts/renamed.md'))
    writeFileSync(join(cwd, '_posts/p3.md'), post('p3').replace('soon p3', '2023-10-28'))
    writeFileSync(join(cwd, '_posts/new.md'), post('new'))
    const merge = async (args: readonly string[]) => {
      for (const part of [1, 2, 3])
        await runCli(['check', '--shard', `${part}/3`, '--format', `json=part-${part}.json`], { cwd })
      return runCli(['merge', 'part-1.json', 'part-2.json', 'part-3.json', ...args], { cwd })
    }
    const whole = await runCli([], { cwd })
    const merged = await merge([])
    expect(merged).toEqual(whole)
    expect([merged.code, merged.stdout.match(/^\S+: error \S+/gm)]).toEqual([
      1,
      ['_posts/new.md:4:7: error malformed-date'],
    ])
    expect(merged.stderr).toContain(`1 problem of ${FILE} no longer occurs (_posts/p3.md)`)
    expect((await merge(['--add-to-baseline'])).stderr).toContain('20 problems of 20 posts')
    expect((await merge([])).code).toBe(0)
    const refused = await runCli(['check', '--shard', '1/3', '--update-baseline'], { cwd })
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('postlint merge')])
  })

  it('counts for fix, too', async () => {
    const cwd = archive(3)
    await runCli(['check', '--update-baseline'], { cwd })
    expect((await runCli(['fix'], { cwd })).code).toBe(0)
  })

  it.each([
    ['[]', 'is no baseline of postlint'],
    ['{', 'cannot be read: it is no JSON'],
    ['{"version":1,"posts":{"a.md":{"x":-1}}}', 'is no baseline of postlint'],
  ])('that is %s ends the run with a sentence', async (text, said) => {
    const cwd = archive(1)
    writeFileSync(join(cwd, FILE), text)
    const { code, stderr } = await runCli([], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
  })

  it('that is named and not there is a fault', async () => {
    const { code, stderr } = await runCli(['check', '--baseline', 'nope.json'], { cwd: archive(1) })
    expect([code, stderr]).toEqual([2, expect.stringContaining('--baseline: no such file: nope.json')])
  })
})

it('init --baseline adopts an archive in one command', async () => {
  const cwd = archive(5)
  const { code, stdout, stderr } = await runCli(['init', '--baseline'], { cwd })
  expect([code, stdout, stderr]).toEqual([
    0,
    expect.stringContaining('wrote postlint.config.ts'),
    expect.stringContaining(`wrote ${FILE}: `),
  ])
  expect((await runCli([], { cwd })).code).toBe(0)
})
