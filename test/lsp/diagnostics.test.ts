import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { codesOf, Editor, siteFolder } from './editor.ts'

const GOOD =
  '---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/a\ntags: [rivers]\ncategories: [travel]\n---\nText.\n'

it('shows problems while one types, on text that is not saved, in ranges of UTF-16', async () => {
  const cwd = siteFolder({ '_posts/a.md': GOOD })
  const editor = await Editor.start(cwd)
  expect(editor.answer).toMatchObject({ serverInfo: { name: 'postlint' }, capabilities: { hoverProvider: true } })
  const uri = await editor.open(join(cwd, '_posts/a.md'), GOOD)
  expect(await editor.diagnostics(uri)).toEqual([])
  await editor.replace(uri, 'A walk', '𠮷野 A walk')
  await editor.replace(uri, '2023-10-28', '2023/10/28')
  const [found] = await editor.diagnostics(uri, (all) => all.length === 1)
  expect(found).toMatchObject({
    code: 'malformed-date',
    severity: 1,
    source: 'postlint',
    range: { start: { line: 3, character: 6 }, end: { line: 3, character: 16 } },
  })
  expect(found?.message).toContain('2023-10-28')
  await editor.replace(uri, 'title: 𠮷野 A walk\n', 'title: 𠮷野 <b>walk</b>\n')
  await editor.diagnostics(uri, (all) => codesOf(all).includes('markup-in-title'))
  await editor.replace(uri, '2023/10/28', '2023-10-28')
  await editor.replace(uri, '<b>walk</b>', 'A walk')
  expect(await editor.diagnostics(uri, (all) => all.length === 0)).toEqual([])
  expect(await editor.stop()).toBe(0)
})

it('shows what a post shares with others as it is typed, and leads to them', async () => {
  const twin = GOOD.replace('A walk', 'Another').replace('example.com/a', 'example.com/b')
  const cwd = siteFolder({ '_posts/a.md': GOOD, '_posts/b.md': twin })
  const editor = await Editor.start(cwd)
  const uri = await editor.open(join(cwd, '_posts/a.md'), GOOD)
  expect(await editor.diagnostics(uri)).toEqual([])
  await editor.ready(cwd)
  await editor.replace(uri, 'example.com/a', 'www.example.com/b')
  const [found] = await editor.diagnostics(uri, (all) => all.length === 1)
  const other = pathToFileURL(join(cwd, '_posts/b.md')).href
  const at = { start: { line: 5, character: 6 }, end: { line: 5, character: 6 } }
  expect(found).toMatchObject({
    code: 'duplicate-source',
    relatedInformation: [{ location: { uri: other, range: at } }],
  })
  expect(await editor.ask('textDocument/definition', uri, 'from: ht')).toEqual([{ uri: other, range: at }])
  const open = await editor.open(join(cwd, '_posts/b.md'), twin)
  await editor.diagnostics(open, (all) => codesOf(all).includes('duplicate-source'))
  await editor.replace(open, 'example.com/b', 'example.com/c')
  expect(await editor.diagnostics(uri, (all) => all.length === 0)).toEqual([])
  expect(await editor.diagnostics(open, (all) => all.length === 0)).toEqual([])
})
