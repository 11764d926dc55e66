import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Hover } from 'vscode-languageserver-protocol/node'
import { Editor, type EditorOptions, siteFolder } from './editor.ts'

const TEXT = '---\nlayout: post\ntitle: B\ndate: 2023/10/28\nnote: x\n---\nbody\n'
const config = (locale?: string) => JSON.stringify({ locale, collections: [{ files: '*.md', schema: 'post' }] })

async function shownIn(options: EditorOptions, configured?: string): Promise<string> {
  const cwd = siteFolder({ 'a.md': TEXT, 'postlint.config.json': config(configured) })
  const editor = await Editor.start(cwd, options)
  const uri = await editor.open(join(cwd, 'a.md'), TEXT)
  const problems = await editor.diagnostics(uri, (found) => found.length > 0)
  const hover = await editor.ask<Hover>('textDocument/hover', uri, 'tit')
  const actions = await editor.actions(uri, '2023')
  const texts = [...problems.map(({ message }) => message), JSON.stringify(hover), ...actions.map(({ title }) => title)]
  return texts.join('\n')
}

const ENGLISH = /Title as readers see it/
const SIMPLIFIED = /缺少字段[\s\S]*（文字，必需）[\s\S]*读者看到的标题/
const TRADITIONAL = /缺少欄位[\s\S]*讀者看到的標題/

describe('the language of the server', () => {
  it.each([
    ['that of the editor', { locale: 'zh-cn' }, undefined, SIMPLIFIED],
    [
      'that of the editor, before the variable',
      { locale: 'zh-tw', env: { POSTLINT_LOCALE: 'en' } },
      undefined,
      TRADITIONAL,
    ],
    [
      'the variable, where the editor has another',
      { locale: 'fr', env: { POSTLINT_LOCALE: 'zh' } },
      undefined,
      SIMPLIFIED,
    ],
    ['the variable, where the editor names none', { env: { POSTLINT_LOCALE: 'zh-Hant' } }, undefined, TRADITIONAL],
    ['that of the project, before the editor', { locale: 'zh-cn' }, 'zh-Hant', TRADITIONAL],
    ['that of the flag, before all', { locale: 'zh-tw', words: ['--locale', 'en'] }, 'zh-Hans', ENGLISH],
    ['English', { locale: 'de' }, undefined, ENGLISH],
  ] as const)('is %s', async (_, options, configured, wanted) => {
    expect(await shownIn(options, configured)).toMatch(wanted)
  })

  it('is that of each project, where several are open', async () => {
    const cwd = siteFolder({
      'one/a.md': TEXT,
      'one/postlint.config.json': config('zh-Hans'),
      'two/a.md': TEXT,
      'two/postlint.config.json': config('zh-Hant'),
    })
    const editor = await Editor.start(cwd)
    const [one, two] = [await editor.open(join(cwd, 'one/a.md'), TEXT), await editor.open(join(cwd, 'two/a.md'), TEXT)]
    for (const uri of [one, two]) await editor.diagnostics(uri, (found) => found.length > 0)
    for (const [uri, wanted] of [
      [one, /读者看到的标题/],
      [two, /讀者看到的標題/],
      [one, /读者看到的标题/],
    ] as const)
      expect(JSON.stringify(await editor.ask<Hover>('textDocument/hover', uri, 'tit'))).toMatch(wanted)
  })
})
