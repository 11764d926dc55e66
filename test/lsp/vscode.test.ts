import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { describeStatus } from '../../editors/vscode/src/describe-status.ts'
import { findServer } from '../../editors/vscode/src/find-server.ts'
import { serverWords } from '../../editors/vscode/src/server-words.ts'
import { Editor, siteFolder, writeIn } from './editor.ts'

const PACKAGE = { 'bin/postlint.js': '', 'package.json': '{"name": "postlint", "version": "9.9.9"}' }

it("finds the project's own postlint, else the one that the extension brings", () => {
  const cwd = siteFolder({ 'blog/posts/a.md': '' })
  const own = inject('installed')
  const search = { folders: [join(cwd, 'blog')], trusted: true, path: '', own }
  expect(findServer(search)).toMatchObject({ origin: 'extension', script: join(own, 'bin/postlint.js') })
  writeIn(cwd, 'node_modules/postlint/package.json', '{"name": "another", "version": "1.0.0"}')
  expect(findServer(search).origin).toBe('extension')
  for (const [name, text] of Object.entries(PACKAGE)) writeIn(cwd, `node_modules/postlint/${name}`, text)
  expect(findServer(search)).toEqual({
    origin: 'project',
    version: '9.9.9',
    script: join(cwd, 'node_modules/postlint/bin/postlint.js'),
  })
  for (const [name, text] of Object.entries(PACKAGE)) writeIn(cwd, `blog/mine/${name}`, text)
  expect(findServer({ ...search, path: 'mine' }).script).toBe(join(cwd, 'blog/mine/bin/postlint.js'))
  expect(() => findServer({ ...search, path: 'nothing' })).toThrow('there is no postlint in nothing')
  expect(findServer({ ...search, path: 'mine', trusted: false }).origin).toBe('extension')
})

it('starts what it finds, without the code of a folder that is not trusted', async () => {
  const post = '---\ntitle: A\n---\n'
  const cwd = siteFolder({ '_posts/a.md': post, 'postlint.config.mjs': 'throw new Error("run")' })
  const [command, ...words] = serverWords({ trusted: false, config: 'evil.mjs' })
  expect(command).toBe('lsp')
  // What the client of VS Code adds.
  const editor = await Editor.start(cwd, { words: [...words, '--stdio', `--clientProcessId=${process.pid}`] })
  const uri = await editor.open(join(cwd, '_posts/a.md'), post)
  const [failure] = await editor.diagnostics(uri, (all) => all.length > 0)
  expect(failure?.message).toContain('--untrusted does not run')
  expect(serverWords({ trusted: true, config: '' })).toEqual(['lsp'])
  expect(serverWords({ trusted: true, config: 'x.json' })).toEqual(['lsp', '--config', 'x.json'])
})

it('says how all projects are', () => {
  const place = { script: '', origin: 'project', version: '1.2.3' } as const
  const ready = { folder: '/a', state: 'ready', posts: 2 } as const
  const text = 'postlint 1.2.3'
  expect(describeStatus(place, [])).toEqual({ text, detail: "the project's own", busy: false, failed: false })
  expect(describeStatus(place, [ready, { ...ready, posts: 1 }])).toMatchObject({ detail: "3 posts, the project's own" })
  expect(describeStatus(place, [ready, { folder: '/b', state: 'reading' }])).toMatchObject({ busy: true })
  const failed = { folder: '/b', state: 'failed', message: 'no' } as const
  expect(describeStatus(place, [ready, failed])).toEqual({ text, detail: 'no', busy: false, failed: true })
})
