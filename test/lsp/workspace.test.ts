import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { codesOf, Editor, siteFolder, writeIn } from './editor.ts'

const POST = '---\ntitle: A\n---\n'
const needs = (field: string): string =>
  JSON.stringify({
    collections: [{ files: '**/*.md', schema: { type: 'object', required: [field], properties: { [field]: {} } } }],
  })
const CODE = `export default { collections: [{ files: '*.md', schema: { type: 'object', required: ['code'], properties: { code: {} } } }] }`

it.each([true, false])(
  'takes a configuration that is new, changed, broken or gone (the client watches: %j)',
  async (watches) => {
    const cwd = siteFolder({ 'a.md': POST, 'postlint.config.json': needs('one') })
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: watches } } }
    const editor = await Editor.start(cwd, { capabilities })
    const uri = await editor.open(join(cwd, 'a.md'), POST)
    const change = async (text: string | null): Promise<void> => {
      await editor.ready(cwd)
      editor.states.length = 0
      if (text === null) rmSync(join(cwd, 'postlint.config.json'))
      else writeIn(cwd, 'postlint.config.json', text)
      if (!watches) return
      const config = pathToFileURL(join(cwd, 'postlint.config.json')).href
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: config, type: 2 }],
      })
    }
    const mentions = (word: string) =>
      editor.diagnostics(uri, (all) => all.some(({ message }) => String(message).includes(word)))
    await mentions('`one`')
    await change(needs('two'))
    await mentions('`two`')
    await change('{"collections": [{"files": 1}]}')
    const [failure] = await mentions('cannot check this post')
    expect(failure).toMatchObject({ severity: 1, message: expect.stringContaining('postlint.config.json') })
    editor.states.push({ folder: cwd, state: 'ready' })
    await change(needs('three'))
    await mentions('`three`')
    await change(null)
    await editor.diagnostics(uri, (all) => all.length === 0)
  },
)

it('looks at several folders, each with its own configuration, and at those that come and go', async () => {
  const cwd = siteFolder({
    'one/a.md': POST,
    'one/postlint.config.json': needs('first'),
    'two/a.md': POST,
    'two/postlint.config.json': needs('second'),
    'two/deep/b.md': POST,
    'two/deep/postlint.config.json': needs('third'),
  })
  const editor = await Editor.start(cwd, {
    folders: [join(cwd, 'one')],
    capabilities: { workspace: { workspaceFolders: true } },
  })
  const event = { added: [{ uri: pathToFileURL(join(cwd, 'two')).href, name: 'two' }], removed: [] }
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  for (const [file, field] of [
    ['one/a.md', 'first'],
    ['two/a.md', 'second'],
    ['two/deep/b.md', 'third'],
  ] as const) {
    const uri = await editor.open(join(cwd, file), POST)
    const found = await editor.diagnostics(uri, (all) => all.length > 0)
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`\`${field}\``)])
  }
})

it('looks only at what a check would look at', async () => {
  const bad = 'no front matter\n'
  const cwd = siteFolder({
    '.gitignore': 'public\n',
    'README.md': bad,
    'public/a.md': bad,
    'node_modules/x/a.md': bad,
    'notes/a.md': bad,
    'postlint.config.json': JSON.stringify({ collections: [{ files: ['posts/*.md', '*.md'], schema: 'post' }] }),
    'posts/a.md': bad,
  })
  const editor = await Editor.start(cwd)
  for (const name of ['README.md', 'public/a.md', 'node_modules/x/a.md', 'notes/a.md'])
    expect(await editor.diagnostics(await editor.open(join(cwd, name), bad)), name).toEqual([])
  for (const name of ['posts/a.md', 'posts/new.md']) {
    const uri = await editor.open(join(cwd, name), bad)
    expect(codesOf(await editor.diagnostics(uri, (all) => all.length > 0))).toEqual(['missing-front-matter'])
    await editor.close(uri)
    await editor.diagnostics(uri, (all) => all.length === 0)
  }
})

it.each([{ words: ['--untrusted'] }, { options: { untrusted: true } }])(
  'runs no code of a folder that is not trusted: %j',
  async (options) => {
    const cwd = siteFolder({ 'a.md': POST, 'postlint.config.mjs': CODE })
    const trusted = await Editor.start(cwd)
    const found = await trusted.diagnostics(await trusted.open(join(cwd, 'a.md'), POST), (all) => all.length > 0)
    expect(found[0]?.message).toContain('`code`')
    const editor = await Editor.start(cwd, options)
    const [failure] = await editor.diagnostics(await editor.open(join(cwd, 'a.md'), POST), (all) => all.length > 0)
    expect(failure?.message).toMatch(/^postlint cannot check this post: postlint\.config\.mjs is code/)
  },
)

it('keeps what a configuration prints out of the protocol', async () => {
  const cwd = siteFolder({
    'a.md': POST,
    'postlint.config.mjs': `console.log('loud'); process.stdout.write('louder\\n'); ${CODE}`,
  })
  const editor = await Editor.start(cwd)
  const found = await editor.diagnostics(await editor.open(join(cwd, 'a.md'), POST), (all) => all.length > 0)
  expect(found[0]?.message).toContain('`code`')
})

it('sees posts that other programs have written', async () => {
  const twin = '---\ntitle: A walk\npermalink: /a/\n---\n'
  const config = JSON.stringify({ collections: [{ files: '*.md', schema: { type: 'object' }, generator: 'jekyll' }] })
  const cwd = siteFolder({ 'a.md': twin, 'b.md': POST, 'postlint.config.json': config })
  const editor = await Editor.start(cwd, {
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  })
  const uri = await editor.open(join(cwd, 'a.md'), twin)
  expect(await editor.diagnostics(uri)).toEqual([])
  await editor.ready(cwd)
  const write = async (name: string, text: string | null): Promise<void> => {
    if (text === null) rmSync(join(cwd, name))
    else writeIn(cwd, name, text)
    const changes = [{ uri: pathToFileURL(join(cwd, name)).href, type: text === null ? 3 : 1 }]
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }
  for (const name of ['b.md', 'new.md']) {
    await write(name, twin)
    await editor.diagnostics(uri, (all) => codesOf(all).includes('duplicate-permalink'))
    await write(name, name === 'b.md' ? POST : null)
    await editor.diagnostics(uri, (all) => all.length === 0)
  }
})
