import { describe, expect, it } from 'vitest'
import { explainIssue } from './explain-issue.ts'

describe('invalid-encoding', () => {
  it('names the byte, counted from 1, and points at its place in the text', () => {
    const problem = explainIssue(
      { kind: 'invalid-encoding', encoding: 'not-utf-8', span: { start: 11, end: 12 }, byteOffset: 11 },
      '---\ntitle: \uFFFD\n---\n',
    )
    expect(problem.message).toContain('byte 12 of the file')
    expect(problem.start).toMatchObject({ line: 2, column: 8 })
    expect(problem.fixes).toEqual([])
  })

  it('tells UTF-16 and NUL from other bytes', () => {
    const span = { start: 0, end: 0 }
    const advise = (encoding: 'utf-16' | 'nul' | 'not-utf-8') =>
      explainIssue({ kind: 'invalid-encoding', encoding, span }).message
    expect(advise('utf-16')).toContain('UTF-16')
    expect(advise('nul')).toContain('NUL')
    expect(advise('not-utf-8')).toBe('the file is not UTF-8')
  })
})
