import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report as reportSchema } from '../../schemas/report.ts'
import { runCli, tempFolder } from './run-cli.ts'

function makePost(index: number, change: (text: string) => string = (text) => text): string {
  return change(
    [
      '---',
      'layout: post',
      `title: A walk ${index}`,
      'date: 2023-10-28',
      'author: Lin Yi',
      `from: https://example.com/${index}`,
      'tags: [ rivers ]',
      'categories: [ travel ]',
      '---',
      `[A walk ${index}](https://example.com/${index})`,
      '',
    ].join('\n'),
  )
}

/** Posts that tell about each other in every way that there is, beside plain ones. */
function makeArchive(): string {
  const folder = tempFolder()
  const changes: Record<number, (text: string) => string> = {
    3: (text) => text.replace(/^from: .*$/m, 'from: http://www.example.com/4?utm_source=x'),
    7: (text) => text.replace(/^title: .*$/m, 'title: A walk 8'),
    11: (text) => text.replace('[ rivers ]', '[ Rivers ]'),
    13: (text) => text.replace(/^author: .*\n/m, ''),
    17: (text) => text.replace(/^from: .*$/m, 'from: https://example.com/18 # postlint-disable-line duplicate-source'),
    19: (text) => text.replace(/^date: .*$/m, 'date: 2023-02-30'),
    23: () => 'no front matter\n',
    25: (text) => text.replace('title:', 'titel:'),
    29: (text) => text.replace(/^tags: .*$/m, 'tags: [ rivers ] # postlint-disable-line inconsistent-item'),
    31: (text) => text.replace(/^tags: .*$/m, 'permalink: /a/\ntags: [ rivers ]'),
    37: (text) => text.replace(/^tags: .*$/m, 'permalink: a\ntags: [ rivers ]'),
  }
  for (let index = 0; index < 40; index++) {
    const file = join(folder, '_posts', `${index % 4}`, `${index}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, makePost(index, changes[index]))
  }
  writeFileSync(
    join(folder, '_posts', 'bad.md'),
    new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a, 0x2d, 0x2d, 0x2d]),
  )
  writeFileSync(join(folder, '_posts', 'README.md'), 'a paper\n')
  return folder
}

async function shardReports(cwd: string, count: number): Promise<string[]> {
  const files: string[] = []
  for (let index = 1; index <= count; index++) {
    const file = join(cwd, `part-${index}.json`)
    const { stdout } = await runCli(['check', '--shard', `${index}/${count}`, '--format', 'json'], { cwd })
    expect(reportSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined()
    writeFileSync(file, stdout)
    files.push(file)
  }
  return files
}

describe('one archive, one report', () => {
  it.each([1, 2, 4, 8])('through %i shards, merged in any order', async (count) => {
    const cwd = makeArchive()
    const whole = await runCli(['check', '--format', 'json'], { cwd })
    const merged = await runCli(['merge', ...(await shardReports(cwd, count)).reverse(), '--format', 'json'], { cwd })
    expect(merged.stdout).toBe(whole.stdout)
    expect(merged.code).toBe(whole.code)
    const rules = new Set(
      JSON.parse(whole.stdout).files.flatMap((file: { problems: { rule: string }[] }) =>
        file.problems.map(({ rule }) => rule),
      ),
    )
    for (const rule of [
      'duplicate-source',
      'duplicate-title',
      'duplicate-permalink',
      'inconsistent-item',
      'unused-suppression',
    ])
      expect(rules).toContain(rule)
  })

  it('with the short way of plain posts and without', async () => {
    const cwd = makeArchive()
    const whole = await runCli(['check', '--format', 'json'], { cwd })
    const slow = await runCli(['check', '--format', 'json'], { cwd, env: { POSTLINT_FAST_PATH: 'off' } })
    expect(slow.stdout).toBe(whole.stdout)
  })
})

describe('merge refuses what is not the whole', () => {
  it('a shard that is missing, there twice, of another number, or no shard', async () => {
    const cwd = makeArchive()
    const [one = '', two = ''] = await shardReports(cwd, 2)
    const whole = await runCli(['check', '--format', 'json'], { cwd })
    writeFileSync(join(cwd, 'whole.json'), whole.stdout)
    for (const [files, message] of [
      [[one], 'shard 2/2 is missing'],
      [[one, one, two], 'are the same shard'],
      [['whole.json'], 'is not the report of a shard'],
      [['_posts/bad.md'], 'is no JSON'],
    ] as const) {
      const { code, stderr } = await runCli(['merge', ...files], { cwd })
      expect(stderr).toContain(message)
      expect(code).toBe(2)
    }
  })

  it('posts that are not there to be compared', async () => {
    const cwd = makeArchive()
    const files = await shardReports(cwd, 2)
    const { code, stderr } = await runCli(['merge', ...files], { cwd: tempFolder() })
    expect(stderr).toContain('is not here')
    expect(code).toBe(2)
  })

  it('a part that is none', async () => {
    const cwd = makeArchive()
    for (const part of ['0/2', '3/2', '1', 'x/y', '1/0']) {
      expect((await runCli(['check', '--shard', part], { cwd })).code).toBe(2)
    }
  })
})
