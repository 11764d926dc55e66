import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../src/report/checksum.ts'
import { runCli, tempFolder } from './run-cli.ts'

interface Shard {
  shard: { index: number; count: number; posts: number; paths: number }
  summary: { files: number; checked: number }
  files: { path: string; fixed: unknown[]; problems: Record<string, unknown>[] }[]
  facts: { path: string; text: number; facts: Record<string, unknown>; undecided?: true }[]
  skipped: { path: string; reason: string }[]
  checksum: number
}

const post = (index: number) =>
  `---\nlayout: post\ntitle: A walk\ndate: 2023-01-01\nauthor: Ann\nfrom: https://example.com/${index}\ntags: [ a ]\ncategories: [ b${index} ]\n---\n`

/** Reports of two shards of six posts, and a secret beside them. */
async function makeShards() {
  const posts = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`p/${index}.md`, post(index)]))
  const root = tempFolder({ 'secret.md': 'SECRET\n' })
  const cwd = join(root, 'repo')
  for (const [name, text] of Object.entries({ ...posts, '.git/config': 'SECRET\n' })) {
    mkdirSync(join(cwd, name, '..'), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  for (const index of [1, 2]) {
    const { stdout } = await runCli(['check', 'p', '--shard', `${index}/2`, '--format', 'json'], { cwd })
    writeFileSync(join(cwd, `s${index}.json`), stdout)
  }
  return cwd
}

/** Changes the first report, and its checksum with it where a stranger knows how. */
async function mergeBent(bend: (shard: Shard) => void, isSealed: boolean) {
  const cwd = await makeShards()
  const file = join(cwd, 's1.json')
  const shard = JSON.parse(readFileSync(file, 'utf8')) as Shard
  bend(shard)
  if (isSealed) shard.checksum = checksum(shard as never)
  writeFileSync(file, JSON.stringify(shard))
  return runCli(['merge', 's1.json', 's2.json', '--format', 'pretty'], { cwd })
}

const first = (shard: Shard) => shard.facts[0] as Shard['facts'][number]
const problem = (rule: string) => ({
  rule,
  level: 'error',
  message: 'm',
  help: 'h',
  field: null,
  path: [],
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
  related: [],
  fixes: [],
})

describe('the report of a shard that is not as it was written', () => {
  it('is taken as it is', async () => {
    expect((await mergeBent(() => undefined, false)).code).toBe(0)
  })

  const bends: [string, (shard: Shard) => void][] = [
    ['emptied', (shard) => Object.assign(shard, { facts: [], files: [] })],
    [
      'emptied, its summary too',
      (shard) => Object.assign(shard, { facts: [], files: [], summary: { ...shard.summary, files: 0, checked: 0 } }),
    ],
    ['short of a post', (shard) => shard.facts.pop()],
    ['doubled', (shard) => shard.facts.push(structuredClone(first(shard)))],
    ['out of order', (shard) => shard.facts.reverse()],
    ['bent in a hash', (shard) => Object.assign(first(shard), { facts: { 'duplicate-title': 'abc' } })],
    ['bent in a fact', (shard) => Object.assign(first(shard), { facts: { 'inconsistent-item': null } })],
    [
      'bent in the items of a fact',
      (shard) => Object.assign(first(shard), { facts: { 'inconsistent-item': { tags: [1] } } }),
    ],
    ['of unknown rules', (shard) => Object.assign(first(shard), { facts: { nope: 1 } })],
    ['of another number', (shard) => Object.assign(shard.shard, { index: 2 })],
    ['of other posts', (shard) => Object.assign(shard.shard, { paths: 1 })],
    [
      'of a file of the system',
      (shard) => shard.facts.unshift({ path: '/etc/passwd', text: 1, facts: {}, undecided: true }),
    ],
    ['of a file outside', (shard) => Object.assign(first(shard), { path: '../secret.md', undecided: true })],
    ['of a hidden file', (shard) => Object.assign(first(shard), { path: '.git/config', undecided: true })],
    [
      'of problems elsewhere',
      (shard) => shard.files.unshift({ path: '../secret.md', fixed: [], problems: [problem('missing-field')] }),
    ],
    [
      'of a rule that there is not',
      (shard) => shard.files.push({ path: first(shard).path, fixed: [], problems: [problem('\u001b[31mx')] }),
    ],
  ]
  it.each(bends.flatMap(([name, bend]) => [[name, bend, false] as const, [name, bend, true] as const]))(
    'is refused: %s (%#)',
    async (_, bend, isSealed) => {
      const { code, stdout, stderr } = await mergeBent(bend, isSealed)
      expect(code).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain('merge: ')
      expect(stderr).not.toMatch(/SECRET|root:/)
      expect(stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
    },
  )

  it('shows nothing of a post that is another now', async () => {
    const cwd = await makeShards()
    for (let index = 0; index < 6; index++) writeFileSync(join(cwd, `p/${index}.md`), `---\nSECRET: ${index}\n---\n`)
    const { code, stdout, stderr } = await runCli(['merge', 's1.json', 's2.json', '--format', 'pretty'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('is not what the shard has read')
    expect(stdout + stderr).not.toContain('SECRET')
  })

  it.each([
    ['a file that is not there', 'nope.json', 'merge: no such file: nope.json'],
    ['a folder', 'p', 'merge: cannot read p: it is no file'],
    ['a device', '/dev/zero', 'merge: cannot read /dev/zero: it is no file'],
  ])('says so of %s', async (_, file, message) => {
    const { code, stderr } = await runCli(['merge', file, 's2.json'], { cwd: await makeShards() })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
