import { describe, expect, it } from 'vitest'
import { explainIssue } from './explain-issue.ts'

describe('unreadable-file', () => {
  it.each([
    ['missing', /not there any more/],
    ['unreadable', /could not be read: permission denied/],
    ['not-a-file', /not a regular file/],
    ['link', /symbolic link/],
    ['name-not-utf-8', /name of the file is not UTF-8/],
  ] as const)('says why: %s', (reason, message) => {
    const problem = explainIssue({ kind: 'unreadable-file', reason, detail: 'permission denied' })
    expect(problem).toMatchObject({ rule: 'unreadable-file', level: 'error', start: { line: 1, column: 1 }, fixes: [] })
    expect(problem.message).toMatch(message)
  })

  it('needs no detail', () => {
    expect(explainIssue({ kind: 'unreadable-file', reason: 'unreadable' }).message).toBe('the file could not be read')
  })
})
