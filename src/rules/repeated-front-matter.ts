import { findDoubledCloser, findFieldsBelow, findNextBlock } from '../post/find-next-block.ts'
import { defineRule } from './rule.ts'

/** A second block of fields below the first. */
export const repeatedFrontMatter = defineRule({
  id: 'repeated-front-matter',
  group: 'fence',
  level: 'warning',
  fixes: [],
  summary: 'A second block of fields stands right below the front matter.',
  why: 'No generator reads it: its fields have no effect, and are published as text.',
  messages: {
    repeated: ({ mark }: { mark: string }) => ({
      what: `a second block of fields ${mark === '{' ? 'in braces' : `between lines \`${mark}\``} follows, which is shown as text`,
      how: `Move its fields into the first block, and remove its two ${mark === '{' ? 'braces' : 'lines'}.`,
    }),
    doubled: ({ mark }: { mark: string }) => ({
      what: `\`${mark}\`, which ends the front matter, is written twice, and the second is shown as text`,
      how: 'Remove the second.',
    }),
    below: ({ mark }: { mark: string }) => ({
      what: `more fields follow below the closing line \`${mark}\`, up to another one, and are shown as text`,
      how: `Remove the first of the two lines \`${mark}\`, if the fields belong to the front matter.`,
    }),
  },
  titles: {},
  examples: [
    { bad: '---\ntitle: A walk\n---\n---\nauthor: Lin Yi\n---\n\nAlong the river.\n' },
    { bad: '---\ntitle: 河边散步\n---\n\n---\ntags: [河]\n---\n' },
    { bad: '---\ntitle: A walk\n---\nauthor: Lin Yi\ntags: [rivers]\n---\n\nAlong the river.\n' },
  ],
  check: ({ block, source: { text } }) => {
    const doubled = findDoubledCloser(text, block)
    if (doubled !== null) {
      const mark = text.slice(doubled.start, doubled.end)
      return [{ message: 'doubled', values: { mark }, place: { span: doubled } }]
    }
    const span = findNextBlock(text, block.bodyStart)
    if (span === null) {
      const below = findFieldsBelow(text, block)
      if (below === null) return null
      const replaces = below.names.map((name) => ({ rule: 'missing-field', path: [name] }))
      return [{ message: 'below', values: { mark: block.fence }, place: { span: below.span }, replaces }]
    }
    return [{ message: 'repeated', values: { mark: text.slice(span.start, span.end) }, place: { span } }]
  },
})
