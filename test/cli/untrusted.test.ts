import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const POST = '---\ntitle: A\n---\nText.\n'
const OUT = {
  'out/authors.yml': 'SECRET: {name: Secret}\n',
  'out/schema.json': '{"type":"object","required":["SECRET"]}',
  'out/tags.yml': '- SECRET\n',
  'out/SECRET.html': '',
  'out/report.json': 'precious',
  'out/postlint.config.json': '{"collections":[{"files":"p/*.md","schema":{"type":"object","required":["SECRET"]}}]}',
}
const withSchema = (schema: string) =>
  JSON.stringify({ collections: [{ files: 'p/*.md', schema }, { files: 'q/*.md' }] })

/** A checkout of a stranger beside what is not theirs; `links` are names in it, each with where it leads. */
function checkout(links: Readonly<Record<string, string>>, config?: string) {
  const own = config === undefined ? {} : { 'repo/postlint.config.json': config }
  const root = tempFolder({ ...OUT, 'repo/p/a.md': POST, 'repo/q/a.md': POST, ...own })
  const cwd = join(root, 'repo')
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(cwd, name))
  return { root, cwd }
}

describe('--untrusted', () => {
  it.each([
    ['a folder of layouts', { _layouts: '../out' }, ['--preset', 'jekyll'], undefined],
    ['a folder of data', { _data: '../out' }, ['--preset', 'jekyll'], undefined],
    ['a link that stays inside', { _data: 'q' }, ['--preset', 'jekyll'], undefined],
    ['a folder with the schema', { d: '../out' }, [], withSchema('./d/schema.json')],
    ['the schema itself', { 's.json': '../out/schema.json' }, [], withSchema('./s.json')],
    [
      'a folder with the vocabulary',
      { d: '../out' },
      [],
      JSON.stringify({ collections: [{ files: '*/*.md', vocabulary: { tags: './d/tags.yml' } }] }),
    ],
    ['the configuration', { 'postlint.config.json': '../out/postlint.config.json' }, [], undefined],
    ['the folder of a named configuration', { d: '../out' }, ['--config', 'd/postlint.config.json'], undefined],
    ['the file of a report', { 'r.json': '../out/report.json' }, ['--format', 'json=r.json'], undefined],
    ['the folder of a report', { d: '../out' }, ['--format', 'json=d/report.json'], undefined],
    ['the folder of a new report', { d: '../out' }, ['--format', 'json=d/new/report.json'], undefined],
  ] as const)('refuses %s behind a link', async (_, links, options, config) => {
    const { root, cwd } = checkout(links, config)
    const argv = ['check', 'p', 'q', '--untrusted', ...options]
    const { code, stdout, stderr } = await runCli(argv, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('symbolic link')
    expect(stdout + stderr).not.toContain('SECRET')
    expect(readFileSync(join(root, 'out/report.json'), 'utf8')).toBe('precious')
  })

  it('takes what lies there without a link, and writes reports where they are wanted', async () => {
    const { root, cwd } = checkout({})
    const argv = ['check', 'p', '--untrusted', '--preset', 'hugo', '--format', `json=${join(root, 'r.json')}`]
    const { code } = await runCli(argv, { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(root, 'r.json'), 'utf8')).summary.checked).toBe(1)
  })
})
