import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Hover } from 'vscode-languageserver-protocol/node'
import { Editor, siteFolder } from './editor.ts'

const TEXT = '---\nlayout: post\ntitle: B\ndate: 2023/10/28\nnote: x\n---\nbody\n'
const CONFIG = JSON.stringify({ collections: [{ files: '_posts/*.md', schema: 'post' }] })

it('shows what a field is for, and the page of the rule that found something there', async () => {
  const cwd = siteFolder({ '_posts/a.md': TEXT, 'postlint.config.json': CONFIG })
  const editor = await Editor.start(cwd)
  const uri = await editor.open(join(cwd, '_posts/a.md'), TEXT)
  const title = await editor.ask<Hover>('textDocument/hover', uri, 'tit')
  expect(title.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Title as readers see it.') })
  expect(title.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 5 } })
  const date = await editor.ask<Hover>('textDocument/hover', uri, '2023')
  expect(date.contents).toMatchObject({
    value: expect.stringMatching(/When the post was published[\s\S]*# malformed-date/),
  })
  expect(await editor.ask('textDocument/hover', uri, 'not')).toBe(null)
  expect(await editor.ask('textDocument/hover', uri, 'bod')).toBe(null)
  const fence = await editor.ask<Hover>('textDocument/hover', uri, '--')
  expect(fence.contents).toMatchObject({ value: expect.stringContaining('# missing-field') })
})
