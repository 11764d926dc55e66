import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { decideLinks } from '../../src/cli/decide-links.ts'
import { postAddress } from '../../src/cli/post-address.ts'
import { displayWidth } from '../../src/values/characters/display-width.ts'
import { runCli, tempFolder } from './run-cli.ts'

const onTerminal = (env: Record<string, string>, isTTY = true): boolean =>
  decideLinks(true, { env, stdout: { isTTY, columns: 80, write: () => undefined } })

describe('links', () => {
  it.each([
    [{ TERM_PROGRAM: 'WezTerm' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.1' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.104.0' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.0' }, false],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ WT_SESSION: 'a' }, true],
    [{ WT_SESSION: 'a', CI: 'true' }, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
    [{ FORCE_HYPERLINK: '0', TERM: 'xterm-kitty' }, false],
    [{}, false],
  ])('%j: %s', (env, isKnown) => {
    expect(onTerminal(env)).toBe(isKnown)
    expect(onTerminal(env, false)).toBe(false)
  })
})

describe('the lines that a page links to', () => {
  const COMMIT = '0123456789abcdef0123456789abcdef01234567'
  const inRepository = (path: string): string => `site/${path}`

  it('are those of the code host in CI', () => {
    const github = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_SHA: COMMIT,
    }
    expect(postAddress({ cwd: '/w', env: github }, 'out/report.html', inRepository)('_posts/茶 #1.md', 7)).toBe(
      `https://github.com/a/b/blob/${COMMIT}/site/_posts/%E8%8C%B6%20%231.md?plain=1#L7`,
    )
    const gitlab = { GITLAB_CI: 'true', CI_PROJECT_URL: 'https://gitlab.com/a/b', CI_COMMIT_SHA: COMMIT }
    expect(postAddress({ cwd: '/w', env: gitlab }, null, inRepository)('a.md', 7)).toBe(
      `https://gitlab.com/a/b/-/blob/${COMMIT}/site/a.md?plain=1#L7`,
    )
  })

  it('are files as the page sees them elsewhere', () => {
    for (const env of [
      {},
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'javascript:alert(1)',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_SHA: COMMIT,
      },
    ]) {
      expect(postAddress({ cwd: '/w', env }, 'out/report.html', inRepository)('_posts/a.md', 7)).toBe(
        './../_posts/a.md',
      )
      expect(postAddress({ cwd: '/w', env }, null, inRepository)('javascript:\ud800.md', 7)).toBe(
        './javascript%3A%EF%BF%BD.md',
      )
    }
  })
})

it('paints and wraps a rule for a terminal, and prints Markdown where it is piped', async () => {
  const cwd = tempFolder()
  const words = ['explain', 'inconsistent-item']
  const piped = await runCli(words, { cwd })
  expect(piped.stdout).toMatch(/^# inconsistent-item\n[\s\S]*\n\| `fields` \|[\s\S]*\n````md\n/)
  const shown = await runCli(words, { cwd, isTTY: true, columns: 60 })
  expect(shown.stdout).toContain('\u001b[')
  const plain = stripVTControlCharacters(shown.stdout)
  expect((await runCli(words, { cwd, isTTY: true, columns: 60, env: { NO_COLOR: '1' } })).stdout).toBe(plain)
  expect(plain).toMatch(/^inconsistent-item\n/)
  expect(plain).toContain('- `fields`, default `["tags","categories","author"]`:')
  expect(plain).toContain('\n    tags: [rivers, Open-Source]\n')
  expect(plain).not.toMatch(/^(?:#|\||````)/m)
  for (const line of plain.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
})
