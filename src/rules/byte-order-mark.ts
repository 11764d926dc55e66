import { defineRule } from './rule.ts'

/** A file that starts with a byte-order mark. */
export const byteOrderMark = defineRule({
  id: 'byte-order-mark',
  group: 'file',
  level: 'info',
  fixes: ['safe'],
  summary: 'The file starts with a byte-order mark.',
  why: 'UTF-8 needs none, and Jekyll copies a page that starts with one as it is, without reading its front matter.',
  messages: {
    marked: () => ({
      what: 'the file starts with a byte-order mark, an invisible character before the opening line',
      how: 'Save the file as UTF-8 without a byte-order mark ("UTF-8", not "UTF-8 with BOM").',
    }),
  },
  titles: { remove: () => 'Remove the byte-order mark' },
  examples: [{ bad: '\uFEFF---\ntitle: A walk\n---\n', fixed: '---\ntitle: A walk\n---\n' }],
  check: ({ source }) => {
    if (!source.bom) return null
    // The mark lies before the text whose offsets count from 0.
    const change = { kind: 'text', span: { start: -1, end: 0 }, text: '', fields: 'none' } as const
    const fixes = [{ title: 'remove', values: {}, safety: 'safe', changes: [change] }] as const
    return [{ message: 'marked', values: {}, place: { span: { start: 0, end: 0 } }, fixes }]
  },
})
