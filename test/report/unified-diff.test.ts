import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/report/unified-diff.ts'

const folder = mkdtempSync(join(tmpdir(), 'postlint-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a program makes of a file when it is given the diff. */
function applied(command: readonly string[], path: string, before: string, diff: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, before, 'latin1')
  const [program = '', ...args] = command
  execFileSync(program, args, { cwd: folder, input: Buffer.from(diff, 'latin1'), stdio: ['pipe', 'ignore', 'pipe'] })
  return readFileSync(file, 'latin1')
}

const GIT = ['git', 'apply', '--whitespace=nowarn', '-']
const PATCH = ['patch', '-p1', '--binary', '-s']
const BEFORE = '---\r\ntitle: a\r\n---\r\nBody \xff\xfe\nno end'
const AFTER = '---\r\ntitle: b\r\nfrom: c\r\n---\r\nBody \xff\xfe\nno end'

describe('unifiedDiff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('a.md', BEFORE, BEFORE)).toBe('')
  })

  it('shows three lines around each change, and far changes apart', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`)
    const after = lines.with(1, 'x\n').toSpliced(17, 1).join('')
    expect(unifiedDiff('a.md', lines.join(''), after)).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n 0\n-1\n+x\n 2\n 3\n 4\n@@ -15,6 +15,5 @@\n 14\n 15\n 16\n-17\n 18\n 19\n',
    )
  })

  it.each(['plain.md', 'with blank.md', 'a "quoted" back\\slash.md', '散步/河边.md', 'tab\there.md', 'line\nbreak.md'])(
    'names %j so that git finds the file',
    (path) => {
      expect(applied(GIT, path, BEFORE, unifiedDiff(path, BEFORE, AFTER))).toBe(AFTER)
    },
  )

  it.each(['plain.md', 'with blank.md', '散步/河边.md'])('names %j so that patch finds the file', (path) => {
    expect(applied(PATCH, path, BEFORE, unifiedDiff(path, BEFORE, AFTER))).toBe(AFTER)
  })

  it('turns one text into the other with git apply, whatever the two are', () => {
    const line = fc.constantFrom('a', 'b', 'c', '---', '+x', '', '\\ No newline', '\xff', 'a\r')
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.boolean())
      .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''))
      .filter((one) => one !== '')
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after)
        expect(applied(GIT, 'p.md', before, unifiedDiff('p.md', before, after))).toBe(after)
      }),
      { numRuns: 60 },
    )
  })

  it('takes blocks of thousands of different lines without a table of millions', () => {
    const lines = (sign: string): string => Array.from({ length: 30_000 }, (_, at) => `${sign}${at}\n`).join('')
    expect(
      unifiedDiff('a.md', lines('a'), lines('b')).startsWith('--- a/a.md\n+++ b/a.md\n@@ -1,30000 +1,30000 @@'),
    ).toBe(true)
  })
})
