import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { Editor, siteFolder } from './editor.ts'

const BROKEN =
  '---\r\nlayout: post\r\ntitle: " 𠮷野 walk "  # kept\r\ndate: 2023/10/28\r\nauthor: Lin Yi\r\ntags: rivers, walking\r\ncategories: [travel, travel]\r\n---\r\n[𠮷野 walk](https://example.com/a)\r\n'
const OTHER =
  '---\nlayout: post\ntitle: B\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: <https://example.com/b>\ntags: [a]\ncategories: [b]\n---\n'

it('fixes all that is safe into the bytes of `postlint fix`', async () => {
  const texts = [
    BROKEN,
    OTHER,
    `\uFEFF${OTHER}`,
    OTHER.replace('---\n', '---- \n'),
    OTHER.replace('title: B', 'title: 12'),
  ]
  for (const text of texts) {
    const cwd = siteFolder({ '_posts/a.md': text })
    const editor = await Editor.start(cwd)
    const uri = await editor.open(join(cwd, '_posts/a.md'), text)
    await editor.diagnostics(uri, (all) => all.length > 0)
    const actions = await editor.actions(uri, '', ['source.fixAll'])
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.postlint'])
    const [action] = actions
    await runCli(['fix'], { cwd })
    expect(editor.applied(uri, action as never)).toBe(readFileSync(join(cwd, '_posts/a.md'), 'utf8'))
  }
})

it('offers fixes by tier at their place, the safe ones preferred', async () => {
  const text = OTHER.replace('<https://example.com/b>', 'www.example.com/b')
    .replace('[a]', '[a, a]')
    .replace('2023-10-28', '3/4/2023')
  const cwd = siteFolder({ '_posts/a.md': text })
  const editor = await Editor.start(cwd)
  const uri = await editor.open(join(cwd, '_posts/a.md'), text)
  await editor.diagnostics(uri, (all) => all.length > 2)
  expect(await editor.actions(uri, 'a, a', ['quickfix'])).toEqual([])
  const [double, all] = await editor.actions(uri, 'a]')
  expect(double).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'duplicate-item' }] })
  expect(editor.applied(uri, double as never)).toBe(text.replace('[a, a]', '[a]'))
  expect(all).toMatchObject({ kind: 'source.fixAll.postlint' })
  const [unsafe] = await editor.actions(uri, 'www.', ['quickfix'])
  expect(unsafe?.title).toMatch(/\(unsafe\)$/)
  expect(unsafe).not.toHaveProperty('isPreferred')
  const manual = await editor.actions(uri, '3/4/2023', ['quickfix'])
  expect(manual.map((one) => editor.applied(uri, one))).toEqual(
    ['2023-03-04', '2023-04-03'].map((date) => text.replace('3/4/2023', date)),
  )
})

it('gives edits with the version of the text to clients that can check it', async () => {
  const text = OTHER.replace('[a]', '[a, a]')
  const cwd = siteFolder({ '_posts/a.md': text })
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } }
  const editor = await Editor.start(cwd, { capabilities })
  const uri = await editor.open(join(cwd, '_posts/a.md'), text)
  await editor.replace(uri, 'title: B', 'title: C')
  const [action] = await editor.actions(uri, 'a]')
  expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 2 }, edits: [{ newText: '' }] }])
})
