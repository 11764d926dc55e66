import { findNextBlock } from '../post/find-next-block.ts'
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
      what: `a second block of fields between lines \`${mark}\` follows, which is shown as text`,
      how: 'Move its fields into the first block, and remove its two lines.',
    }),
  },
  titles: {},
  examples: [
    { bad: '---\ntitle: A walk\n---\n---\nauthor: Lin Yi\n---\n\nAlong the river.\n' },
    { bad: '---\ntitle: 河边散步\n---\n\n---\ntags: [河]\n---\n' },
  ],
  check: ({ block, source: { text } }) => {
    const span = findNextBlock(text, block.bodyStart)
    if (span === null) return null
    return [{ message: 'repeated', values: { mark: text.slice(span.start, span.end) }, place: { span } }]
  },
})
