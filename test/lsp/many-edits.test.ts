import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lintText } from '../../src/library/lint-text.ts'
import { Editor, siteFolder } from './editor.ts'

const START =
  '---\r\nlayout: post\r\ntitle: "𠮷野 walk"\r\ndate: 2023-10-28\r\nauthor: Lin Yi\r\nfrom: https://example.com/a\r\ntags:\r\n  - a\r\n  - 散步\r\ncategories: [b]\r\n---\r\nBody 𠮷.\r\n'
const PIECES = [
  'a',
  ' ',
  '\n',
  '\r\n',
  ':',
  '"',
  '𠮷',
  '，',
  '[',
  ']',
  '- ',
  '# ',
  '---\n',
  'title: x\n',
  '\t',
  '\uFEFF',
  '2023/1/2',
  '{',
  '\u200b',
  '',
]

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

it('says after 1,000 edits in a row what a check of the text says', async () => {
  const cwd = siteFolder({ '_posts/a.md': START })
  const editor = await Editor.start(cwd)
  const uri = await editor.open(join(cwd, '_posts/a.md'), START)
  await editor.ready(cwd)
  const pick = chance(7)
  for (let edit = 1; edit <= 1000; edit++) {
    const text = editor.text(uri)
    if (edit % 100 === 1) await editor.type(uri, 0, text.length, START)
    else {
      const start = pick(Math.min(text.length, 200) + 1)
      await editor.type(uri, start, Math.min(text.length, start + pick(4)), PIECES[pick(PIECES.length)] ?? '')
    }
    // Not at each edit: many come without a pause, as when one types fast.
    if (edit % 5 !== 0) continue
    const found = await editor.diagnostics(uri)
    const document = editor.document(uri)
    const bom = document.getText().startsWith('\uFEFF') ? 1 : 0
    const { problems } = lintText(document.getText(), { path: '_posts/a.md' })
    expect(found.map(({ code, range }) => ({ code, range }))).toEqual(
      problems.map(({ rule, start, end }) => ({
        code: rule,
        range: { start: document.positionAt(start.offset + bom), end: document.positionAt(end.offset + bom) },
      })),
    )
  }
  expect(editor.document(uri).version).toBe(1001)
})
