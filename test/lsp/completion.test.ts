import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Editor, siteFolder } from './editor.ts'

const post = (title: string, rest: string): string =>
  `---\nlayout: post\ntitle: ${title}\ndate: 2023-10-28\n${rest}categories: [travel]\n---\n`
const CONFIG = JSON.stringify({
  collections: [
    {
      files: 'posts/*.md',
      vocabulary: { categories: ['travel', 'food: sweet'] },
      schema: {
        type: 'object',
        required: ['title', 'status'],
        properties: {
          layout: { const: 'post' },
          title: { type: 'string', description: 'Its name.' },
          status: { enum: ['draft', 'done'] },
          draft: { type: 'boolean' },
          date: { type: 'string' },
          author: { type: 'string' },
          tags: { type: 'array', items: { type: 'string' } },
          categories: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  ],
})
const FILES = {
  'postlint.config.json': CONFIG,
  'posts/b.md': post('B', 'author: Lin Yi\ntags: [rivers, "3"]\n'),
  'posts/c.md': post('C', 'author: Chen Zhou\ntags:\n  - rivers\n  - 散步\n'),
}

interface Offer {
  readonly items: CompletionItem[]
  readonly labels: string[]
  /** The text after the choice of a label. */
  after(label: string): string
}

/** An editor with some posts; what it gives asks what is offered at the `|` of a text. */
async function start(capabilities = {}): Promise<(text: string) => Promise<Offer>> {
  const cwd = siteFolder(FILES)
  const editor = await Editor.start(cwd, { capabilities })
  return async (text) => {
    const uri = await editor.open(join(cwd, 'posts/a.md'), text.replace('|', ''))
    await editor.ready(cwd)
    const document = editor.document(uri)
    const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: document.positionAt(text.indexOf('|')),
    })
    await editor.close(uri)
    const edit = (label: string) => items.find((one) => one.label === label)?.textEdit as TextEdit
    return {
      items,
      labels: items.map(({ label }) => label),
      after: (label) => TextDocument.applyEdits(document, [edit(label)]),
    }
  }
}

it('offers the fields that are missing, the required ones first', async () => {
  const offered = await start({ textDocument: { completion: { completionItem: { snippetSupport: true } } } })
  const empty = await offered('---\ntitle: A\n|\n---\n')
  expect(
    empty.items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label),
  ).toEqual(['status', 'layout', 'draft', 'date', 'author', 'tags', 'categories'])
  expect(empty.after('status')).toBe('---\ntitle: A\nstatus: \n---\n')
  expect(empty.after('layout')).toBe('---\ntitle: A\nlayout: post\n---\n')
  const begun = await offered('---\ntitle: A\nta|\n---\n')
  expect(begun.after('tags')).toBe('---\ntitle: A\ntags: [$0]\n---\n')
  const renamed = await offered('---\nti|tel: A\n---\n')
  expect(renamed.after('title')).toBe('---\ntitle: A\n---\n')
  expect((await offered('---\r\ntitle: A\r\n|\r\n---\r\n')).after('status')).toBe(
    '---\r\ntitle: A\r\nstatus: \r\n---\r\n',
  )
  expect((await offered('+++\ntitle = "A"\n|\n+++\n')).after('status')).toBe('+++\ntitle = "A"\nstatus = \n+++\n')
})

it('offers the values of the schema, of the vocabulary, and those that other posts have', async () => {
  const offered = await start()
  expect((await offered('---\nstatus: |\n---\n')).labels).toEqual(['draft', 'done'])
  expect((await offered('---\ndraft: t|\n---\n')).labels).toEqual(['true', 'false'])
  const author = await offered('---\nauthor: L|\n---\n')
  expect(author.labels.sort()).toEqual(['Chen Zhou', 'Lin Yi'])
  expect(author.after('Lin Yi')).toBe('---\nauthor: Lin Yi\n---\n')
  const tags = await offered('---\ntags: [散步, r|]\n---\n')
  expect(tags.items.map(({ label, detail }) => [label, detail])).toEqual([
    ['rivers', '2 posts'],
    ['3', '1 post'],
  ])
  expect(tags.after('rivers')).toBe('---\ntags: [散步, rivers]\n---\n')
  expect(tags.after('3')).toBe("---\ntags: [散步, '3']\n---\n")
  expect((await offered('---\ntags:\n  - a\n  - "r|"\n---\n')).after('rivers')).toBe(
    '---\ntags:\n  - a\n  - "rivers"\n---\n',
  )
  expect((await offered('---\ntags: |\n---\n')).after('rivers')).toBe('---\ntags: [rivers]\n---\n')
  const categories = await offered('---\ncategories: [travel, |]\n---\n')
  expect(categories.labels).toEqual(['food: sweet'])
  expect(categories.after('food: sweet')).toBe("---\ncategories: [travel, 'food: sweet']\n---\n")
  expect((await offered('+++\nstatus = "d|"\n+++\n')).after('done')).toBe('+++\nstatus = "done"\n+++\n')
})

it('offers nothing where nothing is known', async () => {
  const offered = await start()
  const texts = [
    '---\ntitle: |\n---\n',
    '---\ntitle: A\n---\n|\n',
    '---\ntitle: A\n---|\n',
    '---\nx:\n  a: |\n---\n',
    '|\n',
    '---\ntags: [a] # r|\n---\n',
    '---\ndate: |\n---\n',
    '{\n"title": "|"\n}\n',
  ]
  for (const text of texts) expect((await offered(text)).labels, text).toEqual([])
})
