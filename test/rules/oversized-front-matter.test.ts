import { describe, expect, it } from 'vitest'
import { explainIssue } from './explain-issue.ts'
import { lint, verdicts } from './lint-example.ts'

describe('oversized-front-matter', () => {
  it('takes a block of 64 KiB, and refuses one byte more', () => {
    const block = (bytes: number) => `---\ntitle: ${'a'.repeat(bytes - 'title: \n'.length)}\n---\n`
    expect(verdicts(block(64 * 1024))).toEqual([])
    expect(verdicts(block(64 * 1024 + 1))).toEqual(['1:1 oversized-front-matter'])
    expect(lint(block(64 * 1024 + 1))[0]?.message).toContain('64 KiB')
  })

  it('takes 16 levels, the fields being the first, and refuses 17', () => {
    const nested = (levels: number) => `---\nx: ${'['.repeat(levels - 1)}a${']'.repeat(levels - 1)}\n---\n`
    expect(verdicts(nested(16))).toEqual([])
    expect(verdicts(nested(17))).toEqual(['1:1 oversized-front-matter'])
    expect(lint(nested(17))[0]?.message).toContain('16 levels')
  })

  it('gives the limit of a file in MiB', () => {
    const issue = {
      kind: 'oversized-front-matter',
      what: 'file',
      limit: 32 * 2 ** 20,
      span: { start: 0, end: 0 },
    } as const
    expect(explainIssue(issue).message).toContain('32 MiB')
  })
})
