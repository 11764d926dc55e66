import { lineAt } from '../post/line-at.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A file that has no front matter at all. */
export const missingFrontMatter = defineRule({
  id: 'missing-front-matter',
  group: 'fence',
  level: 'error',
  fixes: [],
  summary: 'The file does not start with front matter.',
  why: 'Generators copy a file without front matter as it is: it gets no layout, no title and no date, and appears in no list.',
  messages: {
    missing: ({ line }: { line: string }) => ({
      what: `no front matter: the first line is ${line === '' ? 'empty' : quoteValue(line, 40)}, not \`---\``,
      how: 'Start the file with a line `---`, the fields of the post, and a closing line `---`.',
    }),
    thematicBreak: () => ({
      what: 'no front matter: no field follows the first line `---`, and no closing line',
      how: 'Write the fields of the post under the first line, and close them with another line `---`.',
    }),
    empty: () => ({
      what: 'no front matter: the file is empty',
      how: 'Start the file with a line `---`, the fields of the post, and a closing line `---`.',
    }),
    unopened: ({ line }: { line: string }) => ({
      what: `the front matter is closed but not opened: the first line is ${quoteValue(line, 40)}, not \`---\``,
      how: 'Add a line `---` above the first field.',
    }),
  },
  titles: {},
  examples: [
    { bad: '# A walk\n\nAlong the river.\n' },
    {
      bad: 'title: 河边散步\ntags: [河]\n---\n\n沿着河边走。\n',
      note: 'Only Hexo reads fields that no line `---` opens.',
    },
  ],
  explain: ({ span }, { source: { text } }) => {
    const place = { span }
    if (text.trim() === '') return { message: 'empty', values: {}, place }
    const line = text.slice(span.start, span.end)
    if (/^---[ \t]*$/.test(line)) return { message: 'thematicBreak', values: {}, place }
    if (isClosedOnly(text)) return { message: 'unopened', values: { line }, place }
    return { message: 'missing', values: { line: line.trim() }, place }
  },
})

// The longest list of fields without an opening line that is still looked at; a real post has 8 lines of fields.
const FIELD_LINES = 64

/** Whether the text starts with fields that a closing line follows. */
function isClosedOnly(text: string): boolean {
  let at = 0
  for (let count = 0; count < FIELD_LINES && at < text.length; count++) {
    const line = lineAt(text, at)
    const content = text.slice(line.start, Math.min(line.end, line.start + FIELD_LINES))
    if (count > 0 && /^---[ \t]*$/.test(content)) return true
    if (
      !(
        /^[\p{L}_][\p{L}\p{N}_-]{0,39}:(?:\s|$)/u.test(content) ||
        (count > 0 && /^(?:[ \t]+\S|-[ \t]|#)/.test(content))
      )
    )
      return false
    at = line.next
  }
  return false
}
