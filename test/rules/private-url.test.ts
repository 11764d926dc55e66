import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

const post = (from: string) => `---\ntitle: 河边散步\nfrom: ${from}\n---\n`

describe('private-url', () => {
  it.each([
    'http://localhost:4000/a',
    'http://127.0.0.1/a',
    'https://10.0.0.7/a',
    '"http://[::1]/"',
    'http://intranet/page',
    'http://printer.local/',
    'https://lin:secret@example.com/a',
  ])('reports %s at the value', (url) => {
    expect(verdicts(post(url))).toEqual(['3:7 private-url'])
  })

  it.each(['https://8.8.8.8/', 'https://example.com/', 'https://localhost.example.com/'])('lets %s pass', (url) => {
    expect(verdicts(post(url))).toEqual([])
  })

  it('never prints a password', () => {
    const [problem] = lint(post('https://lin:hunter2@example.com/a'))
    expect(problem?.message).toBe('`from` has a user name or password in it: `example.com`')
    expect(JSON.stringify(problem)).not.toContain('hunter2')
  })
})
